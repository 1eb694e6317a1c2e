import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { createMunicipality } from '../../../db/queries/municipalities.ts';
import { pageDataId, type RespondPage } from '../../../web/respond/respondPage.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenFolder, givenWave } from '../../db/givenStore.ts';
import { givenPages } from './givenPages.ts';

/** The data a page carries, read as a browser's script does. */
function dataOf(html: string): RespondPage {
  const [, json = ''] = new RegExp(`<script id="${pageDataId}"[^>]*>(.*?)</script>`, 's').exec(html) ?? [];
  return JSON.parse(json) as RespondPage;
}

describe('languages with a file', () => {
  it('is that of the address or the browser, where the page exists in it', async () => {
    const { get, read } = await givenPages();
    expect(await read('/m/meissen?language=ar')).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    const accepted = await get('/m/meissen', { 'accept-language': 'uk-UA,uk;q=0.9' });
    expect(await accepted.text()).toContain('<html lang="uk" dir="ltr">');
  });

  it('is never one the results are not written in', async () => {
    const html = await (await givenPages()).read('/m/meissen/ergebnisse?language=ar');
    expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
  });

  it('has Leichte Sprache beside German and English, all others in a menu, and says what is not reviewed', async () => {
    const html = await (await givenPages()).read('/m/meissen?language=pl');
    const [row = '', menu = ''] = html.split('<details');
    expect(row.match(/hreflang="[^"]*"/g)).toEqual(
      ['de', 'en', 'de-x-leicht'].map((key) => `hreflang="${key}"`),
    );
    expect(menu).toContain('hreflang="ar"');
    expect(html).toContain('Tego tłumaczenia nie sprawdziła jeszcze osoba');
    expect(await (await givenPages()).read('/m/meissen')).not.toContain('masthead__remark');
  });
});

describe("the resident's page", () => {
  it('stands there before any script has run: who asks, why it is safe, the button', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026');
    expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
    expect(html).toContain('<h1>Jede Art</h1>');
    expect(html).toContain('Es fragt die Verwaltung von Meißen. Das dauert etwa 3 Minuten.');
    expect(html).toContain('Umfrage beginnen');
  });

  it('carries its data, and neither scores nor other languages with it', async () => {
    const { questionnaire, texts, municipality } = dataOf(
      await (await givenPages()).read('/m/meissen/2026?language=en'),
    );
    expect(questionnaire.title).toEqual({ en: 'Jede Art' });
    expect(questionnaire).not.toHaveProperty('indicators');
    expect(texts.section.next).toBe('Continue');
    expect(texts).not.toHaveProperty('home');
    expect(municipality).toEqual({ key: 'meissen', name: 'Meißen' });
  });

  it('lets no text of an author end the data early', async () => {
    const title = { de: '</script><script>alert(1)</script>', en: 'x' };
    const { read } = await givenPages({ questionnaire: { ...givenQuestionnaire, title } });
    const html = await read('/m/meissen/2026');
    expect(dataOf(html).questionnaire.title).toEqual({ de: title.de });
    expect(html).not.toContain('<script>alert');
  });

  it('has nothing in line that the content policy would have to allow', async () => {
    const { get, read } = await givenPages();
    for (const path of ['/', '/m/meissen', '/m/meissen/2026', '/m/meissen/ergebnisse', '/nowhere']) {
      const html = await read(path);
      expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.filter((tag) => !/ src="\/|type="application\/json"/.test(tag))).toEqual([]);
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('asks nobody but this server', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026');
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !/^(\/(?!\/)|\?|data:,$)/.test(address))).toEqual([]);
  });

  it('names scripts and styles of the build, those of shared parts included, and not the map', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026');
    for (const file of ['main-2b.js', 'main-4d.css', 'shared-1a.js', 'shared-3c.css']) {
      expect(html).toContain(`/assets/${file}`);
    }
    expect(html).not.toContain('PlacesMap');
  });

  it.each([
    ['counting', { state: 'counting' as const }, 'ended'],
    ['open', {}, 'open'],
    ['open to those invited', { sample: 'invited' as const }, 'invited'],
  ])('knows whether the wave takes answers: %s', async (_what, wave, access) => {
    const page = dataOf(await (await givenPages(wave)).read('/m/meissen/2026'));
    expect(page.wave).toEqual({ key: '2026', access });
  });

  it('says in words that a wave has ended', async () => {
    const html = await (await givenPages({ state: 'counting' })).read('/m/meissen/2026');
    expect(html).toContain('<h1>Diese Umfrage ist zu Ende</h1>');
    expect(html).not.toContain('<button');
  });

  it('shows the notice of the municipality above everything', async () => {
    const { store, read } = await givenPages();
    const notice = { de: 'Synthetische Daten', en: 'Synthetic data' };
    await createMunicipality(store, { key: 'probe', name: 'Probe', notice });
    expect(await read('/m/probe')).toContain('<p class="notice" dir="auto">Synthetische Daten</p>');
    expect(await read('/m/probe/ergebnisse')).toContain('Synthetische Daten');
  });

  it('is sent once: the second time its ETag is enough', async () => {
    const { get } = await givenPages();
    const etag = (await get('/m/meissen/2026')).headers.get('etag') ?? '';
    const again = await get('/m/meissen/2026', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('cache-control')).toBe('no-cache');
  });

  it('travels compressed', async () => {
    const { get } = await givenPages();
    const reply = await get('/m/meissen/2026', { 'accept-encoding': 'gzip' });
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await reply.arrayBuffer())).toString()).toContain('<h1>Jede Art</h1>');
  });

  it('sets no cookie', async () => {
    const { get } = await givenPages();
    expect((await get('/m/meissen/2026')).headers.get('set-cookie')).toBeNull();
  });
});

describe('the language of a page', () => {
  it.each([
    ['/m/meissen/2026?language=en', {}, 'en'],
    ['/m/meissen/2026', { 'accept-language': 'fr-CH, en-GB;q=0.8, de;q=0.5' }, 'en'],
    ['/m/meissen/2026', { 'accept-language': 'de-AT' }, 'de'],
    ['/m/meissen/2026', { 'accept-language': 'en;q=0, de' }, 'de'],
    ['/m/meissen/2026', { 'accept-language': 'vi' }, 'de'],
    ['/m/meissen/2026?language=tlh', { 'accept-language': 'en' }, 'en'],
    ['/', { 'accept-language': 'en' }, 'en'],
  ])('for %s with %o is %s', async (path, headers, language) => {
    const { get } = await givenPages();
    const reply = await get(path, headers);
    expect(await reply.text()).toContain(`<html lang="${language}"`);
    expect(reply.headers.get('vary')).toMatch(/Accept-Language/i);
  });

  it('follows the questionnaire where it speaks a language the interface has not learnt', async () => {
    const text = { hsb: 'Serbsce' };
    const sections = [{ key: 'all', title: text, questions: [{ kind: 'consent' as const, key: 'c', text }] }];
    const sorbian = { ...givenQuestionnaire, languages: ['hsb'], title: text, purpose: {}, sections };
    const html = await (await givenPages({ questionnaire: sorbian })).read('/m/meissen/2026');
    expect(html).toContain('<h1>Serbsce</h1>');
    expect(html).toContain('Umfrage beginnen');
  });
});

describe('the other pages', () => {
  it('list the municipalities, and the waves one can answer now', async () => {
    const { store, read } = await givenPages();
    await givenWave(store, '2028', { state: 'draft' });
    await givenWave(store, '2030', { sample: 'invited' });
    expect(await read('/')).toContain('href="/m/meissen?language=de"');
    const town = await read('/m/meissen');
    expect(town).toContain('href="/m/meissen/2026?language=de"');
    expect(town).not.toMatch(/2028|2030/);
    expect(town).toContain('Noch sind keine Ergebnisse veröffentlicht.');
  });

  it('give the results their place and those without scripts a sentence', async () => {
    const html = await (await givenPages()).read('/m/meissen/ergebnisse');
    expect(html).toContain('<div id="results" data-name="Meißen"></div>');
    expect(html).toContain('/assets/main-6f.js');
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
  });

  it.each(['/nowhere', '/m/radebeul', '/m/meissen/1999', '/m/radebeul/ergebnisse', '/m/radebeul/2026'])(
    'are kind about %s, which there is not',
    async (path) => {
      const { get } = await givenPages();
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(await reply.text()).toContain('<h1>Diese Seite gibt es nicht</h1>');
      expect(reply.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('keep a draft to themselves', async () => {
    const { get } = await givenPages({ state: 'draft' });
    expect((await get('/m/meissen/2026')).status).toBe(404);
  });

  it('leave unknown addresses of the API to the API', async () => {
    const { read } = await givenPages();
    expect(await read('/api/nothing')).not.toContain('<html');
  });

  it('admit a fault of ours, and tell the operator the cure', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { get } = await givenPages({}, givenFolder());
    const reply = await get('/m/meissen/2026');
    expect([reply.status, await reply.text()]).toEqual([500, expect.stringContaining('schiefgegangen')]);
    expect(String(said.mock.calls[0]?.[0])).toContain('run "npm run build"');
    said.mockRestore();
  });
});

describe('the service worker', () => {
  it("comes with the list of the resident's files, and is asked for anew each time", async () => {
    const { get } = await givenPages();
    const reply = await get('/service-worker.js');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
    expect(reply.headers.get('content-type')).toMatch(/^text\/javascript/);
    const files = [
      '/assets/PlacesMap-5e.js',
      '/assets/main-2b.js',
      '/assets/main-4d.css',
      '/assets/shared-1a.js',
      '/assets/shared-3c.css',
    ];
    expect(await reply.text()).toBe(`self.umfeldFiles=${JSON.stringify(files)};\nwatch();`);
  });

  it('learns the language of a page from the page', async () => {
    const { get } = await givenPages();
    const languages = ['', '?language=en'].map(async (query) =>
      (await get(`/m/meissen/2026${query}`)).headers.get('content-language'),
    );
    expect(await Promise.all(languages)).toEqual(['de', 'en']);
  });
});

describe('the calendar one can leave to', () => {
  it('shows the month, here where it is already December, and nothing of a survey', async () => {
    const html = await (await givenPages()).read('/kalender?language=de');
    expect(html).toContain('<h1>Dezember 2026</h1>');
    expect(html).toMatch(/<td aria-current="date">1<\/td>/);
    expect(html.match(/<tr>/g)).toHaveLength(6);
    expect(html).not.toMatch(/Umfrage|Meißen|meissen|<script/);
  });
});

describe('a kiosk', () => {
  it('is told what only a kiosk says', async () => {
    const { read } = await givenPages();
    expect(dataOf(await read('/m/meissen/2026?mode=kiosk')).kiosk?.askHeading).toBe('Sind Sie noch da?');
    expect(dataOf(await read('/m/meissen/2026'))).not.toHaveProperty('kiosk');
    expect(await read('/m/meissen/2026')).not.toContain('Sind Sie noch da?');
  });
});

describe('what the build made', () => {
  it('is kept for good by browsers, compressed where they can', async () => {
    const { get } = await givenPages();
    const plain = await get('/assets/main-2b.js');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const small = await get('/assets/main-2b.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    const bytes = Buffer.from(await small.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
  });

  it.each(['/assets/../secret.js', '/assets/..%2fsecret.js', '/assets/.vite', '/secret.js', '/assets/no.js'])(
    'is all that is handed out: not %s',
    async (path) => {
      const { get } = await givenPages();
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(await reply.text()).not.toContain('not for browsers');
    },
  );
});
