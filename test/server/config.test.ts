import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, settingNames } from '../../server/config.ts';

describe('the settings', () => {
  it('keep floods out unless told otherwise', () => {
    expect(readConfig({}).protection).toEqual({
      proof: true,
      submissionsPerMinute: 6_000,
      formsPerMinute: 240,
      codesPerMinute: 240,
      atOnce: 1_000,
    });
    const open = readConfig({
      UMFELD_PROOF: 'off',
      UMFELD_SUBMISSIONS_PER_MINUTE: '0',
      UMFELD_FORMS_PER_MINUTE: '12',
      UMFELD_CODES_PER_MINUTE: '7',
      UMFELD_AT_ONCE: '20',
    });
    expect(open.protection).toEqual({
      proof: false,
      submissionsPerMinute: 0,
      formsPerMinute: 12,
      codesPerMinute: 7,
      atOnce: 20,
    });
  });

  it('let the store grow as large as the disk unless told otherwise', () => {
    expect(readConfig({}).storeMegabytes).toBe(0);
    expect(readConfig({ UMFELD_STORE_MEGABYTES: '2000' }).storeMegabytes).toBe(2_000);
    expect(() => readConfig({ UMFELD_STORE_MEGABYTES: '1.5' })).toThrow(/UMFELD_STORE_MEGABYTES/);
  });

  it('are refused by name and never by value', () => {
    const read = () => readConfig({ UMFELD_PROOF: 'geheim', UMFELD_SUBMISSIONS_PER_MINUTE: '-1' });
    expect(read).toThrow(/UMFELD_PROOF[\s\S]*UMFELD_SUBMISSIONS_PER_MINUTE/);
    expect(read).not.toThrow(/geheim/);
  });
});

describe('a setting nobody reads', () => {
  it('is named with the one that was probably meant', () => {
    const read = () =>
      readConfig({ UMFELD_PUBLIK_URL: 'geheim', UMFELD_WHATEVER_ELSE: 'geheim', UMFELD_PORT: 'geheim' });
    expect(read).toThrow(
      /UMFELD_PORT[\s\S]*UMFELD_PUBLIK_URL: there is no such setting, perhaps UMFELD_PUBLIC_URL was meant/,
    );
    expect(read).toThrow(/UMFELD_WHATEVER_ELSE: there is no such setting$/);
    expect(read).not.toThrow(/geheim/);
    expect(() => readConfig({ PATH: 'x', UMFELD_TEST_LENGTH: 'long' })).not.toThrow();
  });
});

describe('the public address', () => {
  it.each([
    ['https://umfrage.stadt.de', 'https://umfrage.stadt.de', ''],
    ['https://umfrage.stadt.de/', 'https://umfrage.stadt.de', ''],
    ['https://www.stadt.de/umfrage', 'https://www.stadt.de/umfrage', '/umfrage'],
    ['https://www.stadt.de/dienste/umfrage/', 'https://www.stadt.de/dienste/umfrage', '/dienste/umfrage'],
    ['http://127.0.0.1:8080/umfrage', 'http://127.0.0.1:8080/umfrage', '/umfrage'],
  ])('%s says all about where we are', (text, publicUrl, base) => {
    expect(readConfig({ UMFELD_PUBLIC_URL: text }).site).toEqual({ base, publicUrl, trustedHops: 0 });
  });

  it.each([
    'http://umfrage.stadt.de',
    'https://umfrage.stadt.de/?x',
    'https://stadt.de/m',
    'https://stadt.de/api/x',
    'https://stadt.de/a"b',
    'https://stadt.de/../x y',
    'https://u:p@stadt.de',
    'https://stadt.de//x',
  ])('%s is refused', (text) => {
    expect(() => readConfig({ UMFELD_PUBLIC_URL: text })).toThrow(/UMFELD_PUBLIC_URL/);
  });
});

it('what is in force is shown without what opens something', () => {
  const { inForce } = readConfig({
    UMFELD_SMTP_URL: 'smtps://um:geheim@mail.stadt.de',
    UMFELD_MAIL_FROM: 'a@stadt.de',
    UMFELD_PUBLIC_URL: 'https://umfrage.stadt.de',
    UMFELD_TILES: 'https://karten.de/{z}/{x}/{y}.png?key=geheim',
  });
  expect(JSON.stringify(inForce)).not.toContain('geheim');
  expect(inForce).toContainEqual({ name: 'UMFELD_PORT', value: '3000', isSet: false });
  expect(inForce).toContainEqual({
    name: 'UMFELD_SMTP_URL',
    value: 'smtps://***@mail.stadt.de',
    isSet: true,
  });
});

it('every setting stands in the handbook of those who run the server', () => {
  const handbook = readFileSync('docs/betrieb.md', 'utf8');
  expect(settingNames.filter((name) => !handbook.includes(`\`${name}\``))).toEqual([]);
});
