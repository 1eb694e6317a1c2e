import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import type { Release } from '../../../server/release/release.ts';
import { copyDemo } from '../../fixtures/copyDemo.ts';

const root = '/api/municipalities/meissen';
const drawings = `${root}/results/2026/drawings`;
let store: Store;
let get: (path: string) => Promise<Response>;

beforeAll(async () => {
  store = await openStore(await copyDemo());
  const app = createApp({ store, clock: () => new Date() });
  get = async (path) => app.request(path);
}, 240_000);

afterAll(() => store?.close());

const isPng = (bytes: ArrayBuffer) => new Uint8Array(bytes).subarray(1, 4).toString() === '80,78,71';

it('gives a topic beside recorded counts as a picture that names its areas and who counted', async () => {
  const { layers } = (await (await get(`${root}/context`)).json()) as { layers: ContextLayer[] };
  const layer = layers.find(({ kind }) => kind === 'crime');
  const query = `?language=de&layer=${layer?.layer}:${layer?.year}`;
  const svg = await (await get(`${drawings}/feeling_safe.beside.svg${query}`)).text();
  const [, description = ''] = /<desc[^>]*>([^<]*)</.exec(svg) ?? [];
  expect(description).toContain('Triebischtal');
  expect(description).toContain(layer?.source);
  expect(description).not.toMatch(/Winkwitz|Rottewitz/);
  const png = await get(`${drawings}/feeling_safe.beside.png${query}`);
  expect([png.headers.get('content-type'), isPng(await png.arrayBuffer())]).toEqual(['image/png', true]);
  keep('beside.svg', svg);
});

it('gives the places of a question as a picture that says each square with its persons', async () => {
  const release = (await (await get(`${root}/results/2026`)).json()) as Release;
  const question = release.places?.questions.find(({ cells }) => cells.length > 0);
  const reply = await get(`${drawings}/${question?.key}.places.svg?language=en`);
  const svg = await reply.text();
  const [, description = ''] = /<desc[^>]*>([^<]*)</.exec(svg) ?? [];
  const said = [...description.matchAll(/about (\d+) people/g)].map(([, persons]) => Number(persons));
  const released = question?.cells.map(({ persons }) => persons) ?? [];
  expect(said.toSorted()).toEqual(released.toSorted());
  expect(reply.headers.get('content-disposition')).toContain(
    `meissen-2026-release-1-${question?.key}-places.svg`,
  );
  keep('places.svg', svg);
});

it.each([
  ['feeling_safe.beside.svg?layer=offences:1901', 'a layer nobody recorded'],
  ['victim.beside.svg', 'a share, which has no place beside a rate'],
  ['feeling_safe.places.svg', 'an indicator, which is no question about places'],
  ['nothing.places.png', 'a question there is not'],
])('answers 404 to %s: %s', async (file) => {
  expect((await get(`${drawings}/${file}`)).status).toBe(404);
});

/** For somebody who wants to look at them: UMFELD_SHOTS names a folder. */
function keep(name: string, svg: string): void {
  const folder = process.env.UMFELD_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, svg);
}
