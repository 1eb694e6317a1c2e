import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceMargins } from '../../../db/queries/margins.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import type { Fault } from '../../../server/http/fault.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { buildElsewhere } from '../../../server/jobs/buildElsewhere.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { sayFaultIn } from '../../../web/desk/i18n/faults.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';
import { givenStore, givenWave, questionnaire } from '../release/givenWave.ts';

let store: Store;
let forget: () => Promise<void>;
let ask: (method: string, path: string, body: string | Buffer, type?: string) => Promise<Response>;

beforeAll(async () => {
  ({ store, forget } = await givenStore());
  const asked = { ...questionnaire, weighting: ['area', 'gender'] };
  await givenWave(store, '2026', [], { asked, state: 'open' });
  const { headers } = await givenAccount(store, 'town', ['admin', 'analyst']);
  const app = createApp({ store, clock: () => new Date('2026-11-22T12:00:00Z') });
  ask = async (method, path, body, type = 'application/json') =>
    app.request(`/api/desk/municipalities/town${path}`, {
      method,
      headers: { ...headers, 'content-type': type },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
});
afterAll(() => forget());

/** Where a reply may carry sentences: the title and detail of a problem, and what comes in both languages. */
function prose(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') {
    const isAllowed = path.length === 1 && ['title', 'detail'].includes(path[0] ?? '');
    const isTold = path.at(-1) === 'de' || path.at(-1) === 'en';
    return !isAllowed && !isTold && /\p{L}{2,} \p{L}{2,} \p{L}+ \p{L}/u.test(value)
      ? [`${path.join('.')}: ${value}`]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { de, en } = value as Record<string, unknown>;
  if (typeof de === 'string' && typeof en === 'string' && de === en && / \p{L}+ \p{L}+ /u.test(de))
    return [`${path.join('.')}: not translated: ${de}`];
  return Object.entries(value).flatMap(([key, part]) => prose(part, [...path, key]));
}

async function expectNoProse(response: Response): Promise<void> {
  const body = await response.json();
  expect(response.status >= 400 || body.faultCount > 0 || body.refusal !== undefined).toBe(true);
  expect(prose(body)).toEqual([]);
}

describe('what the desk is told of a refusal carries no sentence of the command line', () => {
  it('finds one where there is one', () => {
    expect(prose({ detail: 'The request could not be read.' })).toEqual([]);
    expect(prose({ faults: ['Feature 3 has no name at all here'] })).toHaveLength(1);
    expect(prose({ fault: { de: 'There is no such thing', en: 'There is no such thing' } })).toHaveLength(1);
  });

  const files = readdirSync('test/fixtures/areas/broken');
  // Each is read in a process of its own; what every one says is tested without.
  it.each(['bow-tie.geojson'])('a map: %s', async (file) => {
    expect(files).toContain(file);
    const text = readFileSync(`test/fixtures/areas/broken/${file}`, 'utf8');
    await expectNoProse(await ask('POST', '/areas/look', text, 'application/geo+json'));
  });

  const table = (columns: string[], ...rows: string[][]) =>
    JSON.stringify({ columns, rows: rows.map((fields, at) => ({ line: at + 2, fields })) });
  const shared = ['theft', 'crime', 'Diebstahl', 'Polizei', 'frei'];
  const counts = [
    'layer',
    'kind',
    'title',
    'source',
    'licence',
    'area',
    'year',
    'count',
    'denominator',
    'denominator_label',
    'per',
  ];
  const measures = [
    'key',
    'title',
    'areas',
    'from',
    'to',
    'indicator',
    'office',
    'status',
    'problem',
    'causes',
    'goals',
    'measures',
    'design',
    'evaluation',
    'conclusions',
    'before',
  ];
  it.each([
    [
      '/margins/preview?wave=2026',
      table(
        ['area', 'gender', 'population'],
        ['zz', '', '1'],
        ['a1', '', '1.000'],
        ['', '', '2'],
        ['a2', '', ''],
      ),
    ],
    ['/margins/preview?wave=2026', table(['area', 'population'], ['a1', '1'], ['a1', '2'])],
    [
      '/margins/preview?wave=2026',
      table(['area', 'gender', 'population'], ['a1', '', '1'], ['', 'm', '900'], ['', 'f', '0']),
    ],
    ['/margins/preview?wave=2026', table(['nonsense', 'population'], ['a1', '1'])],
    ['/margins/preview?wave=none', table(['area', 'population'], ['a1', '1'])],
    ['/margins/preview?wave=2026', table(['area'], ['a1'])],
    ['/margins/preview?wave=2026', table(['area', 'population'], ['', ''])],
    ['/merges/preview?wave=2026', table(['area', 'name'], ['a1', 'Süd'], ['zz', 'Süd'], ['a1', ''])],
    ['/merges/preview?wave=2026', table(['area', 'into', 'name'], ['a1', 'x', 'Süd'], ['a2', 'x', 'Nord'])],
    [
      '/context/preview',
      table(
        counts,
        [...shared, 'zz', '20', '-1', '0', '', '7'],
        ['A b', 'what', '', '', '', '', '2025', '1.000', '', '', ''],
      ),
    ],
    [
      '/context/preview',
      table(
        counts,
        [...shared, 'a1', '2025', '5', '9', 'E', ''],
        [...shared, 'a1', '2025', '7', '9', 'E', ''],
        [...shared, '', '2025', '3', '9', 'F', ''],
      ),
    ],
    [
      '/context/preview',
      table(counts, ['p', 'population', 'Menschen', 'Amt', 'frei', 'a1', '2025', '#REF!', '9', 'E', '']),
    ],
    [
      '/measures/preview',
      table(
        measures,
        ['A b', '', 'zz+a1+a1', '2025-13', '', 'none', '', 'what', '', '', '', '', '', '', '', '2000'],
        ['k', 't', '', '2025-04', '2024-01', 'none', 'o', 'running', 'p', '', '', '', '', '', '', ''],
      ),
    ],
    [
      '/places/preview',
      table(
        ['name', 'kind', 'lat', 'lon', 'cell', 'area'],
        ['', '', '', '', '', ''],
        ['=1', 'what', '1', '', '', 'zz'],
        ['Ring', '', '5000000', '400000', '', ''],
        ['Ufer', '', '', '', 'X', ''],
        ['Weg', '', '1', '1', 'N1', ''],
      ),
    ],
    ['/places/preview', table(['name', 'lat'], ['Ring', '51.1'])],
    ['/places/preview', table(['name', 'nonsense'], ['Ring', '51.1'])],
  ])('a table: %s', async (path, body) => {
    await expectNoProse(await ask('POST', `/uploads${path}`, body));
  });

  it.each([
    ['empty', ''],
    ['a header alone', 'area;population\n'],
    ['no text', Buffer.from([1, 0, 2])],
    ['a quotation mark', 'a,b\n1,"2\n'],
    ['cells too many', 'a,b\n1,2,3\n'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004rest')],
  ])('a file: %s', async (_what, content) => {
    const form = new FormData();
    form.append('file', new File([new Uint8Array(Buffer.from(content))], 'x.csv'));
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const type = request.headers.get('content-type') ?? '';
    const body = Buffer.from(await request.arrayBuffer());
    await expectNoProse(await ask('POST', '/uploads/margins/read?wave=2026', body, type));
  });

  it('what a town says about itself, and its crest', async () => {
    const settings = { name: '', colour: '#ffff00', responsible: { mail: 'x' } };
    await expectNoProse(await ask('PUT', '/town', JSON.stringify(settings)));
  });

  it('waves, drafts and forms', async () => {
    const wave = JSON.stringify({ key: 'Ergebnisse 2', questionnaire: 'sicherheit-kurz', sample: 'open' });
    await expectNoProse(await ask('POST', '/waves', wave));
    await expectNoProse(await ask('POST', '/waves/2026/open', '{}'));
    const yaml = JSON.stringify({ key: 'one', from: { yaml: 'a: b: c' } });
    await expectNoProse(await ask('POST', '/questionnaires/drafts', yaml));
  });
});

describe('a release that cannot be built', () => {
  const refusalOf = async (wave: string): Promise<Fault> => {
    const reason = await buildRelease(store, 'town', wave).catch((error: unknown) => error);
    if (!(reason instanceof Refusal)) throw new Error('it was built');
    return reason.fault ?? { code: 'other' };
  };

  it('says by the names of areas that more answered than there are people', async () => {
    const people = Array.from({ length: 60 }, (_, at) => ({
      answers: { area: `a${(at % 4) + 1}`, home: 'very', street: 'very', gender: at % 2 ? 'm' : 'f' },
      stratum: at % 4,
    }));
    const asked = { ...questionnaire, weighting: ['area'] };
    await givenWave(store, 'few', people, { asked });
    const rows = ['a1', 'a2', 'a3', 'a4'].map((category, at) => ({
      question: 'area',
      category,
      population: at === 1 ? 3 : 1000,
    }));
    await replaceMargins(store, 'town', 'few', rows);
    const fault = await refusalOf('few');
    expect(fault).toEqual({ code: 'weights.tooFewPeople', parts: { name: { de: 'Two', en: 'Two' } } });
    expect(sayFaultIn('de', fault)).toMatch(/nennen für „Two“ weniger Menschen/);
  });

  it('says why in every other case, and never in English alone', async () => {
    expect(await refusalOf('2026')).toEqual({ code: 'release.notClosed' });
    await givenWave(store, 'nobody', []);
    expect(await refusalOf('nobody')).toEqual({ code: 'release.nobody' });
    const elsewhere = await buildElsewhere(store.folder, 'town', 'none', () => {});
    expect(elsewhere).toEqual({ refusal: { code: 'other' } });
  });
});
