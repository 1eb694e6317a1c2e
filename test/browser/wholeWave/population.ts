import { realFile } from '../../fixtures/areas/givenAreas.ts';

const households = ['ew_1p', 'ew_2p', 'ew_3p', 'ew_4p', 'ew_5p'];

interface Counted {
  code: string;
  /** Number of the "Stadtraum", a group of neighbouring areas the town counts in. */
  group: string;
  people: number;
}

/** The town's own statistics: people by size of household. One area stands there in two parts. */
export function readPopulation(): Counted[] {
  const [head = '', ...lines] = realFile('dresden/population-2025.csv').trim().split('\n');
  const names = head.trim().split(';');
  const found = new Map<string, Counted>();
  for (const line of lines) {
    const cells = line.trim().split(';');
    const cellOf = (name: string) => cells[names.indexOf(name)] ?? '';
    const counted = households.reduce((sum, name) => sum + Number(cellOf(name)), 0);
    const code = cellOf('code');
    const { people = 0, group = cellOf('stadtraum') } = found.get(code) ?? {};
    found.set(code, { code, group, people: people + counted });
  }
  return [...found.values()];
}

/** Women and men of each area, as a table for the wave's weighting. About 50.3 % of Dresden are women. */
export const tableOf = (counted: readonly Pick<Counted, 'code' | 'people'>[]): string =>
  [
    'Ortsteil;Geschlecht;Einwohner',
    ...counted.flatMap(({ code, people }) => {
      const women = Math.round(people * 0.503);
      return [`${code};f;${women}`, `${code};m;${people - women}`];
    }),
  ].join('\n');

/** Neighbouring areas that may be shown as one: those of the map, by the groups the town counts in. */
export function mergesOf(areas: readonly string[]): string {
  const known = readPopulation().filter(({ code }) => areas.includes(code));
  const joined = known.filter(({ code, group }) =>
    known.some((other) => other.group === group && other.code !== code),
  );
  return [
    'Ortsteil;Stadtraum',
    ...joined.map(({ code, group }) => `${code};Stadtraum ${Number(group)}`),
  ].join('\n');
}
