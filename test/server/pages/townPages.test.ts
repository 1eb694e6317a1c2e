import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setMunicipality } from '../../../server/municipalities/setMunicipality.ts';
import { givenSettingsFile, soundSettings } from '../municipalities/givenSettings.ts';
import { givenPages } from './givenPages.ts';

const crest = { 'w.svg': readFileSync('server/cli/demo/meissen-crest.svg') };

async function givenTownWithSettings(text = `${soundSettings}crest: w.svg\n`) {
  const pages = await givenPages();
  await setMunicipality(pages.store, 'meissen', givenSettingsFile(text, crest));
  return pages;
}

const about = ['hilfe', 'barrierefreiheit', 'datenschutz'];

describe('the pages about a survey', () => {
  it.each(about)('%s is one link away from every page of the town', async (page) => {
    const { read } = await givenPages();
    for (const from of ['/m/meissen', '/m/meissen/2026', ...about.map((one) => `/m/meissen/${one}`)]) {
      expect(await read(from)).toContain(`href="/m/meissen/${page}?language=de"`);
    }
  });

  it.each(about)('%s stands in every language, also for a town that has told nothing yet', async (page) => {
    const { read } = await givenPages();
    expect(await read(`/m/meissen/${page}?language=de`)).toContain('noch keine Kontaktdaten');
    expect(await read(`/m/meissen/${page}?language=en`)).toContain('not given any contact details');
  });

  it('call for help: the usual numbers, or those of the town', async () => {
    const usual = await (await givenPages()).read('/m/meissen/hilfe');
    for (const number of ['110', '116006', '116016']) expect(usual).toContain(`href="tel:${number}"`);
    const text = soundSettings.replace(
      /^help:[\s\S]*/m,
      'help:\n  - { name: { de: Krisendienst }, number: "0351 12-3" }\n',
    );
    const own = await (await givenTownWithSettings(text)).read('/m/meissen/hilfe');
    expect(own).toContain('href="tel:0351123"');
    expect(own).not.toContain('116006');
  });

  it("name the town's contacts, the enforcement body and the day of the statement", async () => {
    const { read } = await givenTownWithSettings();
    const access = await read('/m/meissen/barrierefreiheit');
    expect(access).toContain('href="tel:035214671"');
    expect(access).toContain('href="mailto:stelle@sachsen.example"');
    expect(access).toContain('26. November 2026');
    const privacy = await read('/m/meissen/datenschutz');
    expect(privacy).toContain('href="mailto:datenschutz@meissen.example"');
    expect(privacy).toContain('Stadt Meißen<br/>Markt 1');
  });

  it('let no word of a town become markup', async () => {
    const text = soundSettings.replace(
      '{ de: Rathaus, en: Town hall }',
      '{ de: "<script>alert(1)</script>" }',
    );
    const { read } = await givenTownWithSettings(text);
    for (const page of about) expect(await read(`/m/meissen/${page}`)).not.toContain('<script>alert');
  });

  it('are not there for a town that is not there', async () => {
    const { get } = await givenPages();
    for (const page of about) expect((await get(`/m/nowhere/${page}`)).status).toBe(404);
  });
});

describe("a town's look", () => {
  it('is linked after the other styles and kept for good', async () => {
    const { read, get } = await givenTownWithSettings();
    for (const page of ['/m/meissen', '/m/meissen/2026', '/m/meissen/hilfe']) {
      const html = await read(page);
      const [, sheet = ''] =
        /href="(\/m\/meissen\/farben-\w+\.css)"\/>(?!<link rel="stylesheet")/.exec(html) ?? [];
      const colours = await get(sheet);
      expect(await colours.text()).toMatch(/^:root\{--accent:#1f4e5f;.*prefers-color-scheme:dark/);
      expect(colours.headers.get('cache-control')).toContain('immutable');
      const [, picture = ''] = /src="(\/m\/meissen\/wappen-\w+\.svg)"/.exec(html) ?? [];
      const reply = await get(picture);
      expect(reply.headers.get('content-type')).toBe('image/svg+xml');
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await reply.text()).toContain('<svg');
    }
  });

  it('changes its address with its content, and an old address is gone', async () => {
    const { store, read, get } = await givenTownWithSettings();
    const address = async () => /\/m\/meissen\/farben-\w+\.css/.exec(await read('/m/meissen'))?.[0] ?? '';
    const before = await address();
    await setMunicipality(store, 'meissen', givenSettingsFile(soundSettings.replace('#1f4e5f', '#5b2a6e')));
    expect(await address()).not.toBe(before);
    expect((await get(before)).status).toBe(404);
    expect(await read('/m/meissen')).not.toContain('wappen-');
  });

  it('is the usual one where the town has set none', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026');
    expect(html).not.toMatch(/farben-|wappen-/);
  });
});
