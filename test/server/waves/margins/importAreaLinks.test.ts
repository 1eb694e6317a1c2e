import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAreaLinks } from '../../../../db/queries/areaLinks.ts';
import { storeAreaSet } from '../../../../db/queries/areas.ts';
import { createMunicipality } from '../../../../db/queries/municipalities.ts';
import { Refusal } from '../../../../server/http/refusal.ts';
import { importAreaLinks } from '../../../../server/waves/margins/importAreaLinks.ts';
import { givenFolder, givenStore } from '../../../db/givenStore.ts';

function area(key: string, west: number, east: number) {
  const ring = [
    [west, 50],
    [east, 50],
    [east, 51],
    [west, 51],
    [west, 50],
  ];
  const outline = { type: 'Polygon' as const, coordinates: [ring] };
  return { key, name: key, outline, simplified: outline };
}

/** Four areas in a row; later the second has another name and the last two are one. */
async function givenTown() {
  const store = await givenStore();
  await createMunicipality(store, { key: 'town', name: 'Town' });
  await storeAreaSet(store, 'town', [area('a', 0, 1), area('b', 1, 2), area('c', 2, 3), area('d', 3, 4)]);
  await storeAreaSet(store, 'town', [area('a', 0, 1), area('mitte', 1.001, 2), area('ost', 2, 4)]);
  const file = join(givenFolder(), 'links.csv');
  const take = (text: string) => {
    writeFileSync(file, text);
    return importAreaLinks(store, { municipality: 'town', file });
  };
  return { store, take, stored: () => listAreaLinks(store, 'town', { fromSet: 1, toSet: 2 }) };
}

async function faultsOf(text: string): Promise<string> {
  const { take, stored } = await givenTown();
  const error = await take(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${String(error)}`);
  expect(await stored()).toEqual([]);
  return [error.message, ...error.details].join('\n');
}

describe('a table of whole areas', () => {
  it('is stored between the two newest area sets, and replaced by the next', async () => {
    const { take, stored } = await givenTown();
    expect(await take('old,new\nb,mitte\nc,ost\nd,ost\n')).toEqual({ from: 1, to: 2, links: 3, areas: 2 });
    expect(await stored()).toHaveLength(3);
    await take('old;new\nb;mitte\n');
    expect(await stored()).toEqual([{ fromArea: 'b', toArea: 'mitte' }]);
  });

  it.each([
    ['an area nobody knows', 'old,new\nb,mittte\n', /:2.*newer area set has no area "mittte".*mitte/],
    ['an old area in two new ones', 'old,new\nb,mitte\nb,ost\n', /:3.*b stands in line 2 already/],
    ['a part of a new area', 'old,new\nc,ost\n', /:2.*ost is 100 % larger than c/],
    ['as much land elsewhere', 'old,new\na,mitte\n', /:2.*mitte does not lie where a lay/],
    ['a missing column', 'old,into\nb,mitte\n', /column "new" is missing/],
  ])('is refused with the line and the reason: %s', async (_what, text, reason) => {
    expect(await faultsOf(text)).toMatch(reason);
  });

  it('needs an older area set to link from', async () => {
    const store = await givenStore();
    await createMunicipality(store, { key: 'town', name: 'Town' });
    await storeAreaSet(store, 'town', [area('a', 0, 1)]);
    const work = importAreaLinks(store, { municipality: 'town', file: 'none.csv' });
    await expect(work).rejects.toThrow(/needs two area sets/);
  });
});
