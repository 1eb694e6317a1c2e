import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTranslations } from '../../../surveys/reading/checkTranslations.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { readQuestionnaire } from '../../../surveys/reading/readQuestionnaire.ts';

const surveys = 'test/fixtures/translations';
const ready = `${surveys}/ready/questionnaire.yaml`;
const folders = { bank: `${surveys}/bank`, languages: `${surveys}/languages` };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'umfeld-languages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The ready questionnaire with some of its text replaced, and what is said about it. */
async function readChanged(from: string | RegExp, to: string) {
  const file = join(folder, 'questionnaire.yaml');
  await writeFile(file, (await readFile(ready, 'utf8')).replace(from, to));
  const { questionnaire, faults } = await readQuestionnaire(file, folders);
  return { questionnaire, told: faults.map((fault) => formatFault(fault).replace(file, 'here')) };
}

/** A language file of its own beside an otherwise sound questionnaire. */
async function readWithLanguage(language: string, source: string) {
  await writeFile(join(folder, `${language}.yaml`), source);
  const { faults } = await readQuestionnaire(ready, { ...folders, languages: folder });
  await rm(join(folder, `${language}.yaml`));
  return faults.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

describe('translations: all', () => {
  it('offers a language that has all texts, and names what another one lacks', async () => {
    const { questionnaire, faults } = await readQuestionnaire(ready, folders);
    expect(questionnaire?.languages).toEqual(['de', 'en', 'uk']);
    expect(questionnaire?.title).toEqual({ de: 'Sicherheit', en: 'Safety', uk: 'Безпека' });
    expect(questionnaire?.purpose).toEqual({ de: [], en: [], uk: [] });
    const said = `"text" has no text in pl: not offered (write it here or in ${surveys}/languages/pl.yaml)`;
    expect(faults.map(formatFault)).toEqual(
      ['8:11', '10:39', '11:36'].map((place) => `${surveys}/bank/module.yaml:${place}: warning: ${said}`),
    );
  });

  it('translates what residents read and leaves the results in the languages they are written in', async () => {
    const { questionnaire } = await readQuestionnaire(ready, folders);
    const [question] = questionnaire?.sections[0]?.questions ?? [];
    expect(question).toMatchObject({
      text: { uk: 'Наскільки безпечно?' },
      short: { de: 'Sicher', en: 'Safe' },
    });
    expect(questionnaire?.indicators[0]?.title).toEqual({ de: 'Sicher', en: 'Safe' });
  });

  it('lets a text that is written in place stand before the language file', async () => {
    const { questionnaire, told } = await readChanged(
      'en: Safety }\nminutes',
      'en: Safety, uk: Тут }\nminutes',
    );
    expect(questionnaire?.title.uk).toBe('Тут');
    expect(questionnaire?.sections[0]?.title.uk).toBe('Безпека');
    expect(told.filter((one) => !one.includes('in pl'))).toEqual([]);
  });

  it('stops offering a language when an original it translated is changed', async () => {
    const { questionnaire, told } = await readChanged(
      'title: { de: Sicherheit',
      'title: { de: Die Sicherheit',
    );
    expect(questionnaire?.languages).toEqual(['de', 'en']);
    expect(told[0]).toMatch(/^here:5:8: warning: "title" has no text in pl, uk: not offered/);
  });

  it('says nothing of words in place in a language that is not offered in the end', async () => {
    const { questionnaire, told } = await readChanged(
      'en: Safety }\nminutes',
      'en: Safety, pl: Tu }\nminutes',
    );
    expect(questionnaire?.title).toEqual({ de: 'Sicherheit', en: 'Safety', uk: 'Безпека' });
    expect(told.filter((one) => one.includes('is no language'))).toEqual([]);
  });
});

describe('a language the questionnaire lists itself', () => {
  it('is taken from its file', async () => {
    const { questionnaire, told } = await readChanged(/\[de, en\]\ntranslations: all/, '[de, en, uk]');
    expect(told).toEqual([]);
    expect(questionnaire?.languages).toEqual(['de', 'en', 'uk']);
  });

  it('has to be complete: each gap is told where it is, with the file that should fill it', async () => {
    const { questionnaire, told } = await readChanged(/\[de, en\]\ntranslations: all/, '[de, pl, en]');
    expect(questionnaire).toBeUndefined();
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(
      `${surveys}/bank/module.yaml:8:11: "text" has no text in "pl" (write it here or in ${surveys}/languages/pl.yaml)`,
    );
  });
});

describe('a language file', () => {
  it('is told of an entry that stands for no text any more, with the text that may be meant', async () => {
    expect((await checkTranslations(undefined, surveys)).map(formatFault)).toEqual([
      `${surveys}/languages/uk.yaml:13:9: warning: no text reads "Wie sehr sicher?": the translation is not used (did you mean Wie sicher??)`,
    ]);
  });

  it.each([
    [
      'cs',
      'language: cs\nreviewed: false\ntexts:\n  - de: A\n    cz: B\n',
      '4:5: an entry has the German text and its translation: {de, cs}',
    ],
    [
      'cs',
      'language: cs\nreviewed: false\ntexts:\n  - {de: A, cs: B}\n  - {de: A, cs: C}\n',
      '5:10: this text is translated twice',
    ],
    [
      'cs',
      'language: tr\nreviewed: false\ntexts:\n  - {de: A, tr: B}\n',
      '1:11: the file of "tr" must be called tr.yaml',
    ],
    ['cs', 'language: cs\ntexts:\n  - {de: A, cs: B}\n', '1:1: "reviewed" is missing'],
  ])('%s is told its own faults: %#', async (language, source, fault) => {
    expect(await readWithLanguage(language, source)).toContain(fault);
  });

  it('is told of Markdown that cannot be shown where it stands', async () => {
    const file = join(folder, 'questionnaire.yaml');
    const purpose = 'purpose: { de: Sicher, en: Safe }\nminutes';
    await writeFile(file, (await readFile(ready, 'utf8')).replace('minutes', purpose));
    const source = 'language: cs\nreviewed: false\ntexts:\n  - de: Sicher\n    cs: "# Nadpis"\n';
    await writeFile(join(folder, 'cs.yaml'), source);
    const { faults } = await readQuestionnaire(file, { ...folders, languages: folder });
    await rm(join(folder, 'cs.yaml'));
    const own = faults.filter((fault) => fault.file.endsWith('cs.yaml'));
    expect(own.map(({ line, column }) => [line, column])).toEqual([[5, 9]]);
  });
});
