import { describe, expect, it } from 'vitest';
import { codesCsv, lettersCsv } from '../../../../server/fieldwork/codes/codesCsv.ts';

const letter = { letterNumber: 7, code: 'K7MNP4XWRA', area: 'altstadt', areaName: 'Altstadt' };

describe('the file for mail merge', () => {
  it('has number, code, area and link, as German spreadsheets read them', () => {
    expect(codesCsv([letter], 'https://umfrage.example/m/meissen/2026')).toBe(
      '\uFEFFBriefnummer;Code;Stadtteil;Stadtteil-Schlüssel;Link\r\n' +
        '7;K7MNP-4XWRA;Altstadt;altstadt;https://umfrage.example/m/meissen/2026#K7MNP4XWRA\r\n',
    );
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx', '\r=1'])('defuses what would run: %j', (areaName) => {
    expect(codesCsv([{ ...letter, areaName }])).toMatch(/;"?'/);
    expect(lettersCsv([{ letter: 7, area: 'altstadt', areaName }])).toMatch(/;"?'/);
  });

  it('keeps a name with separators in one cell', () => {
    const areaName = 'Altstadt; "Neumarkt"';
    expect(codesCsv([{ ...letter, areaName }])).toContain(';"Altstadt; ""Neumarkt""";altstadt\r\n');
  });
});
