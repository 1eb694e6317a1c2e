import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/disclosure/cell.ts';
import { formats } from '../../../server/exports/formats.ts';
import { composeReport } from '../../../server/report/composeReport.ts';
import { writeReport } from '../../../server/report/formats.ts';
import { countOf } from '../../counts.ts';
import { givenReportMaterial } from '../../fixtures/givenReportMaterial.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';
import { expectedTexts, withLeaks } from './expectedCell.ts';
import { listRoles, readPdf } from './readPdf.ts';
import { readXlsx } from './readXlsx.ts';

const material = givenReportMaterial(givenRelease({ samples: ['invited', 'open'] }));
const { release } = material;

/** Whatever is written again for one more look needs fewer indicators in the short form; each status stays in it. */
const kept = release.indicators
  .toSorted((one, other) => Number(other.key === 'feeling_safe') - Number(one.key === 'feeling_safe'))
  .slice(0, countOf('rewrittenIndicators'));
const fewer = {
  ...release,
  indicators: kept,
  cells: release.cells.filter((cell) => kept.some(({ key }) => key === cell.indicator)),
};
const measures = ['value', 'low', 'high', 'respondents'] as const;
const figure = (cell: Cell, name: (typeof measures)[number]): number | undefined =>
  cell.status === 'published' || cell.status === 'modelled' ? cell[name] : undefined;

/** Some seconds each: the tests share them. */
const written = {
  html: writeReport(material, 'html'),
  pdf: writeReport(material, 'pdf'),
  docx: writeReport(material, 'docx'),
};
const report = composeReport(material);
const tables = report.blocks.filter((block) => block.kind === 'table');
const rowsInReport = tables.flatMap(({ columns, rows }) => [
  [...columns],
  ...rows.map(({ head, cells }) => [head, ...cells]),
]);
const plain = (text: string) =>
  text
    .replaceAll('\u2011', '-')
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('- ', '-')
    .trim();
const plainRows = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(plain));

describe('every released cell, on every way out', () => {
  it('has all statuses, so that nothing passes for want of a case', () => {
    for (const { cells } of [release, fewer]) expect(new Set(cells.map(({ status }) => status)).size).toBe(5);
    expect(release.cells.length).toBeGreaterThan(1000);
  });

  it('is the same in the CSV', () => {
    const rows: Record<string, string>[] = parse(formats.csv.make(material), { columns: true });
    release.cells.forEach((cell, at) => {
      expect(rows[at]).toMatchObject({
        indicator: cell.indicator,
        area: cell.area ?? '',
        status: cell.status,
      });
      for (const name of measures) expect(rows[at]?.[name]).toBe(String(figure(cell, name) ?? ''));
    });
  });

  it('is the same in the workbook, with the hidden ones and their reason on a sheet of their own', async () => {
    const book = readXlsx(await formats.xlsx.make(material));
    expect([...book.keys()]).toEqual(['figures', 'codebook', 'methods', 'hidden']);
    const [head = [], ...rows] = book.get('figures') ?? [];
    expect(rows).toHaveLength(release.cells.length);
    release.cells.forEach((cell, at) => {
      const said = (name: string) => rows[at]?.[head.indexOf(name)] ?? '';
      expect([said('indicator'), said('status')]).toEqual([cell.indicator, cell.status]);
      for (const name of measures) expect(said(name)).toBe(String(figure(cell, name) ?? ''));
    });
    const hidden = release.cells.filter(({ status }) => status === 'secret' || status === 'uncertain');
    const [, ...reasons] = book.get('hidden') ?? [];
    expect(reasons).toHaveLength(hidden.length);
    for (const row of reasons) expect(row.at(-1)).toMatch(/^(Geschützt|Zu unsicher): /);
  });

  it('is the same in GeoJSON, where it stands for an area', () => {
    const { features } = JSON.parse(formats.geojson.make(material));
    const cells = release.cells.filter(({ level, breakdown }) => level === 'area' && !breakdown);
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) {
      const { properties } = features.find(({ id }: { id: string }) => id === cell.area);
      const name = [cell.indicator, cell.option, cell.sample === 'open' ? 'open' : undefined]
        .filter((part) => part)
        .join('_');
      expect(properties[`${name}_status`]).toBe(cell.status);
      for (const measure of measures) expect(properties[`${name}_${measure}`]).toBe(figure(cell, measure));
    }
  });

  it('is the same in JSON-stat', () => {
    const data = JSON.parse(formats.jsonstat.make(material));
    const at = (keys: Record<string, string>) =>
      (data.id as string[]).reduce((index: number, dimension: string, position: number) => {
        const place = data.dimension[dimension].category.index.indexOf(keys[dimension]);
        expect(place).toBeGreaterThanOrEqual(0);
        return index * data.size[position] + place;
      }, 0);
    for (const cell of release.cells)
      for (const measure of measures) {
        const index = at({
          indicator: cell.option ? `${cell.indicator}/${cell.option}` : cell.indicator,
          place: cell.area === null ? 'municipality' : `${cell.level}/${cell.area}`,
          group: cell.breakdown ? `${cell.breakdown.by}/${cell.breakdown.value}` : 'all',
          sample: cell.sample,
          measure,
        });
        expect(data.value[index]).toBe(figure(cell, measure));
        if (cell.status === 'secret' && measure === 'value') expect(data.status[index]).toBe('.');
      }
    const shown = release.cells.flatMap((cell) =>
      measures.filter((name) => figure(cell, name) !== undefined),
    );
    expect(Object.keys(data.value)).toHaveLength(shown.length);
  });

  it('is the same in JSON', () => {
    expect(JSON.parse(formats.json.make(material)).cells).toEqual(release.cells);
  });

  it('stands in the report once, in the annex', () => {
    const annex = report.blocks.findIndex(
      (block) => block.kind === 'heading' && block.id === 'annex-figures',
    );
    const rows = report.blocks.slice(annex).flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toHaveLength(release.cells.length);
    const told = rows.map(({ cells }) => cells.slice(0, 3).join('|')).sort();
    expect(told).toEqual(release.cells.map((cell) => expectedTexts(cell, release).join('|')).sort());
  });

  it('is the same in the report as a page', async () => {
    const html = strFromU8(await written.html);
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll('&amp;', '&')),
    );
    expect(plainRows(rows)).toEqual(plainRows(rowsInReport));
  });

  it('is the same in the report for editing', async () => {
    const files = unzipSync(await written.docx);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const rows = [...xml.matchAll(/<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc(?: [^>]*)?>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
        [...cell.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
          .map(([, text = '']) => text.replaceAll('&amp;', '&'))
          .join(''),
      ),
    );
    expect(plainRows(rows)).toEqual(plainRows(rowsInReport));
    const figures = report.blocks.filter(({ kind }) => kind === 'figure').length;
    expect([...xml.matchAll(/<wp:docPr [^>]*descr="[^"]+/g)]).toHaveLength(figures);
    expect(Object.keys(files).filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(0);
  });
});

describe('the report as PDF', () => {
  it('is tagged: one H1, nested headings, figures with text, cells under headers', async () => {
    const pdf = await readPdf(await written.pdf);
    expect(pdf).toMatchObject({ language: 'de', isMarked: true, title: expect.stringContaining('Meißen') });
    const headings = listRoles(pdf.elements, 'H1', 'H2', 'H3', 'H4').map(({ role }) => Number(role.slice(1)));
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    headings.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((headings[at - 1] ?? 0) + 1);
    });
    const figures = report.blocks.filter((block) => block.kind === 'figure');
    expect(listRoles(pdf.elements, 'Figure').map(({ alt }) => alt)).toEqual(
      figures.map(({ drawing }) => drawing.description.replaceAll('\u2011', '-').replaceAll('\u00ad', '')),
    );
    const rows = listRoles(pdf.elements, 'TR').map(({ children }) => children);
    for (const cells of rows) expect(cells[0]?.role).toBe('TH');
    expect(plainRows(rows.map((cells) => cells.map(({ text }) => text)))).toEqual(plainRows(rowsInReport));
    const chapters = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(pdf.bookmarks).toEqual(chapters);
  });
});

describe('a hidden cell', () => {
  const leaked = 987_654;
  const leaky = givenReportMaterial(withLeaks(fewer, leaked));
  const texts = (zip: Uint8Array): string =>
    Object.entries(unzipSync(zip))
      .filter(([name]) => !/\.png$|^release\.json$/.test(name))
      .map(([name, file]) => (name.endsWith('.xlsx') ? texts(file) : strFromU8(file)))
      .join('\n');

  it('shows no figure in any file, even where the release wrongly carries one', async () => {
    const out = [
      formats.csv.make(leaky),
      formats.geojson.make(leaky),
      formats.jsonstat.make(leaky),
      texts(await formats.bundle.make(leaky)),
      strFromU8(await writeReport(leaky, 'html')),
      texts(await writeReport(leaky, 'docx')),
      JSON.stringify(await readPdf(await writeReport(leaky, 'pdf'))),
    ];
    const shown = new RegExp(`(?<![\\d.#a-f])${leaked}(?![\\d.a-f])`);
    const leaks = out.map((text) => {
      expect(text.length).toBeGreaterThan(1000);
      const at = text.search(shown);
      return at < 0 ? '' : text.slice(at - 60, at + 20);
    });
    expect(leaks).toEqual(out.map(() => ''));
  });
});

describe('files of a release', () => {
  it('are the same bytes every time', async () => {
    const small = givenReportMaterial(fewer);
    const makers = [
      formats.xlsx.make,
      formats.bundle.make,
      ...(['pdf', 'docx', 'html'] as const).map((format) => (one: typeof small) => writeReport(one, format)),
    ];
    for (const make of makers) {
      const [once, again] = [await make(small), await make(small)];
      expect(once.length).toBeGreaterThan(1000);
      expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    }
  });
});
