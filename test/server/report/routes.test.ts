import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { insertRelease, publishRelease } from '../../../db/queries/releases.ts';
import { createWave } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import type { ReportLine } from '../../../server/report/tellProgress.ts';
import { givenMaterial } from '../../fixtures/givenMaterial.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';

let store: Store;
let folder: string;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
const root = '/api/municipalities/meissen/results/2026';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umfeld-report-'));
  store = await openStore(folder);
  const release = givenRelease();
  const { questionnaire } = givenMaterial(release);
  await createMunicipality(store, { key: 'meissen', name: 'Meißen' });
  for (const key of ['2026', 'unpublished'])
    await createWave(store, {
      municipality: 'meissen',
      key,
      title: { de: 'B' },
      sample: 'invited',
      questionnaire,
    });
  for (const wave of ['2026', 'unpublished'])
    await insertRelease(store, { municipality: 'meissen', wave, createdOn: '2026-11-22' }, () =>
      JSON.stringify(release),
    );
  await publishRelease(store, 'meissen', '2026', 1);
  const app = createApp({ store, clock: () => new Date('2026-11-22T12:00:00Z') });
  get = async (path, headers = {}) => app.request(path, { headers });
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('files and report over HTTP', () => {
  it('come under the hash of their bytes', async () => {
    for (const file of ['export.xlsx', 'export.jsonstat', 'export.json', 'export.zip', 'export.csv']) {
      const first = await get(`${root}/${file}`);
      expect([file, first.status]).toEqual([file, 200]);
      const bytes = new Uint8Array(await first.arrayBuffer());
      const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
      expect(first.headers.get('etag')).toBe(etag);
      const again = await get(`${root}/${file}`, { 'if-none-match': etag });
      expect(again.status).toBe(304);
    }
  });

  it('are refused for what was never published, and for formats there are not', async () => {
    const hidden = '/api/municipalities/meissen/results/unpublished';
    for (const path of [
      `${hidden}/export.xlsx`,
      `${hidden}/report.pdf`,
      `${hidden}/drawings/trust.chart.svg`,
      `${root}/export.exe`,
      `${root}/drawings/nothing.chart.svg`,
    ])
      expect((await get(path)).status).toBe(404);
  });

  it('bundle everything with checksums that hold', async () => {
    const reply = await get(`${root}/export.zip`);
    const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    const entry = JSON.parse(strFromU8(files['metadata.jsonld'] ?? new Uint8Array()));
    expect(entry['@type']).toBe('dcat:Dataset');
    expect(entry['dcat:distribution'].length).toBeGreaterThan(8);
  });

  it('draw a chart as SVG and PNG', async () => {
    const svg = await get(`${root}/drawings/priorities.answers.svg?language=en`);
    expect(await svg.text()).toContain('Better lighting');
    const png = await get(`${root}/drawings/trust.chart.png`);
    expect(png.headers.get('content-type')).toBe('image/png');
  });

  it('are linked for those without scripts, and no comparison is offered where there is none', async () => {
    const html = await (await get('/m/meissen/ergebnisse')).text();
    const [, without = ''] = /<noscript>(.*)<\/noscript>/s.exec(html) ?? [];
    expect(without).toContain('<a href="/m/meissen/bericht/2026?language=de">Bericht lesen</a>');
    expect(without).toContain('/results/2026/export.csv');
    expect(html).not.toContain('data-benchmarks');
    const [, address = ''] = /href="(\/m\/meissen\/bericht[^"]*)"/.exec(without) ?? [];
    expect((await get(address)).status).toBe(200);
  });

  it('draw what the colours of the map say, and refuse what no place has', async () => {
    const map = await get(`${root}/drawings/feeling_safe.map.svg?show=significance`);
    // The release has no outlines here: neither has the map.
    expect(map.status).toBe(404);
    expect((await get(`${root}/drawings/feeling_safe.chart.svg?sample=open`)).status).toBe(200);
  });

  it('are written by a job: the page obeys the content policy, the PDF is one', async () => {
    const page = await get('/m/meissen/bericht/2026?language=en');
    const html = await page.text();
    expect(html).toContain('<h1>Safety analysis Meißen</h1>');
    expect(html).not.toMatch(/<style|style=|<script|https?:\/\/(?!www\.w3\.org)/);
    const sheet = await get('/m/report.css');
    expect(sheet.headers.get('content-type')).toContain('text/css');
    const address = `${root}/report.pdf?language=en`;
    const told = await get(address, { accept: 'application/x-ndjson' });
    expect(told.headers.get('content-type')).toBe('application/x-ndjson');
    expect(told.headers.get('cache-control')).toBe('no-store');
    const lines: ReportLine[] = (await told.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.pop()).toEqual({ ready: true });
    const shares = lines.map((line) => ('done' in line ? line.done / line.total : Number.NaN));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const pdf = await get(address);
    expect(pdf.headers.get('vary')).toContain('Accept');
    expect(strFromU8(new Uint8Array(await pdf.arrayBuffer()).subarray(0, 8), true)).toBe('%PDF-1.7');
  });

  it('tell no progress of what was never published', async () => {
    const hidden = '/api/municipalities/meissen/results/unpublished/report.pdf';
    expect((await get(hidden, { accept: 'application/x-ndjson' })).status).toBe(404);
  });
});
