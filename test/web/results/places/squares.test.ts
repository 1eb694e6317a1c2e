import { describe, expect, it } from 'vitest';
import type { ReleasedPlacesQuestion } from '../../../../server/release/places/releasedPlaces.ts';
import { cellOutline, fromGrid, toGrid } from '../../../../surveys/language/grid.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { listNamed } from '../../../../web/results/places/listNamed.ts';
import { byPersons, listSquares, personsClass } from '../../../../web/results/places/listSquares.ts';
import { reasonText } from '../../../../web/results/places/reasonText.ts';
import { squareCorners } from '../../../../web/results/places/squareCorners.ts';
import type { Outlines } from '../../../../web/results/state/loadResults.ts';

/** A rectangle of the grid as an area, in metres from the corner of the test town. */
const corner = { easting: 4_563_200, northing: 3_120_800 };
const rectangle = (key: string, west: number, east: number): Outlines['features'][number] => {
  const at = (x: number, y: number) =>
    fromGrid({ easting: corner.easting + x, northing: corner.northing + y });
  const ring = [at(west, 0), at(east, 0), at(east, 900), at(west, 900), at(west, 0)];
  return {
    type: 'Feature',
    properties: { key, name: key },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};
const outlines: Outlines = {
  type: 'FeatureCollection',
  features: [rectangle('west', 0, 900), rectangle('east', 900, 1800)],
};
const areas = [
  { key: 'west', name: 'Weststadt' },
  { key: 'east', name: 'Oststadt' },
];

const why = {
  key: 'why',
  title: { de: 'Warum?' },
  options: [
    { key: 'dark', title: { de: 'Dunkel' } },
    { key: 'empty', title: { de: 'Leer' } },
  ],
};
const question: ReleasedPlacesQuestion = {
  key: 'unsafe',
  title: { de: 'Wo?' },
  each: [why],
  cells: [
    { cell: 'N31208E45632', size: 100, persons: 10, answers: [] },
    {
      cell: 'N31212E45640',
      size: 200,
      persons: 45,
      answers: [
        { by: 'why', value: 'dark', persons: 5 },
        { by: 'why', value: 'empty', persons: 20 },
      ],
    },
    { cell: 'N31300E45632', size: 100, persons: 5, answers: [] },
  ],
  named: [
    { place: 'bahnhof', name: 'Bahnhof', persons: 15, answers: [{ by: 'why', value: 'dark', persons: 10 }] },
  ],
};
const squares = listSquares(question, undefined, areas, outlines, de);
const squareAt = (cell: string) => squares.find((square) => square.cell === cell);

describe('a square of the census grid', () => {
  it('has the corners of the grid, whatever its size', () => {
    expect(squareCorners({ cell: 'N31208E45632', size: 100 })).toEqual(cellOutline('N31208E45632'));
    const [southWest = [], , northEast = []] = squareCorners({ cell: 'N31208E45632', size: 800 });
    const low = toGrid(southWest[0] ?? 0, southWest[1] ?? 0);
    const high = toGrid(northEast[0] ?? 0, northEast[1] ?? 0);
    expect(high.easting - low.easting).toBeCloseTo(800, 3);
    expect(high.northing - low.northing).toBeCloseTo(800, 3);
    expect(low.easting).toBeCloseTo(4_563_200, 3);
  });

  it('refuses a name that is none', () => {
    expect(() => squareCorners({ cell: 'elsewhere', size: 100 })).toThrow(RangeError);
  });

  it('is named by its area and the part of it', () => {
    expect(squareAt('N31208E45632')).toMatchObject({ name: 'Weststadt, Südwesten', areas: ['west'] });
    expect(squareAt('N31212E45640')?.name).toMatch(/^(Weststadt, Osten|Oststadt, Westen)$/);
    expect(squareAt('N31212E45640')?.reaching).toHaveLength(1);
    expect(squareAt('N31300E45632')).toMatchObject({ name: 'nahe Weststadt', areas: [] });
  });
});

describe('the list of squares', () => {
  it('stands in the order of whereabouts, and of persons on request', () => {
    const names = squares.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
    expect(byPersons(squares, 'descending').map(({ persons }) => persons)).toEqual([45, 10, 5]);
    expect(byPersons(squares, 'ascending').map(({ persons }) => persons)).toEqual([5, 10, 45]);
  });

  it('narrows down to a reason, and then counts those who gave it; others are not there', () => {
    const dark = listSquares(question, 'why.dark', areas, outlines, de);
    expect(dark.map(({ cell, persons }) => [cell, persons])).toEqual([['N31212E45640', 5]]);
  });

  it('has fixed classes of persons', () => {
    expect([5, 10, 15, 20, 35, 40, 130].map(personsClass)).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  it('tells reasons in words, those of most persons first, and that others are too few', () => {
    expect(reasonText(question.cells[1]?.answers ?? [], why, de)).toBe('Leer (20), Dunkel (5)');
    expect(reasonText([], why, de)).toBe('von zu wenigen angegeben');
  });
});

describe('places by name', () => {
  it('carry the name of the list and of their area where the release tells them', () => {
    const older = question.named.map(({ name: _untold, ...place }) => place);
    expect(listNamed({ named: older }, undefined, areas, 'de')[0]).toMatchObject({
      name: 'bahnhof',
      area: undefined,
    });
    const named = [
      { ...question.named[0], place: 'b', persons: 15, answers: [], name: 'Bahnhof', area: 'east' },
    ];
    expect(listNamed({ named }, undefined, areas, 'de')[0]).toMatchObject({
      name: 'Bahnhof',
      area: 'Oststadt',
    });
  });

  it('narrow down to a reason, too', () => {
    expect(listNamed(question, 'why.dark', areas, 'de')[0]?.persons).toBe(10);
    expect(listNamed(question, 'why.empty', areas, 'de')).toEqual([]);
  });
});
