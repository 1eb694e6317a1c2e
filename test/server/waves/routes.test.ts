import { describe, expect, it } from 'vitest';
import { storePlaceList } from '../../../db/queries/namedPlaces.ts';
import type { RespondentQuestionnaire } from '../../../surveys/language/questionnaire.ts';
import { givenApp } from '../responses/givenApp.ts';

describe('the questionnaire of a wave', () => {
  it('comes in the language asked for, and in no other', async () => {
    const { get } = await givenApp();
    const reply = await get('meissen/waves/2026/questionnaire?language=en');
    expect(reply.status).toBe(200);
    const questionnaire = (await reply.json()) as RespondentQuestionnaire;
    expect(questionnaire.title).toEqual({ en: 'Jede Art' });
    expect(questionnaire).not.toHaveProperty('indicators');
    expect(JSON.stringify(questionnaire)).not.toContain('"de":');
  });

  it('comes in its first language without a wish, and names its languages when it has none', async () => {
    const { get } = await givenApp();
    const usual = (await (await get('meissen/waves/2026/questionnaire')).json()) as RespondentQuestionnaire;
    expect(usual.title).toEqual({ de: 'Jede Art' });
    const french = await get('meissen/waves/2026/questionnaire?language=fr');
    expect(await french.json()).toMatchObject({
      status: 400,
      code: 'language.unknown',
      languages: ['de', 'en'],
    });
  });

  it('is sent once: the second time its ETag is enough', async () => {
    const { get } = await givenApp();
    const path = 'meissen/waves/2026/questionnaire?language=de';
    const etag = (await get(path)).headers.get('etag') ?? '';
    const again = await get(path, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(path.replace('=de', '=en'), { 'if-none-match': etag })).status).toBe(200);
  });

  it('stays readable while counting, and is not shown before the wave opens', async () => {
    const counting = await givenApp({ state: 'counting' });
    expect((await counting.get('meissen/waves/2026/questionnaire')).status).toBe(200);
    const draft = await givenApp({ state: 'draft' });
    for (const part of ['questionnaire', 'areas', 'places']) {
      const reply = await draft.get(`meissen/waves/2026/${part}`);
      expect(await reply.json()).toMatchObject({ status: 409, code: 'wave.notOpen' });
    }
  });

  it('is not found where there is none', async () => {
    const { get } = await givenApp();
    expect(await (await get('radebeul/waves/2026/questionnaire')).json()).toMatchObject({
      status: 404,
      code: 'municipality.notFound',
    });
    expect(await (await get('meissen/waves/1999/areas')).json()).toMatchObject({
      status: 404,
      code: 'wave.notFound',
    });
  });
});

describe('the areas of a wave', () => {
  it('come as GeoJSON with key and name, simplified for the web', async () => {
    const { get } = await givenApp();
    const reply = await get('meissen/waves/2026/areas');
    expect(reply.headers.get('etag')).toMatch(/^"/);
    const { type, features } = (await reply.json()) as GeoJSON.FeatureCollection;
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ properties }) => properties)).toEqual([
      { key: 'altstadt', name: 'Altstadt' },
      { key: 'coelln', name: 'Cölln' },
    ]);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Polygon']);
  });
});

describe('the named places of a wave', () => {
  it('are those it was opened with, and are sent once: the second time the ETag is enough', async () => {
    const { get, store } = await givenApp({ placeList: 1 });
    const markt = {
      key: 'markt',
      name: 'Markt',
      kind: 'place',
      area: 'altstadt',
      cell: 'N31223E45636',
    } as const;
    await storePlaceList(store, 'meissen', 1, [markt, { key: 'ring', name: 'Ring', kind: 'street' }]);
    await storePlaceList(store, 'meissen', 1, []);
    const reply = await get('meissen/waves/2026/places');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
    expect(await reply.json()).toEqual({
      areas: [
        { key: 'altstadt', name: 'Altstadt' },
        { key: 'coelln', name: 'Cölln' },
      ],
      places: [markt, { key: 'ring', name: 'Ring', kind: 'street' }],
    });
    const etag = reply.headers.get('etag') ?? '';
    const again = await get('meissen/waves/2026/places', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('come packed to a browser that can unpack them', async () => {
    const { get, store } = await givenApp({ placeList: 1 });
    const places = Array.from({ length: 2_000 }, (_, number) => ({
      key: `weg-${number}`,
      name: `Weg ${number}`,
      kind: 'street' as const,
    }));
    await storePlaceList(store, 'meissen', 1, places);
    const reply = await get('meissen/waves/2026/places', { 'accept-encoding': 'gzip' });
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    const packed = await reply.arrayBuffer();
    const plain = await (await get('meissen/waves/2026/places')).text();
    expect(packed.byteLength).toBeLessThan(plain.length / 5);
    const again = await get('meissen/waves/2026/places', {
      'accept-encoding': 'gzip',
      'if-none-match': reply.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('are none where the town had no list', async () => {
    const { get } = await givenApp();
    expect(await (await get('meissen/waves/2026/places')).json()).toEqual({ areas: [], places: [] });
  });
});
