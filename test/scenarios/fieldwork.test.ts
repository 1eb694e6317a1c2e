import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../server/fieldwork/letters/openPdf.ts';
import { runUmfeld } from './runUmfeld.ts';

const data = mkdtempSync(join(tmpdir(), 'umfeld-fieldwork-'));
const run = (...words: string[]) => runUmfeld(data, ...words);
const at = (name: string, text?: string) => {
  const path = join(data, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

beforeAll(async () => {
  const demo = 'server/cli/demo';
  await run('municipality', 'create', 'meissen', '--name', 'Meißen');
  await run('municipality', 'set', 'meissen', `${demo}/meissen.yaml`);
  await run('areas', 'import', 'meissen', `${demo}/meissen-areas.geojson`);
  const questionnaire = 'surveys/sicherheit-und-lebensqualitaet/questionnaire.yaml';
  await run('wave', 'create', 'meissen', '2026', '--questionnaire', questionnaire, '--sample', 'invited');
});

afterAll(() => rmSync(data, { recursive: true }));

describe('planning from the command line', () => {
  it('asks for the population first, then prints a table and what it means', async () => {
    const early = await run('plan', 'meissen/2026');
    expect(early).toMatchObject({ code: 1 });
    expect(early.errors).toContain('margins import meissen/2026');
    await run('margins', 'import', 'meissen/2026', 'server/cli/demo/meissen-margins.csv');
    const { code, out } = await run(
      'plan',
      'meissen/2026',
      '--half-width',
      '8',
      '--return',
      '0.3',
      '--price',
      '1.2',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Winkwitz\s+250\s+250\s+75\s+10\.8\s+shown\s+cannot be reached, at most \+-10\.8/);
    expect(out).toMatch(/Cost: \d+\.\d\d euro/);
    expect((await run('plan', 'meissen/2026', '--half-width', '8', '--letters', '10')).errors).toContain(
      'one thing at a time',
    );
    expect((await run('plan', 'meissen/2026', '--return', '30')).code).toBe(2);
  });
});

describe('letters from the command line', () => {
  const codes = at('codes.csv', 'letter_number,code,area\n17,ACDEFGHJKM,coelln\n18,NPRTUWXY3M,coelln\n');
  const print = (...more: string[]) =>
    run(
      'letters',
      'meissen/2026',
      '--codes',
      codes,
      '--out',
      at('briefe.pdf'),
      '--address',
      'https://umfrage.meissen.example',
      ...more,
    );

  it('says what is still missing, one thing after the other', async () => {
    const noAddress = await run('letters', 'meissen/2026', '--codes', codes, '--out', at('briefe.pdf'));
    expect(noAddress).toMatchObject({ code: 1 });
    expect(noAddress.errors).toContain('does not say where its surveys are reached');
    expect((await print()).errors).toContain('--until 2027-03-31');
    expect((await print('--until', '2027-03-31', '--addresses', at('nowhere.csv'))).errors).toContain(
      'does not exist',
    );
  });

  it('prints them, readable for their owner alone, with the town’s crest', async () => {
    const addresses = at(
      'adressen.csv',
      'briefnummer;name;strasse;plz;ort\n18;Jana Nováková;Markt 1;01662;Meißen\n',
    );
    const { code, out, errors } = await print('--until', '2027-03-31', '--addresses', addresses);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('1 letters, 2 pages');
    expect(out).toContain('Not printed, for want of an address: letter 17.');
    expect(statSync(at('briefe.pdf')).mode & 0o777).toBe(0o600);
    const pdf = await openPdf(readFileSync(at('briefe.pdf')));
    expect((await pdf.textOf(1)).map(({ text }) => text)).toContain('Jana Nováková');
    expect(readFileSync(at('briefe.pdf')).includes('/Subtype /Image')).toBe(true);
  });

  it('prints reminders in words of the town', async () => {
    const text = at(
      'brief.yaml',
      'closesOn: "2027-03-31"\nreminder:\n  subject: "{Stadt} fragt noch einmal"\n',
    );
    const only = at('offen.csv', 'letter_number\n17\n');
    const { code } = await print('--text', text, '--reminder', '--only', only, '--no-card');
    expect(code).toBe(0);
    const pdf = await openPdf(readFileSync(at('briefe.pdf')));
    expect(pdf.pages).toBe(1);
    expect((await pdf.textOf(1)).map(({ text }) => text)).toContain('Meißen fragt noch einmal');
  });

  it('names faults by file and line, and stores neither codes nor addresses', async () => {
    const wrong = at('falsch.csv', 'briefnummer;name;strasse;plz;ort\n99;Geheimname;Markt 1;01662;Meißen\n');
    const { code, errors } = await print('--until', '2027-03-31', '--addresses', wrong);
    expect(code).toBe(1);
    expect(errors).toContain('falsch.csv:2: There is no letter number 99');
    const files = readdirSync(data).filter((name) => /\.sqlite/.test(name));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      expect(readFileSync(at(name)).toString('latin1')).not.toMatch(/ACDEFGHJKM|Nov.kov|Geheimname/);
    }
  });
});
