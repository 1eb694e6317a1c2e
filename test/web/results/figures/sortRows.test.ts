import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { type FigureRow, sortRows } from '../../../../web/results/figures/sortRows.ts';

const place = { indicator: 'safe', level: 'area', area: 'x', sample: 'invited' } as const;
const figure = (value: number): Cell => ({ ...place, status: 'published', value, respondents: 40 });
const row = (name: string, cell?: Cell): FigureRow => ({ key: name, name, cell });
const names = (rows: readonly FigureRow[]) => rows.map(({ name }) => name);

const rows = [
  row('Öd', figure(40)),
  row('Zell', { ...place, status: 'secret' }),
  row('Au', figure(70)),
  row('Berg', { ...place, status: 'class', class: { under: 10 } }),
  row('Ost', figure(55)),
  row('Dorf', { ...place, status: 'uncertain' }),
  row('Ende'),
];

describe('rows of a table', () => {
  it('stand by name as the language orders it', () => {
    const sorted = sortRows(rows, { column: 'name', direction: 'ascending' }, 'de');
    expect(names(sorted)).toEqual(['Au', 'Berg', 'Dorf', 'Ende', 'Öd', 'Ost', 'Zell']);
  });

  it('stand by value, those without a figure last and by name, in either direction', () => {
    const up = sortRows(rows, { column: 'value', direction: 'ascending' }, 'de');
    const down = sortRows(rows, { column: 'value', direction: 'descending' }, 'de');
    expect(names(up)).toEqual(['Öd', 'Ost', 'Au', 'Berg', 'Dorf', 'Ende', 'Zell']);
    expect(names(down)).toEqual(['Au', 'Ost', 'Öd', 'Berg', 'Dorf', 'Ende', 'Zell']);
  });

  it('never stand by the figure of a cell that hides it', () => {
    // A cell that carries a figure although its status forbids it: a fault elsewhere must not show here.
    const leaking = { ...place, status: 'secret', value: 99 } as unknown as Cell;
    const sorted = sortRows([row('Z', leaking), ...rows], { column: 'value', direction: 'descending' }, 'de');
    expect(names(sorted).slice(-2)).toEqual(['Z', 'Zell']);
  });

  it('with equal values stand by name', () => {
    const equal = [row('B', figure(5)), row('A', figure(5))];
    expect(names(sortRows(equal, { column: 'value', direction: 'descending' }, 'de'))).toEqual(['A', 'B']);
  });
});
