import { describe, expect, it } from 'vitest';
import { setMunicipality } from '../../../../server/municipalities/setMunicipality.ts';
import { givenSettingsFile, soundSettings } from '../../municipalities/givenSettings.ts';
import { givenPages } from '../givenPages.ts';

describe('the paper form', () => {
  it('asks everything, each question under its code', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026/papier?language=de');
    const codes = [...html.matchAll(/<h3><span class="code" dir="ltr">(\w+)<\/span>/g)].map(
      ([, code]) => code,
    );
    expect(codes).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11']);
    expect(html).toContain('Hallo');
    expect(html).toContain('>A4.2<');
    expect(html).toContain('>A10.3<');
    expect(html).toContain('/assets/paper-7a.css');
  });

  it('has nothing in line and asks nobody else', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026/papier');
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !/^(\/(?!\/)|data:,$)/.test(address))).toEqual([]);
  });

  it("leads to the town's own address, and nowhere where answers need an invitation", async () => {
    const { store, read } = await givenPages();
    expect(await read('/m/meissen/2026/papier')).toContain('http://localhost/m/meissen/2026');
    await setMunicipality(store, 'meissen', givenSettingsFile());
    expect(await read('/m/meissen/2026/papier')).toContain('https://umfrage.meissen.example/m/meissen/2026');
    const invited = await (await givenPages({ sample: 'invited' })).read('/m/meissen/2026/papier');
    expect(invited).not.toContain('class="qr"');
  });

  it("says where it is handed in: in the town's words, else at its address", async () => {
    const { store, read } = await givenPages();
    expect(await read('/m/meissen/2026/papier')).toContain('oder schicken Sie ihn hierher: Meißen');
    await setMunicipality(store, 'meissen', givenSettingsFile());
    expect(await read('/m/meissen/2026/papier')).toContain('Meißen<br/>Markt 1');
    const own = `${soundSettings}paperReturn: { de: "Ins Rathaus bis 1. Mai" }\n`;
    await setMunicipality(store, 'meissen', givenSettingsFile(own));
    expect(await read('/m/meissen/2026/papier')).toContain('Ins Rathaus bis 1. Mai');
  });

  it('bears its name on every page', async () => {
    const { get, read } = await givenPages();
    expect(await read('/m/meissen/2026/papier')).toContain('/m/meissen/2026/papier/seiten-de.css');
    const reply = await get('/m/meissen/2026/papier/seiten-en.css');
    expect(reply.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await reply.text()).toContain('"meissen/2026 · v1 · en · " counter(page) "/" counter(pages)');
    expect((await get('/m/meissen/2026/papier/seiten-xx.css')).status).toBe(404);
  });

  it('comes with a key that names every code once', async () => {
    const html = await (await givenPages()).read('/m/meissen/2026/papier/schluessel');
    const codes = [...html.matchAll(/scope="row" dir="ltr">([^<]+)</g)].map(([, code]) => code);
    expect(codes).toEqual([
      ...['A1', 'A2', 'A3', 'A4.1', 'A4.2', 'A5', 'A6', 'A7', 'A8', 'A9'],
      ...['A10.1', 'A10.1a', 'A10.1b', 'A10.2', 'A10.2a', 'A10.2b', 'A10.3', 'A10.3a', 'A10.3b'],
      ...Array.from({ length: 12 }, (_, place) => `A11.${place + 1}`),
    ]);
    expect(html).toContain('1 = female (female); 2 = male (male); 3 = diverse (diverse)');
  });

  it('comes with an empty table and the mapping that takes it', async () => {
    const { get } = await givenPages();
    const table = await get('/m/meissen/2026/papier/erfassung.csv');
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await table.text()).toBe('A1,A2,A3,A4.1,A4.2,A5,A6,A7,A8,A9\n');
    const mapping = JSON.parse(await (await get('/m/meissen/2026/papier/erfassung.yaml')).text());
    expect(mapping.answers.sex).toEqual({ column: 'A2', values: { 1: 'female', 2: 'male', 3: 'diverse' } });
  });

  it.each(['papier', 'papier/schluessel', 'papier/erfassung.csv'])(
    '%s of a draft is nobody else’s business',
    async (page) => {
      const { get } = await givenPages({ state: 'draft' });
      expect((await get(`/m/meissen/2026/${page}`)).status).toBe(404);
    },
  );
});
