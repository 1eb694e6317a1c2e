import type { Area } from './area.ts';
import type { AreaNames } from './nameFeatures.ts';

/** Keys, names and outlines that stand twice, and districts whose name changes from area to area; one sentence each. */
export function findDuplicates(areas: readonly Area[], names: readonly (AreaNames | undefined)[]): string[] {
  return [
    ...twice(names, (name) => name?.key).map(
      ([key, where]) =>
        `The key "${key}" stands for several areas (features ${where}): give each its own, or name another property with --key PROPERTY.`,
    ),
    ...twice(names, (name) => name?.name).map(
      ([name, where]) =>
        `The name "${name}" stands for several areas (features ${where}): residents could not tell them apart; join their outlines or rename one.`,
    ),
    ...sameOutlines(areas),
    ...changingDistricts(names),
  ];
}

/** Values that occur more than once, with the places (from 1) where they do. */
function twice<T>(list: readonly T[], read: (entry: T) => string | undefined): [string, string][] {
  const places = new Map<string, number[]>();
  list.forEach((entry, index) => {
    const value = read(entry);
    if (value !== undefined) places.set(value, [...(places.get(value) ?? []), index + 1]);
  });
  return [...places].filter(([, where]) => where.length > 1).map(([value, where]) => [value, listed(where)]);
}

function listed(places: readonly number[]): string {
  const shown = places.slice(0, 5);
  const more = places.length - shown.length;
  return more > 0
    ? `${shown.join(', ')} and ${more} more`
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function sameOutlines(areas: readonly Area[]): string[] {
  const known = new Map<string, string>();
  const faults: string[] = [];
  for (const { name, outline } of areas) {
    const shape = JSON.stringify(outline.coordinates);
    const twin = known.get(shape);
    if (twin === undefined) known.set(shape, name);
    else faults.push(`"${twin}" and "${name}" have the very same outline: remove one.`);
  }
  return faults;
}

function changingDistricts(names: readonly (AreaNames | undefined)[]): string[] {
  const known = new Map<string, string>();
  const faults: string[] = [];
  for (const { district, districtName } of names.filter((name) => name !== undefined)) {
    if (district === undefined || districtName === undefined) continue;
    const first = known.get(district) ?? districtName;
    known.set(district, first);
    if (first !== districtName) {
      faults.push(`The district "${district}" has two names, "${first}" and "${districtName}": use one.`);
    }
  }
  return [...new Set(faults)];
}
