import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

describe('the settings', () => {
  it('keep floods out unless told otherwise', () => {
    expect(readConfig({}).protection).toEqual({
      proof: true,
      submissionsPerMinute: 6_000,
      formsPerMinute: 240,
      codesPerMinute: 240,
    });
    const open = readConfig({
      UMFELD_PROOF: 'off',
      UMFELD_SUBMISSIONS_PER_MINUTE: '0',
      UMFELD_FORMS_PER_MINUTE: '12',
      UMFELD_CODES_PER_MINUTE: '7',
    });
    expect(open.protection).toEqual({
      proof: false,
      submissionsPerMinute: 0,
      formsPerMinute: 12,
      codesPerMinute: 7,
    });
  });

  it('are refused by name and never by value', () => {
    const read = () => readConfig({ UMFELD_PROOF: 'geheim', UMFELD_SUBMISSIONS_PER_MINUTE: '-1' });
    expect(read).toThrow(/UMFELD_PROOF[\s\S]*UMFELD_SUBMISSIONS_PER_MINUTE/);
    expect(read).not.toThrow(/geheim/);
  });
});
