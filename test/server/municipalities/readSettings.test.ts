import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../server/municipalities/settings/readSettings.ts';
import { givenSettingsFile, listFaults, soundSettings } from './givenSettings.ts';

const demoCrest = readFileSync('server/cli/demo/meissen-crest.svg');

describe('a settings file', () => {
  it('is taken whole, with colours derived and the crest cleaned', async () => {
    const file = givenSettingsFile(`${soundSettings}crest: wappen.svg\n`, { 'wappen.svg': demoCrest });
    const { read, faults } = await readSettings(file);
    expect(faults).toEqual([]);
    expect(read?.name).toBe('Meißen');
    expect(read?.settings.palette?.light.accent).toBe('#1f4e5f');
    expect(read?.settings.crest).toEqual({ type: 'svg', version: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(read?.settings).not.toHaveProperty('colour');
    expect(read?.crest?.toString()).toContain('<path');
  });

  it('may be JSON', async () => {
    const text = JSON.stringify({
      name: 'Probe',
      responsible: { name: { de: 'Amt' }, phone: '1234' },
      dataProtection: { name: { de: 'DSB' }, mail: 'a@b.example' },
      accessibility: {
        statementOn: '2026-02-28',
        contact: { name: { de: 'Amt' }, post: { de: 'Markt 1' } },
        enforcement: { name: { de: 'Stelle' }, mail: 'a@b.example' },
      },
      imprint: { de: 'Stadt Probe' },
    });
    expect(await listFaults(text)).toEqual([]);
  });

  it.each([
    ['not YAML', /^name: .*$/m, 'name: "Meißen', /^town\.yaml:\d+:\d+: this is not valid YAML/],
    ['without a name', /^name: .*\n/m, '', /^town\.yaml:1:1: "name" is missing$/],
    [
      'with a misspelt property',
      'colour:',
      'color:',
      /^town\.yaml:3:1: unknown property "color" \(did you mean colour\?\)/,
    ],
    [
      'with a colour by name',
      '"#1f4e5f"',
      'green',
      /^town\.yaml:3:9: "colour" cannot be "green" \(six hexadecimal digits/,
    ],
    [
      'with a colour too pale for white',
      '#1f4e5f',
      '#f2c14e',
      /^town\.yaml:3:9: #f2c14e on white and pale grey has a contrast of 1\.\d\d to 1; text needs 4\.5 \(the nearest usable colour is "#[0-9a-f]{6}"\)$/,
    ],
    [
      'with a dark colour that is too dark',
      'colour: "#1f4e5f"',
      'colour: "#1f4e5f"\ndarkColour: "#1f4e5f"',
      /^town\.yaml:4:13: #1f4e5f on the dark pages has a contrast of/,
    ],
    [
      'with a dark colour alone',
      'colour: "#1f4e5f"',
      'darkColour: "#9ad0e2"',
      /:3:1: "darkColour" stands alone/,
    ],
    [
      'with a contact nobody can reach',
      'phone: "03521 467-1"',
      '',
      /:14:5: nobody can be reached here \(give mail, phone or post\)/,
    ],
    [
      'with a broken mail address',
      'stelle@sachsen.example',
      'stelle.sachsen',
      /:18:11: "mail" cannot be "stelle.sachsen"/,
    ],
    ['with a number YAML reads as a number', '"110"', '110', /"number" must be a number in quotation marks/],
    ['with an empty text', 'Stadt Meißen\\nMarkt 1', '  ', /:19:16: the text is empty/],
    [
      'with an odd language',
      '{ de: Rathaus, en:',
      '{ de: Rathaus, English:',
      /:5:24: "English" is no language/,
    ],
    [
      'with English only',
      '{ de: Rathaus, en: Town hall }',
      '{ en: Town hall }',
      /:5:9: the German text is missing/,
    ],
    ['with a day that does not exist', '2026-11-26', '2026-02-31', /:12:16: there is no day 2026-02-31/],
    ['with an address on plain http', 'https://umfrage', 'http://umfrage', /:2:10: "address" cannot be/],
    [
      'with a crest that is not there',
      'name: Meißen',
      'name: Meißen\ncrest: none.svg',
      /:2:8: the crest .*none\.svg cannot be read/,
    ],
    [
      'with a crest of another kind',
      'name: Meißen',
      'name: Meißen\ncrest: town.yaml',
      /:2:8: the crest must be an SVG or PNG file/,
    ],
  ])('%s is refused with its place and the cure', async (_what, found, replaced, expected) => {
    const text = soundSettings.replace(found, replaced);
    expect(text).not.toBe(soundSettings);
    const faults = await listFaults(text);
    expect(faults.join('\n')).toMatch(new RegExp(expected.source, 'm'));
  });

  it('names every fault at once', async () => {
    const text = soundSettings.replace('#1f4e5f', '#ffff00').replace('2026-11-26', '2026-02-31');
    expect(await listFaults(text)).toHaveLength(2);
  });

  it('names a fault of the crest at its line in the crest', async () => {
    const crest = '<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>';
    const [fault] = await listFaults(`${soundSettings}crest: w.svg\n`, { 'w.svg': crest });
    expect(fault).toMatch(/^w\.svg:2:\d+: <script> cannot stand in a crest \(a picture runs nothing/);
  });
});
