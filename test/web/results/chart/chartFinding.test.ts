import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { answersFinding, areasFinding, groupsFinding } from '../../../../web/results/chart/chartFinding.ts';
import { rankGroups } from '../../../../web/results/chart/rankGroups.ts';
import type { FigureRow } from '../../../../web/results/figures/sortRows.ts';
import { sortRows } from '../../../../web/results/figures/sortRows.ts';
import { de } from '../../../../web/results/i18n/de.ts';

type Rest = 'above' | 'below' | 'similar';
const place = { indicator: 'safe', level: 'area', sample: 'invited' } as const;
const row = (name: string, value: number, versusRest?: Rest): FigureRow => ({
  key: name,
  name,
  cell: {
    ...place,
    area: name,
    status: 'published',
    value,
    low: value - 3,
    high: value + 3,
    respondents: 60,
    ...(versusRest ? { versusRest } : {}),
  },
});
const hidden: FigureRow = { key: 'Z', name: 'Z', cell: { ...place, area: 'Z', status: 'secret' } as Cell };
const rows = [
  row('D', 50, 'below'),
  row('C', 61, 'similar'),
  row('B', 70, 'above'),
  row('A', 62, 'similar'),
  hidden,
];

describe('the order of a chart', () => {
  const byValue = { column: 'value', direction: 'descending' } as const;
  const ranked = (direction: 'ascending' | 'descending') =>
    rankGroups(sortRows(rows, { ...byValue, direction }, 'de'), { ...byValue, direction }, de);

  it('is one list unless a reader asks for values', () => {
    expect(rankGroups(rows, { column: 'name', direction: 'ascending' }, de)).toEqual([
      { key: 'all', name: '', rows },
    ]);
  });

  it('keeps apart what the release keeps apart, and ranks nothing that is similar', () => {
    const names = (direction: 'ascending' | 'descending') =>
      ranked(direction).map((group) => [group.key, group.rows.map(({ name }) => name).join('')]);
    expect(names('descending')).toEqual([
      ['above', 'B'],
      ['similar', 'AC'],
      ['below', 'D'],
      ['unknown', 'Z'],
    ]);
    expect(names('ascending').map(([key]) => key)).toEqual(['below', 'similar', 'above', 'unknown']);
  });
});

describe('the finding of a chart', () => {
  it('counts areas the release calls different', () => {
    expect(areasFinding(rows, de)).toBe(
      '1 Stadtteil von 5 nachweisbar höher, 1 niedriger als die übrige Stadt',
    );
    expect(areasFinding([row('A', 60, 'similar')], de)).toBe(
      'Kein Stadtteil unterscheidet sich nachweisbar von der übrigen Stadt',
    );
    expect(areasFinding([row('A', 60)], de)).toBeUndefined();
  });

  it('puts an answer first only where its interval stands alone', () => {
    expect(answersFinding([row('Licht', 40), row('Bus', 20)], 'In Meißen', de)).toBe(
      'In Meißen wird „Licht“ (40\u00a0%) am häufigsten genannt',
    );
    expect(answersFinding([row('Licht', 40), row('Bus', 36)], 'In Meißen', de)).toContain('nicht gesichert');
    expect(answersFinding([hidden], 'In Meißen', de)).toBeUndefined();
  });

  it('says whether the intervals of the outermost groups overlap', () => {
    const groups = (...members: FigureRow[]) => [{ key: '', name: 'Meißen', rows: members }];
    expect(groupsFinding(groups(row('alt', 50), row('jung', 60)), 'mean', de)).toBe(
      'Von „alt“ (50) bis „jung“ (60); die Intervalle überschneiden sich nicht',
    );
    expect(groupsFinding(groups(row('alt', 50), row('jung', 53)), 'mean', de)).toMatch(/überschneiden sich$/);
    expect(groupsFinding(groups(row('alt', 50), hidden), 'mean', de)).toBeUndefined();
  });
});
