import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { formatFault, formatSummary } from '../../../surveys/reading/formatFault.ts';
import { readQuestionnaire } from '../../../surveys/reading/readQuestionnaire.ts';

const fixtures = 'test/fixtures/questionnaires';
const bank = `${fixtures}/bank`;
const languageFiles = readdirSync('surveys/languages').map((name) => name.replace('.yaml', ''));

/** Every file of faults/ ends in what is to be said about it, one comment a fault; "here" is the file itself. */
describe('tells every fault with its place and a suggestion', () => {
  const files = readdirSync(`${fixtures}/faults`);

  it('has files to look at', () => expect(files.length).toBeGreaterThan(40));

  it.each(files)('%s', async (name) => {
    const file = `${fixtures}/faults/${name}`;
    const expected = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^# \S+:\d+:\d+: /.test(line))
      .map((line) => line.slice(2));
    const { questionnaire, faults } = await readQuestionnaire(file, { bank });
    const told = faults.map((fault) => formatFault(fault).replace(file, 'here').replace(`${fixtures}/`, ''));
    expect(told).toEqual(expected);
    expect(expected).not.toHaveLength(0);
    expect(questionnaire !== undefined).toBe(faults.every((fault) => fault.severity === 'warning'));
  });
});

async function givenQuestionnaire(name: string, options?: { bank?: string }): Promise<Questionnaire> {
  const { questionnaire, faults } = await readQuestionnaire(name, options ?? { bank });
  expect(faults.map(formatFault)).toEqual([]);
  if (!questionnaire) throw new Error('no questionnaire and no fault');
  return questionnaire;
}

function questionsOf(questionnaire: Questionnaire) {
  return questionnaire.sections.flatMap((section) => section.questions);
}

describe('a sound questionnaire', () => {
  it('reads the example of the design', async () => {
    const questionnaire = await givenQuestionnaire(`${fixtures}/sound/design-example.yaml`);
    expect(formatSummary(questionnaire)).toBe('ok: 3 sections, 13 questions, 3 indicators');
    expect(questionnaire.minutes).toBe(4);
    expect(questionnaire.breakdowns).toEqual(['gender', 'age']);
    expect(questionnaire.purpose.de).toEqual([
      {
        p: [
          'Die Stadt fragt, ',
          { strong: ['wie sicher'] },
          ' Sie sich fühlen. ',
          { link: ['Mehr dazu'], href: 'https://example.org/sicher' },
          '.',
        ],
      },
    ]);
    expect(questionnaire.sections[0]?.intro?.en).toEqual([
      { p: ['First ', { em: ['briefly'] }, ' about you:'] },
      { ul: [['where you live'], ['what it is like']] },
    ]);
  });

  it('writes scales and single options of the bank out', async () => {
    const questions = questionsOf(await givenQuestionnaire(`${fixtures}/sound/design-example.yaml`));
    const safe = questions.find((question) => question.key === 'safe');
    expect(safe).toEqual({
      key: 'safe',
      kind: 'matrix',
      text: { de: 'Wie sicher fühlen Sie sich ...', en: 'How safe do you feel ...' },
      items: [
        { key: 'safe_home_night', text: { de: 'nachts zu Hause?', en: 'at home at night?' } },
        { key: 'safe_walk_day', text: { de: 'am Tag draußen?', en: 'outside by day?' } },
      ],
      options: [
        { key: 'very_safe', score: 100, text: { de: 'sehr sicher', en: 'very safe' } },
        { key: 'rather_safe', score: 66.7, text: { de: 'eher sicher', en: 'rather safe' } },
        { key: 'rather_unsafe', score: 33.3, text: { de: 'eher unsicher', en: 'rather unsafe' } },
        { key: 'very_unsafe', score: 0, text: { de: 'sehr unsicher', en: 'very unsafe' } },
        { key: 'no_answer', missing: true, text: { de: 'keine Angabe', en: 'no answer' } },
      ],
    });
    const spots = questions.find((question) => question.key === 'spots');
    const when = spots?.kind === 'places' ? spots.each[1] : undefined;
    expect(when?.options.map((option) => option.key)).toEqual(['day', 'dusk', 'night']);
  });

  it('takes a module in the languages of the questionnaire, under the condition it is used with', async () => {
    const questionnaire = await givenQuestionnaire(`${fixtures}/sound/uses-the-bank.yaml`);
    const questions = questionsOf(questionnaire);
    expect(questions.map((question) => [question.key, question.showIf])).toEqual([
      ['outdoors', undefined],
      ['safe', { question: 'outdoors', is: 'yes' }],
      ['unsafe_lately', { question: 'outdoors', is: 'yes' }],
      [
        'unsafe_when',
        {
          all: [
            { question: 'outdoors', is: 'yes' },
            { question: 'unsafe_lately', is: 'yes' },
          ],
        },
      ],
      ['safe_word', { question: 'outdoors', is: 'yes' }],
    ]);
    expect(JSON.stringify(questionnaire)).not.toContain('"en"');
    expect(questionnaire.indicators[0]).toMatchObject({
      key: 'feeling_safe',
      ends: { low: { de: 'unsicher' } },
    });
  });

  it('takes only the named questions and the named items of a matrix', async () => {
    const questions = questionsOf(await givenQuestionnaire(`${fixtures}/sound/one-item-of-a-matrix.yaml`));
    expect(questions.map((question) => question.key)).toEqual(['safe', 'unsafe_lately']);
    const [matrix] = questions;
    expect(matrix?.kind === 'matrix' && matrix.items.map((item) => item.key)).toEqual(['safe_walk_day']);
  });

  it('is plain JSON, as a wave freezes it', async () => {
    const questionnaire = await givenQuestionnaire(`${fixtures}/sound/design-example.yaml`);
    expect(JSON.parse(JSON.stringify(questionnaire))).toEqual(questionnaire);
  });

  it.each(['sicherheit-und-lebensqualitaet', 'kurzbefragung'])('%s comes without any fault', async (name) => {
    const questionnaire = await givenQuestionnaire(`surveys/${name}/questionnaire.yaml`, {});
    expect(questionnaire.languages.slice(0, 2)).toEqual(['de', 'en']);
    expect(questionnaire.languages).toEqual(expect.arrayContaining(languageFiles));
  });
});

describe('a file that cannot be taken', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'umfeld-reading-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function tell(content: string | Uint8Array): Promise<string[]> {
    const file = join(folder, 'questionnaire.yaml');
    await writeFile(file, content);
    const { questionnaire, faults } = await readQuestionnaire(file, { bank });
    expect(questionnaire).toBeUndefined();
    return faults.map((fault) => formatFault(fault).replace(file, 'here'));
  }

  it('is named when it is not there or a folder', async () => {
    const missing = await readQuestionnaire(join(folder, 'none.yaml'));
    expect(missing.faults.map((fault) => fault.message)).toEqual(['there is no such file']);
    const directory = await readQuestionnaire(folder);
    expect(directory.faults.map((fault) => fault.message)).toEqual(['this is a folder, not a file']);
  });

  it('is refused over one megabyte, before it is parsed', async () => {
    expect(await tell(`# ${'x'.repeat(1_000_000)}`)).toEqual([
      'here:1:1: the file has 1000002 bytes; more than 1000000 are not read',
    ]);
  });

  it('is refused in another encoding than UTF-8', async () => {
    expect(await tell(Buffer.from('title: {de: Mei\xdfen}', 'latin1'))).toEqual([
      'here:1:1: the file is not saved as UTF-8',
    ]);
  });

  it('does not hold the reader up, however deep it is nested', async () => {
    // A reader that is held up for good runs into the patience of the suite.
    const told = await tell('['.repeat(400_000));
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('a bank with faults', () => {
  const broken = `${fixtures}/broken-bank`;

  it('is told at its own lines, after the questionnaire', async () => {
    const { questionnaire, faults } = await readQuestionnaire(`${broken}/questionnaire.yaml`, {
      bank: `${broken}/bank`,
    });
    expect(questionnaire).toBeUndefined();
    expect(faults.map((fault) => formatFault(fault).replaceAll(`${broken}/`, ''))).toEqual([
      'questionnaire.yaml:9:64: the bank has no scale "lost"',
      'bank/module.yaml:1:6: this is not valid YAML: Nested mappings are not allowed in compact mappings',
      'bank/scales.yaml:4:48: "score" must be at most 100',
    ]);
  });
});

describe('a sensitive section', () => {
  it('is one that takes questions of a sensitive module, and no other', async () => {
    const { sections } = await givenQuestionnaire(
      'surveys/sicherheit-und-lebensqualitaet/questionnaire.yaml',
      {
        bank: 'surveys/bank',
      },
    );
    expect(sections.filter(({ sensitive }) => sensitive).map(({ key }) => key)).toEqual(['experience']);
  });
});
