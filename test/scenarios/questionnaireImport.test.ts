import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenWorkbook } from '../givenWorkbook.ts';
import { survey } from '../surveys/reading/limesurvey/givenLss.ts';
import { runWords } from './runUmfeld.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'umfeld-forms-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function givenForm(name: string, survey: string[][]): Promise<string> {
  const file = join(folder, name);
  const choices = [
    ['list_name', 'name', 'label::de'],
    ['safe', '1', 'Sicher'],
    ['safe', '2', 'Unsicher'],
  ];
  await writeFile(file, await givenWorkbook({ survey, choices }));
  return file;
}

const head = ['type', 'name', 'label::de'];

describe('questionnaire import', () => {
  it('writes a questionnaire that passes the check, and prints what is lost', async () => {
    const file = await givenForm('form.xlsx', [
      head,
      ['select_one safe', 'how', 'Wie sicher?'],
      ['image', 'pic', 'Bild?'],
    ]);
    const out = join(folder, 'form.yaml');
    const run = await runWords('questionnaire', 'import', file, '--out', out);
    expect(run.out).toMatch(/Not carried over \(1\):\n {2}survey, row 3, A type: "pic" \(image\)/);
    expect(run.out).toMatch(/form\.yaml: ok: 1 sections, 1 questions, 0 indicators/);
    expect(run.code).toBe(0);
    const check = await runWords('questionnaire', 'check', out);
    expect(check.out).toMatch(/^ok: 1 sections, 1 questions/m);
    const again = await runWords('questionnaire', 'import', file, '--out', out);
    expect([again.code, again.errors]).toEqual([1, expect.stringMatching(/is there already/)]);
  });

  it('names what is to be decided before the questionnaire can be used', async () => {
    const file = await givenForm('gap.xlsx', [
      [...head, 'label::en'],
      ['text', 'a', 'Was?', ''],
    ]);
    const run = await runWords('questionnaire', 'import', file, '--out', join(folder, 'gap.yaml'));
    expect(run.code).toBe(0);
    expect(run.out).toMatch(
      /To be decided \(\d\):[\s\S]*survey, row 2, D label::en: The text is missing in "en"/,
    );
    expect(run.out).toMatch(/gap\.yaml:\d+:\d+: "text" has no text in "en"/);
  });

  it('carries a survey of LimeSurvey over', async () => {
    const file = join(folder, 'alt.lss');
    await writeFile(
      file,
      survey([{ type: 'L', answers: ['A1', 'A2'] }, { type: 'T', relevance: 'Q1 == "A1"' }, { type: 'D' }]),
    );
    const out = join(folder, 'alt.yaml');
    const run = await runWords('questionnaire', 'import', file, '--out', out);
    expect(run.out).toMatch(/Q3 \(Date\/Time\): There is no question for a date/);
    expect(run.out).toMatch(/alt\.yaml: ok: 1 sections, 2 questions/);
    expect(await readFile(out, 'utf8')).toMatch(/^# Carried over from alt\.lss/);
  });

  it('refuses a broken file with sheet, row and column, and writes nothing', async () => {
    const file = await givenForm('broken.xlsx', [head, ['select_one nowhere', 'a', 'A?']]);
    const out = join(folder, 'broken.yaml');
    const run = await runWords('questionnaire', 'import', file, '--out', out);
    expect(run.code).toBe(1);
    expect(run.errors).toMatch(/survey, row 2, A type: The list "nowhere" is not in the sheet "choices"/);
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });
});
