import type { Area } from './area.ts';
import type { AreaFault } from './areaFault.ts';
import type { AreaNames } from './nameFeatures.ts';

/** Keys, names and outlines that stand twice, and districts whose name changes from area to area; one fault each. */
export function findDuplicates(
  areas: readonly Area[],
  names: readonly (AreaNames | undefined)[],
): AreaFault[] {
  return [
    ...twice(names, (name) => name?.key).map(
      ([key, where]): AreaFault => ({
        code: where.more === undefined ? 'twice.key' : 'twice.keyMore',
        parts: { key, ...where },
      }),
    ),
    ...twice(names, (name) => name?.name).map(
      ([name, where]): AreaFault => ({
        code: where.more === undefined ? 'twice.name' : 'twice.nameMore',
        parts: { name, ...where },
      }),
    ),
    ...sameOutlines(areas),
    ...changingDistricts(names),
  ];
}

/** The first five places; the last of them, or how many more there are. */
type Places = { features: string; last?: number; more?: number };

/** Values that occur more than once, with the places (from 1) where they do. */
function twice<T>(list: readonly T[], read: (entry: T) => string | undefined): [string, Places][] {
  const places = new Map<string, number[]>();
  list.forEach((entry, index) => {
    const value = read(entry);
    if (value !== undefined) places.set(value, [...(places.get(value) ?? []), index + 1]);
  });
  return [...places].filter(([, where]) => where.length > 1).map(([value, where]) => [value, listed(where)]);
}

function listed(places: readonly number[]): Places {
  const shown = places.slice(0, 5);
  const more = places.length - shown.length;
  if (more > 0) return { features: shown.join(', '), more };
  return { features: shown.slice(0, -1).join(', '), last: shown.at(-1) ?? 0 };
}

function sameOutlines(areas: readonly Area[]): AreaFault[] {
  const known = new Map<string, string>();
  const faults: AreaFault[] = [];
  for (const { name, outline } of areas) {
    const shape = JSON.stringify(outline.coordinates);
    const twin = known.get(shape);
    if (twin === undefined) known.set(shape, name);
    else faults.push({ code: 'twice.outline', parts: { one: twin, other: name } });
  }
  return faults;
}

function changingDistricts(names: readonly (AreaNames | undefined)[]): AreaFault[] {
  const known = new Map<string, string>();
  const faults = new Map<string, AreaFault>();
  for (const { district, districtName } of names.filter((name) => name !== undefined)) {
    if (district === undefined || districtName === undefined) continue;
    const first = known.get(district) ?? districtName;
    known.set(district, first);
    if (first !== districtName) {
      const parts = { district, one: first, other: districtName };
      faults.set(JSON.stringify(parts), { code: 'twice.district', parts });
    }
  }
  return [...faults.values()];
}
