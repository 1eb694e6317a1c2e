import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../db/queries/accounts.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { listContext, replaceContext } from '../../../db/queries/context.ts';
import { listMargins, listMerges } from '../../../db/queries/margins.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import type { Fault } from '../../../server/http/fault.ts';
import { previewUpload, type UploadPreview } from '../../../server/uploads/previewUpload.ts';
import { sayFaultIn } from '../../../web/desk/i18n/faults.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';
import { workSoFar } from '../../fixtures/workOf.ts';
import { givenWorkbook } from '../../givenWorkbook.ts';
import { givenStore, givenWave, questionnaire } from '../release/givenWave.ts';

const said = (fault: Fault | undefined) => fault && sayFaultIn('de', fault);

let store: Store;
let forget: () => Promise<void>;
let app: ReturnType<typeof createApp>;
const cookies = new Map<string, { cookie: string }>();
const clock = () => new Date('2026-11-22T12:00:00Z');

beforeAll(async () => {
  ({ store, forget } = await givenStore());
  await givenWave(store, '2026', [], {
    asked: { ...questionnaire, weighting: ['area', 'gender'] },
    state: 'open',
  });
  for (const role of ['analyst', 'admin', 'fieldwork', 'entry', 'council'] as Role[])
    cookies.set(role, (await givenAccount(store, 'town', [role], { clock })).headers);
  app = createApp({ store, clock });
});
afterAll(() => forget());

const path = (rest: string, town = 'town') => `/api/desk/municipalities/${town}/uploads${rest}`;
const post = (rest: string, body: unknown, role = 'analyst', town = 'town') =>
  app.request(path(rest, town), {
    method: 'POST',
    headers: {
      ...cookies.get(role),
      ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    },
    body: body instanceof FormData ? body : JSON.stringify(body),
  });

async function upload(kind: string, file: Buffer, name: string) {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(file)], name));
  return post(`/${kind}/read?wave=2026`, form);
}

const margins = (rows: string[][], columns: (string | null)[] = ['area', 'gender', 'population']) => ({
  rows: rows.map((fields, at) => ({ line: at + 2, fields })),
  columns,
});
const whole = [
  ['a1', '', '100'],
  ['a2', '', '200'],
  ['a3', '', '300'],
  ['a4', '', '400'],
  ['', 'f', '520'],
  ['', 'm', '480'],
];

describe('a workbook of margins', () => {
  it('is read, its columns guessed, previewed, and stored only when it is taken', async () => {
    const book = await givenWorkbook({
      EWR: [
        ['Stadtteil', 'Geschlecht', 'Einwohner'],
        ...whole.map(([a = '', g = '', n]) => [a, g, Number(n)]),
      ],
    });
    const read = (await (await upload('margins', book, 'ewr.xlsx')).json()) as {
      rows: [];
      guesses: [];
      origin: object;
    };
    expect(read).toMatchObject({
      origin: { kind: 'xlsx', sheet: 'EWR' },
      guesses: ['area', 'gender', 'population'],
    });
    const body = { rows: read.rows, columns: read.guesses };
    const preview = (await (await post('/margins/preview?wave=2026', body)).json()) as UploadPreview;
    expect(preview).toMatchObject({ total: 6, faultCount: 0, changes: { added: 6, changed: 0, removed: 0 } });
    expect(await listMargins(store, 'town', '2026')).toEqual([]);
    expect((await post('/margins/apply?wave=2026', body)).status).toBe(200);
    expect(await listMargins(store, 'town', '2026')).toHaveLength(6);
    const { entries } = await listAudit(store, 'town', {}, { limit: 10, offset: 0 });
    expect(entries[0]).toMatchObject({ action: 'margins.import', subject: '2026', detail: '+6 ~0 -0' });
    const changed = margins(whole.map((row) => (row[0] === 'a1' ? ['a1', '', '101'] : row)));
    const again = (await (await post('/margins/preview?wave=2026', changed)).json()) as UploadPreview;
    expect(again.changes).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
      samples: [{ row: { de: 'Stadtteil: One', en: 'Area: One' }, before: '100', after: '101' }],
    });
  });

  it('of areas to be joined makes the keys of groups from their names, all or nothing', async () => {
    const merges = (groups: string[]) => ({
      rows: groups.map((name, at) => ({ line: at + 2, fields: [`a${at + 1}`, name] })),
      columns: ['area', 'name'],
    });
    const alone = await post('/merges/apply?wave=2026', merges(['Süd', 'Süd', 'Nord']));
    expect((await alone.json()).faults).toEqual([
      { line: 4, column: 'name', code: 'group.alone', parts: { name: 'Nord' } },
    ]);
    expect(await listMerges(store, 'town', '2026')).toEqual([]);
    expect((await post('/merges/apply?wave=2026', merges(['Süd', 'Süd']))).status).toBe(200);
    expect(await listMerges(store, 'town', '2026')).toEqual([
      { area: 'a1', intoKey: 'sued', intoName: 'Süd' },
      { area: 'a2', intoKey: 'sued', intoName: 'Süd' },
    ]);
    expect((await post('/merges/preview', merges(['Süd', 'Süd']))).status).toBe(422);
  });

  it('names each fault at its cell and stores nothing', async () => {
    const before = await listMargins(store, 'town', '2026');
    const broken = margins([['a1', '', '1.000'], ['zz', '', '200'], ...whole.slice(2)]);
    const preview = (await (await post('/margins/preview?wave=2026', broken)).json()) as UploadPreview;
    expect(preview.faults).toEqual([
      {
        line: 2,
        column: 'population',
        code: 'margins.number',
        parts: { value: '1.000' },
      },
      {
        line: 3,
        column: 'area',
        code: 'margins.unknown',
        parts: { value: 'zz', known: { de: expect.stringContaining('One, '), en: expect.any(String) } },
      },
    ]);
    const refused = await post('/margins/apply?wave=2026', broken);
    expect([refused.status, (await refused.json()).code]).toEqual([422, 'upload.refused']);
    expect(await listMargins(store, 'town', '2026')).toEqual(before);
  });

  it('needs its wave, its columns, and each column once', async () => {
    const noWave = await post('/margins/preview', margins(whole));
    expect([noWave.status, (await noWave.json()).fault]).toEqual([422, { code: 'upload.noWave' }]);
    const missing = (await (
      await post('/margins/preview?wave=2026', margins(whole, ['area', 'gender', null]))
    ).json()) as UploadPreview;
    expect(said(missing.refusal)).toMatch(/^Es fehlt noch: Personen/);
    const twice = (await (
      await post('/margins/preview?wave=2026', margins(whole, ['area', 'area', 'population']))
    ).json()) as UploadPreview;
    expect(said(twice.refusal)).toMatch(/^Zwei Spalten/);
  });
});

describe('what is read at the desk', () => {
  it('notes on margins in both languages, by the names of questions', async () => {
    const only = margins(whole.filter(([area]) => area !== '').map(([area = '', , n = '']) => [area, '', n]));
    const preview = (await (await post('/margins/preview?wave=2026', only)).json()) as UploadPreview;
    expect(preview.notes).toEqual([
      {
        de: 'Für „Gender“ gibt es keine Zahlen: Danach werden die Antworten nicht gewichtet.',
        en: 'There are no counts for “Gender”: answers will not be weighted by it.',
      },
    ]);
  });

  it('faults of places in German, each with its cure', async () => {
    const rows = [
      ['=SUM(A1)', '', '', '', ''],
      ['Markt', 'Haus', '', '', ''],
      ['Ring', '', '51.1', '', ''],
      ['Ufer', '', '5678000', '4500000', ''],
      ['Hafen', '', '10', '10', ''],
      ['Gasse', '', '', '', 'zz'],
      ['Steg', '', '', '', 'a1'],
      ['Steg', '', '', '', 'a1'],
    ];
    const body = {
      rows: rows.map((fields, at) => ({ line: at + 2, fields })),
      columns: ['name', 'kind', 'lat', 'lon', 'area'],
    };
    const preview = (await (await post('/places/preview', body)).json()) as UploadPreview;
    const told = preview.faults.map((fault) => [fault.line, fault.column, said(fault)]);
    expect(told).toEqual([
      [2, 'name', expect.stringMatching(/^„=SUM\(A1\)“ beginnt wie eine Formel/)],
      [3, 'kind', expect.stringMatching(/^„Haus“ ist weder „Straße“ noch „Ort“/)],
      [4, 'lon', expect.stringMatching(/^Hier fehlt die Zahl in Grad/)],
      [5, 'lat', expect.stringMatching(/sind Meter einer Projektion/)],
      [6, 'lat', expect.stringMatching(/liegt außerhalb der Stadt/)],
      [7, 'area', expect.stringMatching(/^Einen Stadtteil „zz“ gibt es nicht/)],
      [9, 'name', expect.stringMatching(/^„Steg“ steht schon in Zeile 8/)],
    ]);
    const sound = { rows: [{ line: 2, fields: ['Ring', ''] }], columns: ['name', 'kind'] };
    const { notes } = (await (await post('/places/preview', sound)).json()) as UploadPreview;
    expect(notes[0]?.de).toMatch(/^1 von 1 haben keinen Stadtteil \(„Ring“\)/);
  });
});

describe('context', () => {
  const sheet = (cells: [area: string, count: string][]) => ({
    rows: cells.map((fields, at) => ({ line: at + 2, fields })),
    columns: ['area', 'count'],
    constants: {
      layer: 'diebstahl',
      kind: 'Kriminalität',
      title: 'Diebstahl',
      year: '2025',
      denominator: '1000',
      denominator_label: 'Einwohner',
      source: 'PD',
      licence: 'dl-de/by-2-0',
    },
  });

  it('takes values for all rows, and never sends a small count back', async () => {
    expect(
      (
        await post(
          '/context/apply',
          sheet([
            ['Gesamt', '100'],
            ['a1', '3'],
            ['a2', '40'],
          ]),
        )
      ).status,
    ).toBe(200);
    const stored = await (
      await app.request(path('/context/stored'), { headers: cookies.get('analyst') as { cookie: string } })
    ).json();
    expect(stored.map(({ area, count, kind }: Record<string, string>) => [area, count, kind])).toEqual([
      ['', '100', 'crime'],
      ['a1', '<5', 'crime'],
      ['a2', '40', 'crime'],
    ]);
    expect(
      (
        await post(
          '/context/apply',
          sheet([
            ['', '100'],
            ['a1', '<5'],
            ['a2', '41'],
          ]),
        )
      ).status,
    ).toBe(200);
    expect((await listContext(store, 'town')).map(({ count }) => count)).toEqual([100, 3, 41]);
    const invented = (await (await post('/context/preview', sheet([['a3', '<5']]))).json()) as UploadPreview;
    expect(invented.faults).toMatchObject([{ line: 2, column: 'count' }]);
  });

  it('keeps hiding what the town hid before', async () => {
    await post('/context/apply', sheet([['a2', '40']]));
    const [row] = await listContext(store, 'town');
    if (row) await replaceContext(store, 'town', [{ ...row, minimum: 10 }]);
    await post('/context/apply', sheet([['a2', '7']]));
    expect(await listContext(store, 'town')).toMatchObject([{ count: 7, minimum: 10 }]);
  });
});

describe('a large table', () => {
  /** Every four rows are a layer of their own, so that each row counts as new. */
  const large = (count: number) => ({
    rows: Array.from({ length: count }, (_, at) => ({
      line: at + 2,
      fields: [`a${1 + (at % 4)}`, String(1000 + at), `l${Math.floor(at / 4)}`],
    })),
    columns: ['area', 'count', 'layer'],
    constants: {
      kind: 'other',
      title: 'Reihe',
      year: '2024',
      denominator: '5000',
      denominator_label: 'Einwohner',
      source: 'Amt',
      licence: 'dl-de/by-2-0',
    },
  });
  /** The longest the server did nothing else while it waited: its own work between two turns of the event loop. */
  async function longestPause(work: () => Promise<unknown>): Promise<number> {
    let longest = 0;
    let last = workSoFar();
    const look = () => {
      const now = workSoFar();
      longest = Math.max(longest, now - last);
      last = now;
    };
    const timer = setInterval(look, 1);
    await work();
    clearInterval(timer);
    look();
    return longest;
  }

  it('is looked at and stored in a process of its own, and the server goes on answering', async () => {
    const table = large(20_000);
    const inside = await longestPause(() =>
      previewUpload(store, { municipality: 'town', kind: 'context', wave: '' }, table),
    );
    let preview: Response | undefined;
    const outside = await longestPause(async () => {
      preview = await post('/context/preview', table);
    });
    expect(await preview?.json()).toMatchObject({ total: 20_000, faultCount: 0, changes: { added: 20_000 } });
    console.log(
      `longest pause of the server: ${inside.toFixed(0)} ms inside, ${outside.toFixed(0)} ms outside`,
    );
    expect(outside).toBeLessThan(inside);
    const stored = large(400);
    expect((await post('/context/apply', stored)).status).toBe(200);
    const layers = new Set((await listContext(store, 'town')).map(({ layer }) => layer));
    expect(layers.size).toBeGreaterThanOrEqual(100);
    const broken = { ...stored, rows: [{ line: 2, fields: ['zz', '1', 'l0'] }, ...stored.rows] };
    const refused = await post('/context/apply', broken);
    expect([refused.status, (await refused.json()).faults.length]).toEqual([422, 1]);
  });
});

describe('who may', () => {
  it('upload: analysts and admins of the town, and nobody else', async () => {
    const status = async (role: string, town = 'town') =>
      (await post('/margins/preview?wave=2026', margins(whole), role, town)).status;
    expect(
      await Promise.all(
        ['analyst', 'admin', 'fieldwork', 'entry', 'council', 'nobody'].map((role) => status(role)),
      ),
    ).toEqual([200, 200, 403, 403, 403, 401]);
    expect(await status('analyst', 'elsewhere')).toBe(403);
  });

  it('send what is no table or no kind: nobody', async () => {
    expect((await post('/answers/preview', margins(whole))).status).toBe(404);
    expect((await post('/margins/preview?wave=2026', { rows: 'x' })).status).toBe(400);
    expect((await upload('margins', Buffer.from('d0cf11e0', 'hex'), 'alt.xls')).status).toBe(422);
  });
});
