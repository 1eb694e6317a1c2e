import { describe, expect, it } from 'vitest';
import { storePlaceList } from '../../../db/queries/namedPlaces.ts';
import { readPlaceSets } from '../../../db/queries/sealed/places.ts';
import { setWaveState } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { importAnswers } from '../../../server/responses/importAnswers.ts';
import { cellInside, cellOutside, countRows, givenAnswers, givenApp, givenSubmission } from './givenApp.ts';

/** A wave opened with a list; a later list has another place. */
async function givenListedApp() {
  const app = await givenApp({ placeList: 1 });
  await storePlaceList(app.store, 'meissen', 1, [{ key: 'markt', name: 'Markt', kind: 'place' }]);
  await storePlaceList(app.store, 'meissen', 1, [{ key: 'bahnhof', name: 'Bahnhof', kind: 'place' }]);
  return app;
}

async function setsOf(store: Store, question: string) {
  for await (const sets of readPlaceSets(store, 'meissen', '2026', question)) return sets;
  return [];
}

const close = (store: Store) => setWaveState(store, 'meissen', '2026', 'closed', '2026-11-30');

describe('a mark by name', () => {
  it('is stored by its key beside marks by cell, with its own answers', async () => {
    const { store, post } = await givenListedApp();
    const spots = [{ place: 'markt', time: 'night' }, { cell: cellInside }];
    const reply = await post(givenSubmission({ answers: { ...givenAnswers, spots } }));
    expect(reply.status).toBe(201);
    await close(store);
    expect(await setsOf(store, 'spots')).toEqual([
      {
        question: 'spots',
        marks: [
          { place: 'markt', codes: [null, 1] },
          { cell: cellInside, codes: [null, null] },
        ],
      },
    ]);
  });

  it.each(['bahnhof', 'Markt', 'constructor', ''])(
    'is refused when the wave does not offer it: %s',
    async (place) => {
      const { store, post } = await givenListedApp();
      const reply = await post(givenSubmission({ answers: { ...givenAnswers, spots: [{ place }] } }));
      expect(await reply.json()).toMatchObject({
        status: 422,
        problems: [{ question: 'spots', code: 'badPlace', place: 0 }],
      });
      expect(countRows(store)).toBe(0);
    },
  );

  it('is checked in the same way when answers are imported', async () => {
    const { store } = await givenListedApp();
    const bring = (place: string) =>
      importAnswers(store, {
        municipality: 'meissen',
        wave: '2026',
        sample: 'open',
        mode: 'paper',
        people: [{ spots: [{ place }] }],
      });
    await expect(bring('bahnhof')).rejects.toThrow(
      'Person 1: [{"question":"spots","code":"badPlace","place":0}]',
    );
    expect(await bring('markt')).toBe(1);
  });
});

describe('a way', () => {
  it('is stored as one set in its order, apart from everything else', async () => {
    const { store, post } = await givenListedApp();
    const way = [{ cell: cellInside }, { place: 'markt' }, { cell: cellInside }];
    const reply = await post(givenSubmission({ answers: { ...givenAnswers, way } }));
    expect(reply.status).toBe(201);
    await close(store);
    expect(await setsOf(store, 'way')).toEqual([
      {
        question: 'way',
        marks: [
          { cell: cellInside, codes: [] },
          { place: 'markt', codes: [] },
          { cell: cellInside, codes: [] },
        ],
      },
    ]);
  });

  it('stays inside the town, like any mark', async () => {
    const { post } = await givenListedApp();
    const way = [{ cell: cellInside }, { cell: cellOutside }];
    const reply = await post(givenSubmission({ answers: { ...givenAnswers, way } }));
    expect(await reply.json()).toMatchObject({ problems: [{ question: 'way', code: 'badPlace', place: 1 }] });
  });
});
