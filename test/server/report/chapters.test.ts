import { describe, expect, it } from 'vitest';
import type { Release } from '../../../server/release/release.ts';
import { composeReport } from '../../../server/report/composeReport.ts';
import type { Block, Table } from '../../../server/report/content.ts';
import type { ReportMaterial } from '../../../server/report/material.ts';
import { figureOf } from '../../../web/results/figures/figureOf.ts';
import { givenReportMaterial } from '../../fixtures/givenReportMaterial.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';

/** Two areas clearly apart from the town, so that clear readings occur. */
const clear: Readonly<Record<string, { value: number; low: number; high: number }>> = {
  altstadt: { value: 48, low: 42, high: 54 },
  plossen: { value: 82, low: 76, high: 88 },
};
const asked = givenRelease();
const release: Release = {
  ...asked,
  cells: asked.cells.map((cell) => {
    const figure = cell.indicator === 'feeling_safe' && cell.level === 'area' && clear[cell.area ?? ''];
    return figure && cell.status === 'published' ? { ...cell, ...figure } : cell;
  }),
};
const material = givenReportMaterial(release);
const cellOf = (indicator: string, area: string | null) =>
  release.cells.find(
    (one) => one.indicator === indicator && one.area === area && one.level !== 'district' && !one.breakdown,
  );

/** The blocks of one chapter. */
function chapter(id: string, of: ReportMaterial = material): Block[] {
  const { blocks } = composeReport(of);
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  if (from < 0) return [];
  const next = blocks.findIndex((block, at) => at > from && block.kind === 'heading' && block.level === 2);
  return blocks.slice(from, next < 0 ? undefined : next);
}
const tableOf = (blocks: readonly Block[], at = 0): Table => {
  const table = blocks.filter((block) => block.kind === 'table')[at];
  if (!table) throw new Error('no table');
  return table;
};
const rowOf = (table: Table, head: string) => table.rows.find((row) => row.head === head)?.cells;
const wordsOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('the chapter on recorded crime', () => {
  const blocks = chapter('crime');

  it('puts rate and feeling side by side, each with its interval, as they were released', () => {
    const table = tableOf(blocks);
    const figure = figureOf(cellOf('feeling_safe', 'altstadt'));
    // 140 cases among 1,500 inhabitants.
    expect(rowOf(table, 'Altstadt')).toEqual([
      '93,3',
      '78,5–110,2',
      String(figure?.value),
      `${figure?.low}–${figure?.high}`,
      expect.stringMatching(/erfasst|nicht eindeutig/),
    ]);
  });

  it('tells each clear reading by both intervals, and every other as unclear', () => {
    const rate = (area: string | null) => {
      const found = material.layers[0]?.figures.find((one) => one.area === area);
      return found?.status === 'shown' ? found.rate : undefined;
    };
    const feeling = (area: string | null) => figureOf(cellOf('feeling_safe', area));
    const [townRate, town] = [rate(null), feeling(null)];
    if (!townRate || !town) throw new Error('the town has both');
    const side = (span: { low?: number; high?: number } | undefined, middle: number) =>
      span?.low === undefined || span.high === undefined
        ? undefined
        : span.low > middle
          ? 1
          : span.high < middle
            ? -1
            : 0;
    const table = tableOf(blocks);
    const readings = release.areas.map(({ key, name }) => {
      const [x, y] = [side(rate(key), townRate.value), side(feeling(key), town.value)];
      const expected =
        x === undefined || y === undefined
          ? ''
          : x === 0 || y === 0
            ? 'nicht eindeutig'
            : `${x > 0 ? 'mehr' : 'weniger'} erfasst, ${y > 0 ? 'sicherer' : 'unsicherer'}`;
      expect([name, rowOf(table, name)?.at(-1)]).toEqual([name, expected]);
      return expected;
    });
    expect(new Set(readings).size).toBeGreaterThan(2);
  });

  it('shows no number for a count that is too small or held back, and says why', () => {
    const table = tableOf(blocks);
    expect(rowOf(table, 'Korbitz')?.slice(0, 2)).toEqual(['unter 5 Fälle', '']);
    expect(rowOf(table, 'Siebeneichen')?.slice(0, 2)).toEqual(['geschützt', '']);
    expect(rowOf(table, 'Plossen')?.[0]).toBe('8,0 (wenige Fälle)');
    const words = wordsOf(blocks);
    expect(words).toContain('Unter 20 Fällen');
    expect(words).toContain('Unter 5 Fälle werden nicht genannt');
    expect(words).toContain('Nur das Hellfeld');
    expect(words).toContain('Polizei (erfunden), CC0 1.0');
  });

  it('is not there where nothing was recorded', () => {
    expect(chapter('crime', { ...material, layers: [] })).toEqual([]);
  });
});

describe('the chapter on measures', () => {
  const blocks = chapter('measures');

  it('tells the seven steps, and before and after with interval and smallest effect', () => {
    const words = wordsOf(blocks);
    for (const name of ['1. Problem', '4. Maßnahmen', '7. Schlussfolgerungen']) expect(words).toContain(name);
    expect(words).toContain('Ein Unterschied ist nicht nachweisbar: +1,5 Punkte (−4,5 bis +7,5).');
    expect(words).toContain('weniger als 8,6 Punkte wäre');
    expect(words).toContain('noch nicht beschrieben');
    const drawing = blocks.find((block) => block.kind === 'figure')?.drawing;
    expect(drawing?.description).toContain('+1,5 Punkte (−4,5 bis +7,5)');
    expect(words).toContain('Kein Vergleich möglich. Die Maßnahme galt der ganzen Stadt.');
  });

  it.each([
    ['de', /\bwirk|effekt|verursach|bewirk|führte|dank |deshalb|erfolg/i],
    ['en', /\bcaus|\beffect|\bimpact|due to|thanks to|led to|because|success/i],
  ])('says in no word of its own that a measure did it: %s', (language, causal) => {
    const words = chapter('measures', givenReportMaterial(release, { language }));
    expect(words.length).toBeGreaterThan(10);
    expect(wordsOf(words)).not.toMatch(causal);
  });

  it('is not there where the register is empty', () => {
    expect(chapter('measures', { ...material, measures: [] })).toEqual([]);
  });
});

describe('the chapter on places', () => {
  const blocks = chapter('places');

  it('lists named places by name with their area, and squares by persons with where they lie', () => {
    const named = tableOf(blocks);
    expect(named.rows).toEqual([
      { head: 'Bahnhofstraße', cells: ['in mehreren Stadtteilen', 'etwa 10', 'Es ist dunkel (10)'] },
      { head: 'Käthe-Kollwitz-Park', cells: ['Altstadt', 'etwa 20', ''] },
    ]);
    const squares = tableOf(blocks, 1);
    expect(squares.rows.map(({ cells }) => cells)).toEqual([
      ['400 × 400 m, Raster N31208E45640', 'etwa 25', 'Es ist dunkel (15), Es ist schmutzig (5)'],
      ['100 × 100 m, Raster N31216E45632', 'etwa 5', ''],
    ]);
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
  });
});

describe('the profile of an area', () => {
  const blocks = chapter('profiles');
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'area-triebischtal');
  const own = blocks.slice(
    from,
    blocks.findIndex((block, at) => at > from && block.kind === 'heading' && block.level === 3),
  );

  it('puts every topic beside the whole town, with the sign of what is hidden', () => {
    const topics = release.indicators.filter(
      ({ kind, level }) => kind !== 'shares' && level !== 'municipality',
    );
    const table = tableOf(own);
    expect(table.rows).toHaveLength(topics.length);
    for (const { key, title } of topics) {
      const [area, town] = ['triebischtal', null].map((place) => figureOf(cellOf(key, place)));
      const cells = rowOf(table, title.de ?? '');
      expect(cells?.[0]).toContain(String(area?.value));
      expect(cells?.[2]).toContain(String(town?.value));
    }
    const hidden = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(hidden.find(({ caption }) => caption.endsWith('Rottewitz'))?.rows[0]?.cells[0]).toBe('.');
  });

  it('names what was recorded there, what was done there, and nothing of another area', () => {
    const words = wordsOf(own);
    expect(words).toContain('Mehr Licht im Triebischtal (März 2025 bis November 2025)');
    expect(words).toContain('Straßenkriminalität 2025 je 1.000 Einwohner');
    expect(words).not.toContain('Käthe-Kollwitz-Park');
    expect(wordsOf(blocks)).toContain('Käthe-Kollwitz-Park: etwa 20 Personen.');
  });
});
