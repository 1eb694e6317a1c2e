import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

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
    expect(read).toThrow(/UMFELD_PROOF.*UMFELD_SUBMISSIONS_PER_MINUTE/);
    expect(read).not.toThrow(/geheim/);
  });
});
