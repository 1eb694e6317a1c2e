import { describe, expect, it } from 'vitest';
import type { ReleasedPlaceCell } from '../../../../server/release/places/releasedPlaces.ts';
import {
  cellAt,
  DARK,
  DESERTED,
  markAt,
  NIGHT,
  NO_REASON,
  NO_TIME,
  person,
  persons,
  released,
  textOf,
} from './givenPlaces.ts';

const here = cellAt(0, 0);
const beside = cellAt(0, 1);

/** Squares with their sizes and persons, without answers. */
const squares = (cells: readonly ReleasedPlaceCell[]) =>
  cells.map(({ cell, size, persons: count }) => [cell, size, count]);

describe('a square on the map', () => {
  it('is shown from five persons on', () => {
    expect(released(persons(4, markAt(here))).cells).toEqual([]);
    expect(squares(released(persons(5, markAt(here))).cells)).toEqual([[here, 100, 5]]);
  });

  it('counts persons, not marks', () => {
    const thrice = persons(4, markAt(here), markAt(here), markAt(here));
    expect(released(thrice).cells).toEqual([]);
    const twoCells = persons(6, markAt(here), markAt(beside));
    expect(squares(released(twoCells).cells)).toEqual([
      [here, 100, 5],
      [beside, 100, 5],
    ]);
  });

  it('counts a person once where its squares are merged', () => {
    const four = persons(4, markAt(here), markAt(beside));
    expect(released(four).cells).toEqual([]);
    const eight = [...four, ...persons(4, markAt(here))];
    expect(squares(released(eight).cells)).toEqual([[here, 200, 10]]);
  });

  it('takes its neighbours along when it is too small for itself', () => {
    const world = [...persons(20, markAt(here)), ...persons(8, markAt(beside)), person(markAt(cellAt(1, 1)))];
    expect(squares(released(world).cells)).toEqual([[here, 200, 30]]);
  });

  it('leaves squares as they are where the others of the four were marked by nobody', () => {
    const world = [...persons(20, markAt(here)), ...persons(8, markAt(cellAt(1, 1)))];
    expect(squares(released(world).cells)).toEqual([
      [here, 100, 20],
      [cellAt(1, 1), 100, 10],
    ]);
  });

  it('swallows finer squares that were fine when a distant neighbour is too small', () => {
    const lone = person(markAt(cellAt(7, 7)));
    const world = [...persons(20, markAt(here)), ...persons(8, markAt(beside)), lone];
    expect(squares(released(world).cells)).toEqual([[here, 800, 30]]);
  });

  it('is dropped without a trace when even 800 m hold fewer than five', () => {
    const lone = persons(4, markAt(cellAt(3, 8)));
    const others = persons(9, markAt(here));
    expect(textOf([...others, ...lone])).toBe(textOf(others));
  });

  it('keeps to the grid: its corner is a multiple of its size', () => {
    const world = [...persons(3, markAt(cellAt(7, 7))), ...persons(3, markAt(cellAt(5, 6)))];
    expect(squares(released(world).cells)).toEqual([[cellAt(4, 4), 400, 5]]);
  });

  it('stands for 5, 6 or 7 persons, 8 to 12 and so on', () => {
    const shown = (count: number) => released(persons(count, markAt(here))).cells[0]?.persons;
    expect([5, 6, 7, 8, 12, 13, 17, 18].map(shown)).toEqual([5, 5, 5, 10, 10, 15, 15, 20]);
  });
});

describe('an answer about a place', () => {
  const answersOf = (sets: Parameters<typeof released>[0]) => released(sets).cells[0]?.answers;

  it('is shown when five persons gave it', () => {
    const world = [...persons(8, markAt(here, DARK, NIGHT)), ...persons(4, markAt(here, DESERTED))];
    expect(answersOf(world)).toEqual([
      { by: 'why', value: 'dark', persons: 10 },
      { by: 'when', value: 'night', persons: 10 },
    ]);
  });

  it('counts a person once, however often it was given, and every answer given', () => {
    const twice = persons(4, markAt(here, DARK), markAt(here, DARK));
    expect(answersOf([...twice, person(markAt(here))])).toEqual([]);
    const different = persons(5, markAt(here, DARK), markAt(here, DESERTED + DARK));
    expect(answersOf(different)).toEqual([
      { by: 'why', value: 'dark', persons: 5 },
      { by: 'why', value: 'deserted', persons: 5 },
    ]);
  });

  it('is left out when it says that there is none', () => {
    expect(answersOf(persons(9, markAt(here, NO_REASON, NO_TIME)))).toEqual([]);
  });

  it('is gathered over the squares that are merged', () => {
    const world = [...persons(4, markAt(here, DARK)), ...persons(4, markAt(beside, DARK))];
    expect(answersOf(world)).toEqual([{ by: 'why', value: 'dark', persons: 10 }]);
  });
});

describe('the list of named places', () => {
  const named = (place: string, why: number | null = null) => ({ place, codes: [why, null] });

  it('holds what five persons named, with what five persons said about it', () => {
    const world = [
      ...persons(9, named('bahnhof', DARK)),
      ...persons(4, named('bahnhof', DESERTED)),
      ...persons(4, named('markt', DARK)),
    ];
    expect(released(world).named).toEqual([
      {
        place: 'bahnhof',
        name: 'Bahnhof',
        area: 'coelln',
        persons: 15,
        answers: [{ by: 'why', value: 'dark', persons: 10 }],
      },
    ]);
  });

  it('stands in the order of the names, not of the exact counts', () => {
    const world = [
      ...persons(6, named('bruecke')),
      ...persons(7, named('bahnhof')),
      ...persons(5, named('uferweg')),
    ];
    expect(released(world).named.map(({ place }) => place)).toEqual(['bahnhof', 'bruecke', 'uferweg']);
  });

  it('is apart from the map: a mark on one adds nothing to the other', () => {
    const world = [...persons(4, markAt(here)), ...persons(4, named('bahnhof'))];
    expect(released(world)).toMatchObject({ cells: [], named: [] });
  });

  it('counts nobody who named a place in its square, so neither list moves the other', () => {
    const cell = 'N26912E43408';
    const onMap = persons(9, markAt(cell, DARK));
    const byName = persons(6, named('bahnhof', DARK));
    const both = persons(3, markAt(cell), named('bahnhof'));
    const world = released([...onMap, ...byName, ...both]);
    expect(world.cells).toEqual(released([...onMap, ...persons(3, markAt(cell))]).cells);
    expect(world.named).toEqual(released([...byName, ...persons(3, named('bahnhof'))]).named);
  });

  it('says what the list calls a place, and an area only where it has one', () => {
    const world = [...persons(5, named('uferweg')), ...persons(5, named('gone'))];
    expect(released(world).named).toEqual([
      { place: 'gone', name: 'gone', persons: 5, answers: [] },
      { place: 'uferweg', name: 'Uferweg', persons: 5, answers: [] },
    ]);
  });
});

describe('what is released of a places question', () => {
  it('brings the words for legends along, and no total', () => {
    expect(released(persons(5, markAt(here, DARK)))).toEqual({
      key: 'spots',
      title: { de: 'Unsafe places', en: 'Unsafe places' },
      each: [
        {
          key: 'why',
          title: { de: 'What are the reasons?', en: 'What are the reasons?' },
          options: ['dark', 'deserted', 'traffic'].map((key) => ({ key, title: { de: key, en: key } })),
        },
        {
          key: 'when',
          title: { de: 'Time of day', en: 'Time of day' },
          options: ['day', 'dusk', 'night'].map((key) => ({ key, title: { de: key, en: key } })),
        },
      ],
      cells: [{ cell: here, size: 100, persons: 5, answers: [{ by: 'why', value: 'dark', persons: 5 }] }],
      named: [],
    });
  });

  it('is the same whatever the order in which persons are read', () => {
    const world = [
      ...persons(9, markAt(here, DARK), { place: 'bahnhof', codes: [DARK, NIGHT] }),
      ...persons(6, markAt(cellAt(9, 9), DESERTED), { place: 'uferweg', codes: [null, null] }),
    ];
    expect(textOf(world.toReversed())).toBe(textOf(world));
  });

  it('refuses a mark that is no census cell', () => {
    expect(() => released(persons(5, markAt('here')))).toThrow('"here" is not a census cell');
  });
});
