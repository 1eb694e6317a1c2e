import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { insertRelease, publishRelease } from '../../../db/queries/releases.ts';
import { createWave } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import { givenRelease } from '../../fixtures/givenRelease.ts';

let store: Store;
let folder: string;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umfeld-results-'));
  store = await openStore(folder);
  await createMunicipality(store, { key: 'town', name: 'Town' });
  const questionnaire = {
    key: 'q',
    version: 1,
    languages: ['de'],
    title: { de: 'Q' },
    purpose: {},
    minutes: 1,
    sections: [],
    indicators: [],
    breakdowns: [],
    weighting: [],
  };
  await createWave(store, {
    municipality: 'town',
    key: '2026',
    title: { de: 'Q' },
    sample: 'invited',
    questionnaire,
  });
  const wave = { municipality: 'town', wave: '2026', createdOn: '2026-11-22' };
  for (const released of [1, 2]) {
    await insertRelease(store, wave, () => JSON.stringify(givenRelease({ release: released })));
  }
  await publishRelease(store, 'town', '2026', 1);
  const app = createApp({ store, clock: () => new Date('2026-11-22T12:00:00Z') });
  get = async (path, headers = {}) => app.request(`/api/municipalities/${path}`, { headers });
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('published results', () => {
  it('lists what is published, and nothing that is only built', async () => {
    const list = await (await get('town/results')).json();
    expect(list).toEqual([{ wave: '2026', title: { de: 'Q' }, release: 1, createdOn: '2026-11-22' }]);
  });

  it('sends the release as it was frozen, byte for byte', async () => {
    expect(await (await get('town/results/2026')).text()).toBe(JSON.stringify(givenRelease({ release: 1 })));
  });

  it('sends no bytes to a reader that has it already', async () => {
    const etag = (await get('town/results/2026')).headers.get('etag') ?? '';
    const again = await get('town/results/2026', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('sends them compressed to whom takes it, under a tag of its own', async () => {
    const plain = await get('town/results/2026');
    const packed = await get('town/results/2026', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = gunzipSync(Buffer.from(await packed.arrayBuffer()));
    expect(bytes.toString()).toBe(await plain.text());
    const tag = packed.headers.get('etag') ?? '';
    expect(tag).not.toBe(plain.headers.get('etag'));
    const again = await get('town/results/2026', { 'accept-encoding': 'gzip', 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it.each([
    'town/results/2026/releases/2',
    'town/results/2025',
    'elsewhere/results/2026',
    'town/results/2026/releases/9',
  ])('answers 404 as a problem for %s', async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(404);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(await reply.json()).toMatchObject({ code: 'release.notFound' });
  });

  it('offers the downloads under a name that can be cited', async () => {
    const csv = await get('town/results/2026/export.csv');
    expect(csv.headers.get('content-disposition')).toContain('town-2026-release-1.csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const map = await get('town/results/2026/export.geojson');
    expect(await map.json()).toMatchObject({ type: 'FeatureCollection' });
  });
});
