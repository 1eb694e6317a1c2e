import type { EstimatedCell } from '../../../../server/disclosure/estimatedCell.ts';
import { givenMean, givenShare } from '../givenCell.ts';

const name = { indicator: 'safe', sample: 'invited' } as const;

/** A town with areas of so many persons, all of one district or of none; each area feels as safe as its value. */
export function givenAreas(
  areas: readonly { persons: number; value?: number; district?: string }[],
  nowhere = 0,
): EstimatedCell[] {
  const filled = areas.map((area) => ({ value: 50, ...area }));
  const whole = (some: typeof filled, more = 0) => {
    const persons = some.reduce((sum, area) => sum + area.persons, more);
    const sum = some.reduce((total, area) => total + area.persons * area.value, 50 * more);
    return { persons, value: persons > 0 ? sum / persons : 0 };
  };
  const town = whole(filled, nowhere);
  const districts = [...new Set(filled.flatMap(({ district }) => district ?? []))];
  return [
    givenMean(town.persons, town.value, { place: { ...name, level: 'municipality', area: null } }),
    ...districts.map((key) => {
      const { persons, value } = whole(filled.filter(({ district }) => district === key));
      return givenMean(persons, value, { place: { ...name, level: 'district', area: key } });
    }),
    ...filled.map(({ persons, value, district }, i) =>
      givenMean(persons, value, {
        place: { ...name, level: 'area', area: `a${i}` },
        ...(district !== undefined && { district }),
      }),
    ),
  ];
}

/** The shares of the options of one item in one place, by how many chose each. */
export function givenOptions(counts: readonly number[]): EstimatedCell[] {
  const persons = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, i) =>
    givenShare(persons, count, {
      place: { ...name, option: `o${i}`, level: 'municipality', area: null },
    }),
  );
}

/** A town split by one breakdown: `counts` by category; the rest gave no answer. */
export function givenCategories(counts: readonly number[], silent = 0): EstimatedCell[] {
  const persons = counts.reduce((sum, count) => sum + count, silent);
  const town = { ...name, level: 'municipality', area: null } as const;
  return [
    givenMean(persons, 50, { place: town }),
    ...counts.map((count, i) =>
      givenMean(count, 50, {
        place: { ...town, breakdown: { by: 'gender', value: `v${i}` } },
        category: { persons: count, separate: true },
      }),
    ),
  ];
}
