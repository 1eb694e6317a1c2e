import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setWaveState } from '../../../db/queries/waves.ts';
import { setMunicipality } from '../../../server/municipalities/setMunicipality.ts';
import { getTexts, interfaceTexts } from '../../../server/pages/interfaceTexts.ts';
import { setPlan } from '../../../server/retention/plan.ts';
import { givenWave } from '../../db/givenStore.ts';
import { givenSettingsFile, soundSettings } from '../municipalities/givenSettings.ts';
import { givenPages } from './givenPages.ts';

const crest = { 'w.svg': readFileSync('server/cli/demo/meissen-crest.svg') };

async function givenTownWithSettings(text = `${soundSettings}crest: w.svg\n`) {
  const pages = await givenPages();
  await setMunicipality(pages.store, 'meissen', givenSettingsFile(text, crest));
  return pages;
}

const unescapeHtml = (page: string) =>
  page.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

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

  it('say how long answers are kept by the very plan the server deletes by', async () => {
    const { store, read } = await givenTownWithSettings();
    const kept = async (language = 'de') => {
      const page = await read(`/m/meissen/datenschutz?language=${language}`);
      return page.replaceAll('\u00a0', ' ');
    };
    expect(await kept()).toContain('Antworten 24 Monate gespeichert, Ihre Texte 12 Monate');
    await setPlan(store, 'meissen', '2026', { answersMonths: 6, textsMonths: 1 }, 'command line');
    expect(await kept()).toContain(
      'Antworten 6 Monate gespeichert, Ihre Texte 1 Monat, die Prüfsummen 30 Tage',
    );
    expect(await kept('en')).toContain('kept for 6 months, your texts for 1 month');
    expect(await kept('ru')).toContain('хранятся 6 месяцев');
    await givenWave(store, '2028');
    expect(await kept()).toMatch(
      /<li>[^<]*6 Monate.*<li>[^<]*24 Monate|<li>[^<]*24 Monate.*<li>[^<]*6 Monate/,
    );
    await setWaveState(store, 'meissen', '2028', 'closed', '2024-01-01');
    await setWaveState(store, 'meissen', '2026', 'closed', '2026-11-20');
    expect(await kept()).toContain('bis zum 20. Mai 2027 gespeichert, Ihre Texte bis zum 20. Dezember 2026');
    expect(await kept(), 'those of 2028 are due to be gone').not.toContain(
      '2026. Danach löscht sie der Server von selbst.</li>',
    );
  });

  it.each([...interfaceTexts.keys()])(
    'in "%s" name the source of an address where there were letters, and only there',
    async (language) => {
      const { privacy } = getTexts(language).look;
      const address = `/m/meissen/datenschutz?language=${language}`;
      const { store, read } = await givenTownWithSettings();
      expect(await read(address)).not.toContain(privacy.lettersHeading);
      await givenWave(store, '2027', { sample: 'invited' });
      const page = unescapeHtml(await read(address));
      for (const sentence of [privacy.origin, privacy.letter, privacy.letterSeen])
        expect(page).toContain(sentence);
      expect(page).toContain('Melde');
    },
  );

  it('name the source the town names', async () => {
    const own = `${soundSettings}addressSource: { de: "Anschriften nach § 37 BMG.", en: "Section 37." }\n`;
    const { store, read } = await givenTownWithSettings(own);
    await givenWave(store, '2027', { sample: 'both' });
    const page = await read('/m/meissen/datenschutz');
    expect(page).toContain('Anschriften nach § 37 BMG.');
    expect(page).not.toContain(getTexts('de').look.privacy.origin);
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
