import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { auditAsCsv } from '../../server/accounts/auditAsCsv.ts';
import { formats } from '../../server/exports/formats.ts';
import { codesCsv, lettersCsv } from '../../server/fieldwork/codes/codesCsv.ts';
import { entryMapping } from '../../server/pages/paper/entryMapping.ts';
import { writeReport } from '../../server/report/formats.ts';
import {
  contextTable,
  marginsTable,
  measuresTable,
  mergesTable,
  placesTable,
} from '../../server/retention/takenTables.ts';
import { defuse, withoutDefusing } from '../../server/tables/defuse.ts';
import { givenQuestionnaire } from '../db/givenQuestionnaire.ts';
import { givenReportMaterial } from '../fixtures/givenReportMaterial.ts';
import { givenRelease } from '../fixtures/results/givenRelease.ts';

/** Texts that a spreadsheet would run, alone or behind what it takes for the end of a cell. */
const run = `=cmd|'/c calc'!A1`;
const formulas = [
  run,
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  `\t${run}`,
  `\r${run}`,
  '\uFF1D1+1',
  '\uFF0B1',
  `Licht;${run};`,
  `Licht,${run},`,
  `Licht\n${run}\n`,
  `Licht\r\n${run}`,
  `Licht\t${run}`,
  `Licht;"${run};`,
  `Licht,"${run},`,
  `"${run}`,
  `=HYPERLINK("http://x.example","hier")`,
];

const sign = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const isNumber = (cell: string) => /^[+-]?\d+([.,]\d+)?$/.test(cell);

/**
 * Cells that would run: in a spreadsheet that goes by the separator of the file, and in those that go by another one,
 * to which its quotation marks are letters and each line break is a new row.
 */
function findFormulas(csv: string, own = /;/.test(csv.split('\n')[0] ?? '') ? ';' : ','): string[] {
  const right = parse(csv, { delimiter: own, bom: true, relax_column_count: true }).flat() as string[];
  const wrong = csv.split(own === ',' ? /[;\t\r\n]/ : /[,\t\r\n]/).map((cell) => cell.replace(/^"+/, ''));
  return [...right, ...wrong].filter((cell) => sign.test(cell) && !isNumber(cell));
}

/** Every text of a value replaced, keys and figures left alone. */
function poisoned<Value>(value: Value, text: string, isText = false): Value {
  if (typeof value === 'string') return (isText ? text : value) as Value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, text, isText)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    poisoned(one, text, isText || ['de', 'en', 'name', 'title', 'remarks', 'description'].includes(key)),
  ]);
  return Object.fromEntries(entries) as Value;
}

const both = (text: string) => ({ de: text, en: text });

/** Every table that leaves as CSV, with a text in each place where somebody wrote one. */
const tables: Readonly<Record<string, (text: string) => string>> = {
  'figures of a release': (text) => String(formats.csv.make(materialWith(text))),
  'audit log': (text) =>
    auditAsCsv([
      {
        municipality: 'm',
        number: 1,
        at: 0,
        account: text,
        who: text,
        action: text,
        subject: text,
        detail: text,
      },
    ]),
  codes: (text) =>
    codesCsv([{ letterNumber: 1, code: 'ACDEFGHJKM', area: text, areaName: text }], 'https://x.example/'),
  'letters of a reminder': (text) => lettersCsv([{ letter: 1, area: text, areaName: text }]),
  'measures taken along': (text) =>
    measuresTable([
      {
        key: 'licht',
        areaSet: 1,
        title: both(text),
        areas: ['altstadt'],
        from: '2025-01',
        indicator: 'safe',
        office: both(text),
        status: 'finished',
        cost: both(text),
        steps: { problem: both(text), conclusions: both(text) },
      } as Parameters<typeof measuresTable>[0][number],
    ]),
  'context taken along': (text) =>
    contextTable([
      {
        layer: 'theft',
        kind: 'crime',
        title: both(text),
        areaSet: 1,
        area: 'altstadt',
        year: 2024,
        count: 30,
        denominator: 1_000,
        denominatorLabel: both(text),
        per: 1_000,
        minimum: 3,
        source: text,
        licence: text,
        note: both(text),
      } as unknown as Parameters<typeof contextTable>[0][number],
    ]),
  'margins taken along': (text) => marginsTable([{ question: 'area', category: text, population: 3 }]),
  'merges taken along': (text) => mergesTable([{ area: 'altstadt', intoKey: 'beide', intoName: text }]),
  'places taken along': (text) =>
    placesTable([
      { key: 'weg', name: text, kind: 'street', area: text } as Parameters<typeof placesTable>[0][number],
    ]),
};

/** Of a whole release the first cells: each text stands in them. */
const whole = givenRelease();
const sound = givenReportMaterial({ ...whole, cells: whole.cells.slice(0, 40) });
const materialWith = (text: string) => ({
  ...sound,
  release: poisoned(sound.release, text),
  areas: poisoned(sound.areas, text),
  questionnaire: poisoned(sound.questionnaire, text),
  source: text,
});

describe('a text that looks like a formula', () => {
  it('would be found by this test', () => {
    expect(findFormulas(`a,b\n1,${run}\n`)).toHaveLength(1);
    expect(findFormulas(`a,b\n1,"x;${run};y"\n`)).toHaveLength(1);
    expect(findFormulas('a,b\n1,-3\n')).toEqual([]);
  });

  it.each(Object.entries(tables))('runs in no spreadsheet: %s', (_name, write) => {
    for (const text of formulas) {
      const csv = write(text);
      expect(csv.length, text).toBeGreaterThan(20);
      expect(csv, text).toContain("'");
      expect(findFormulas(csv), text).toEqual([]);
    }
  });

  it('runs in none whatever it is made of, and is the same again when it is read back', () => {
    const piece = fc.constantFrom(
      ...['=1', '+', '-', '@', ';', ',', '\t', '\n', '\r', '"', 'a', ' ', '\uFF1D', '1'],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (text) => {
          for (const separator of [',', ';'] as const) {
            const safe = defuse(text, separator);
            const field = `"${safe.replaceAll('"', '""')}"`;
            expect(findFormulas(['a', field].join(separator), separator)).toEqual([]);
            expect(withoutDefusing(safe)).toBe(text);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves texts alone that nobody takes for one', () => {
    for (const text of [
      '1.000,- Euro',
      'Rad- und Fußweg',
      'a+b',
      'mail@stadt.de',
      'x = y',
      "'s Gässchen",
      'Ziele: - Licht',
    ])
      expect(defuse(text)).toBe(text);
  });

  it('is a text in every workbook, also in that of the bundle', async () => {
    for (const text of formulas.slice(0, 5)) {
      const material = materialWith(text);
      const bundle = unzipSync(await formats.bundle.make(material));
      for (const book of [await formats.xlsx.make(material), bundle['figures.xlsx']]) {
        const parts = Object.entries(unzipSync(book ?? new Uint8Array()));
        const sheets = parts
          .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
          .map(([, bytes]) => strFromU8(bytes));
        expect(sheets.length).toBe(4);
        for (const sheet of sheets) {
          // A formula is an element of its own, and a cell whose kind is "str" or none is one's result or a number.
          expect(sheet).not.toMatch(/<f[\s>]|t="str"/);
          expect([...sheet.matchAll(/<c [^>]*>\s*<v>([^<]*)/g)].length).toBeGreaterThan(5);
          for (const [, kind, value = ''] of sheet.matchAll(/<c [^>]*?(?:t="(\w+)")?[^>]*><v>([^<]*)<\/v>/g))
            if (kind === undefined || kind === 'n') expect(value).toMatch(/^-?\d+(\.\d+)?$/);
        }
        const strange = parts.filter(([name]) => /externalLink|connections|vbaProject|ddeLink/i.test(name));
        expect(strange).toEqual([]);
      }
      expect(findFormulas(strFromU8(bundle['codebook.csv'] ?? new Uint8Array())), text).toEqual([]);
      expect(findFormulas(strFromU8(bundle['figures.csv'] ?? new Uint8Array())), text).toEqual([]);
    }
  });

  it('is a string in JSON, whatever reads it', async () => {
    for (const text of formulas) {
      const material = materialWith(text);
      expect(formats.geojson.make(material)).toContain(JSON.stringify(text));
      for (const name of ['geojson', 'jsonstat', 'json'] as const)
        expect(() => JSON.parse(String(formats[name].make(material)))).not.toThrow();
    }
  });

  it('is a text in the report: no field of a Word document asks anything of anybody', async () => {
    const docx = unzipSync((await writeReport(materialWith(run) as typeof sound, 'docx')) as Uint8Array);
    const xml = Object.entries(docx)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
    expect(xml).toContain('cmd|');
    expect(xml).not.toMatch(/<w:instrText[^>]*>[^<]*(DDE|INCLUDE|cmd)|w:attachedTemplate|oleObject/i);
  });

  it('cannot stand in the table paper forms are typed into: its columns are keys', () => {
    expect(findFormulas(`${entryMapping(givenQuestionnaire).header.join(',')}\n`)).toEqual([]);
  });
});
