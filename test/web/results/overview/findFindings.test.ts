import { describe, expect, it } from 'vitest';
import type { Cell, CellPlace } from '../../../../server/disclosure/cell.ts';
import type { Release, ReleasedIndicator } from '../../../../server/release/release.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { en } from '../../../../web/results/i18n/en.ts';
import { findFindings } from '../../../../web/results/overview/findFindings.ts';
import { findingText, viewOfFinding } from '../../../../web/results/overview/findingText.ts';
import { givenRelease } from '../../../fixtures/results/givenRelease.ts';

const indicator = (key: string): ReleasedIndicator => ({
  key,
  kind: 'mean',
  goal: 'feeling-of-safety',
  title: { de: `Thema ${key}`, en: `Topic ${key}` },
});

const change = (by: number, half: number, significant = true) => ({
  versusPrevious: { wave: '2024', change: by, low: by - half, high: by + half, significant },
});

function cell(key: string, area: string | null, value: number, more: Partial<Cell> = {}): Cell {
  const place: CellPlace = { indicator: key, level: area ? 'area' : 'municipality', area, sample: 'invited' };
  const figure = { value, low: value - 4, high: value + 4, respondents: 60 };
  return { ...place, status: 'published', ...figure, ...more } as Cell;
}

const releaseOf = (cells: readonly Cell[]): Release => ({
  ...givenRelease(),
  indicators: [...new Set(cells.map((one) => one.indicator))].map(indicator),
  cells,
});

const found = (cells: readonly Cell[]) =>
  findFindings(releaseOf(cells), 'invited').map((one) => [one.kind, one.indicator.key, one.place.key]);

describe('the findings of the start page', () => {
  it('are only what the release calls significant', () => {
    expect(
      found([
        cell('a', null, 60, change(9, 10, false)),
        cell('a', 'altstadt', 90, { versusRest: 'similar' }),
        cell('a', 'spaar', 95),
      ]),
    ).toEqual([]);
  });

  it('come in order of difference against interval, not of size', () => {
    expect(
      found([
        cell('a', null, 60, change(12, 12)),
        cell('b', null, 60, change(4, 1)),
        cell('c', null, 60),
        cell('c', 'altstadt', 72, { versusRest: 'above' }),
      ]),
    ).toEqual([
      ['change', 'b', undefined],
      ['above', 'c', 'altstadt'],
      ['change', 'a', undefined],
    ]);
  });

  it('are not all of one sort, as long as there are others', () => {
    const rises = ['a', 'b', 'c', 'd'].map((key) => cell(key, null, 60, change(8, 1)));
    const area = cell('e', 'spaar', 66, { versusRest: 'above' });
    const kinds = found([...rises, cell('e', null, 60), area]).map(([kind]) => kind);
    expect(kinds).toEqual(['change', 'change', 'above']);
    expect(found(rises)).toHaveLength(3);
  });

  it('tell an indicator once, with the areas that share the finding', () => {
    const cells = [
      cell('a', null, 60),
      cell('a', 'altstadt', 50, { versusRest: 'below' }),
      cell('a', 'spaar', 48, { versusRest: 'below' }),
      cell('a', 'coelln', 66, { versusRest: 'above' }),
    ];
    const [finding, ...others] = findFindings(releaseOf(cells), 'invited');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'below', place: { name: 'Spaar' }, also: ['Altstadt'] });
  });

  it('do not rest on limited or estimated figures', () => {
    expect(
      found([
        cell('a', null, 60),
        cell('a', 'altstadt', 90, { versusRest: 'above', limited: true }),
        cell('a', 'spaar', 90, { versusRest: 'above', status: 'modelled' } as Partial<Cell>),
      ]),
    ).toEqual([]);
  });
});

describe('a finding in words', () => {
  const below = releaseOf([cell('a', null, 60), cell('a', 'spaar', 48, { versusRest: 'below' })]);
  const [finding] = findFindings(below, 'invited');
  if (!finding) throw new Error('the fixture has no finding');

  it('names place, value, interval and the whole town', () => {
    expect(findingText(finding, 'Meißen', de).main).toBe(
      'Im Stadtteil Spaar ist „Thema a“ niedriger als in der übrigen Stadt: 48 von 100 Punkten (44–52); in ganz Meißen 60.',
    );
    expect(findingText(finding, 'Meißen', en).main).toContain(
      'lower than in the rest of town: 48 out of 100',
    );
  });

  it('leads to the map that shows it', () => {
    expect(viewOfFinding(finding)).toMatchObject({
      page: 'map',
      indicator: 'a',
      show: 'significance',
      place: 'spaar',
    });
  });

  it('says of a fall how far and since when, without a sign', () => {
    const [fall] = findFindings(releaseOf([cell('a', null, 60, change(-6, 2))]), 'invited');
    expect(fall && findingText(fall, 'Meißen', de).main).toBe(
      'In Meißen ist „Thema a“ seit 2024 um 6 Punkte gesunken (−8 bis −4), auf 60 von 100 Punkten.',
    );
  });
});
