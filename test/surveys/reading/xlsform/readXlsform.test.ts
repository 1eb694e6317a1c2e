// biome-ignore-all lint/suspicious/noTemplateCurlyInString: XLSForm writes references like this
import { describe, expect, it } from 'vitest';
import { BrokenForm, formatRemark } from '../../../../surveys/reading/foreign/remark.ts';
import type { CarriedForm } from '../../../../surveys/reading/foreign/writeQuestionnaire.ts';
import {
  carriedColumns,
  carriedSettings,
  lostColumns,
  lostSettings,
  technicalColumn,
} from '../../../../surveys/reading/xlsform/columns.ts';
import { readXlsform } from '../../../../surveys/reading/xlsform/readXlsform.ts';
import { xlsformTypes } from '../../../../surveys/reading/xlsform/types.ts';
import { givenWorkbook } from '../../../givenWorkbook.ts';
import { referenceColumns, referenceSettings, referenceTypes } from './reference.ts';

type Rows = (string | number | boolean)[][];

const yesNo: Rows = [
  ['list_name', 'name', 'label::Deutsch (de)'],
  ['ja_nein', 'ja', 'Ja'],
  ['ja_nein', 'nein', 'Nein'],
];

async function read(survey: Rows, choices: Rows = yesNo, settings?: Rows): Promise<CarriedForm> {
  return readXlsform(await givenWorkbook({ survey, choices, ...(settings && { settings }) }), {
    name: 'form',
  });
}

async function faultsOf(survey: Rows, choices: Rows = yesNo): Promise<string[]> {
  try {
    await read(survey, choices);
  } catch (error) {
    if (error instanceof BrokenForm) return error.faults.map((fault) => formatRemark(fault, 'en'));
    throw error;
  }
  return [];
}

const head = ['type', 'name', 'label::Deutsch (de)'];
const questionsOf = ({ questionnaire }: CarriedForm) =>
  questionnaire.sections.flatMap(({ questions }) => questions);
const told = ({ remarks }: CarriedForm, kind: string) =>
  remarks.filter((remark) => remark.kind === kind).map((remark) => formatRemark(remark, 'en'));

describe('every type of the reference', () => {
  it.each(referenceTypes.filter((type) => !/group|repeat/.test(type)))(
    '%s is carried over or listed as lost',
    async (type) => {
      const list = /^select[ _](?:one|multiple)$|^rank$/.test(type)
        ? ' ja_nein'
        : /from_file/.test(type)
          ? ' orte.csv'
          : '';
      const form = await read([head, ['text', 'first', 'Erste'], [`${type}${list}`, 'it', 'Worum?']]);
      const isCarried = questionsOf(form).some((question) => 'key' in question && question.key === 'it');
      const isLost = form.remarks.some(
        ({ kind, sheet, row, column }) =>
          kind === 'lost' && sheet === 'survey' && row === 3 && column === 'A type',
      );
      expect([isCarried, isLost]).toEqual(isCarried ? [true, false] : [false, true]);
    },
  );

  it.each(['begin_group', 'begin group', 'begin_repeat', 'begin repeat'])(
    '%s is carried over or listed as lost',
    async (type) => {
      const form = await read([
        head,
        ['text', 'first', 'Erste'],
        [type, 'it', 'Abschnitt'],
        ['text', 'inner', 'Innen'],
        [type.replace('begin', 'end'), '', ''],
      ]);
      const isSection = form.questionnaire.sections.some(({ key }) => key === 'it');
      const lost = told(form, 'lost');
      expect(isSection).toBe(type.endsWith('group'));
      expect(lost.length).toBe(isSection ? 0 : 2);
      if (!isSection)
        expect(lost[1]).toMatch(/^survey, row 4, A type: "inner" \(text\) stands in a repetition/);
    },
  );

  it('is in our table, and our table has no type but these', () => {
    const own = Object.keys(xlsformTypes);
    const reference = referenceTypes.map((type) => type.toLowerCase());
    expect(own.filter((type) => !reference.includes(type))).toEqual([]);
  });
});

describe('columns and settings of the reference', () => {
  it.each(referenceColumns)('column %s is known', (column) => {
    const name = column.toLowerCase();
    expect(carriedColumns.includes(name) || name in lostColumns || technicalColumn.test(name)).toBe(true);
  });

  it.each(referenceSettings)('setting %s is known', (setting) => {
    expect(carriedSettings.includes(setting) || setting in lostSettings).toBe(true);
  });

  it('lists what stands in a column that is lost, at its cell', async () => {
    const form = await read([
      [...head, 'default', 'media::image', 'appearance', 'meine Notiz', 'choice_filter'],
      ['text', 'a', 'A?', 'x', '', 'multiline', 'egal', ''],
      ['select_one ja_nein', 'b', 'B?', '', 'b.png', 'likert', '', 'x=${a}'],
    ]);
    expect(told(form, 'lost')).toEqual([
      expect.stringMatching(/^survey, row 2, D default: There are no answers filled in beforehand/),
      expect.stringMatching(/^survey, row 3, E media::image: Pictures/),
      expect.stringMatching(/^survey, row 1, G meine Notiz: This column/),
      expect.stringMatching(/^survey, row 3, H choice_filter: Answers are not filtered/),
      expect.stringMatching(/^survey, row 3, F appearance: The appearance "likert" is left out/),
    ]);
  });
});

describe('a form', () => {
  it('becomes a questionnaire with its languages, title, groups, conditions and bounds', async () => {
    const form = await read(
      [
        [
          'type',
          'name',
          'label::English (en)',
          'label::Deutsch (de)',
          'hint::Deutsch (de)',
          'relevant',
          'required',
          'constraint',
          'parameters',
        ],
        ['begin group', 'you', 'About you', 'Zu Ihnen', '', '', '', '', ''],
        ['integer', 'Alter', 'Your age', 'Ihr Alter', 'In Jahren', '', 'yes', '. >= 14 and . < 120', ''],
        ['select_one ja_nein', 'opfer', 'Victim?', 'Opfer?', '', '${Alter} >= 18', '', '', ''],
        [
          'select_multiple ja_nein or_other',
          'viele',
          'Which?',
          'Welche?',
          '',
          "selected(${opfer}, 'ja') and not(${Alter} > 65)",
          '',
          'count-selected(.) <= 2',
          'randomize=true',
        ],
        ['end group', '', '', '', '', '', '', '', ''],
        ['range', 'wie', 'How?', 'Wie?', '', "${opfer} != ''", 'true()', '', 'start=1 end=10 step=1'],
      ],
      [
        ['list_name', 'name', 'label::English (en)', 'label::Deutsch (de)'],
        ['ja_nein', 'ja', 'Yes', 'Ja'],
        ['ja_nein', 'nein', 'No', 'Nein'],
      ],
      [
        ['form_title', 'form_id', 'version', 'default_language'],
        ['Sicher in Meißen', 'Sicher 2026', '3', 'Deutsch (de)'],
      ],
    );
    const { questionnaire } = form;
    expect(questionnaire).toMatchObject({
      key: 'sicher-2026',
      version: 3,
      languages: ['de', 'en'],
      title: { de: 'Sicher in Meißen' },
    });
    expect(questionnaire.sections.map(({ key, title }) => [key, title.de])).toEqual([
      ['you', 'Zu Ihnen'],
      ['fragen', 'Sicher in Meißen'],
    ]);
    expect(questionsOf(form)).toMatchObject([
      {
        kind: 'number',
        key: 'alter',
        text: { de: 'Ihr Alter', en: 'Your age' },
        help: { de: 'In Jahren' },
        required: true,
        min: 14,
        max: 119,
      },
      { kind: 'single', key: 'opfer', showIf: { question: 'alter', greater: 17 } },
      {
        kind: 'multiple',
        max: 2,
        order: 'random',
        showIf: { all: [{ question: 'opfer', is: 'ja' }, { not: { question: 'alter', greater: 65 } }] },
        options: [{ key: 'ja' }, { key: 'nein' }, { key: 'other', write: true }],
      },
      { kind: 'scale', from: 1, to: 10, required: true, showIf: { question: 'opfer', answered: true } },
    ]);
    expect(told(form, 'lost')).toEqual([]);
  });

  it('makes one matrix of a table, and its rows can carry conditions', async () => {
    const form = await read([
      [...head, 'appearance', 'relevant'],
      ['begin_group', 'safe', 'Wie sicher?', 'table-list', ''],
      ['select_one ja_nein', 'day', 'Tags', '', ''],
      ['select_one ja_nein', 'night', 'Nachts', '', ''],
      ['end_group', '', '', '', ''],
      ['text', 'why', 'Warum?', '', "${night} = 'nein'"],
    ]);
    expect(questionsOf(form)).toMatchObject([
      {
        kind: 'matrix',
        key: 'safe',
        items: [{ key: 'day' }, { key: 'night' }],
        options: [{ key: 'ja' }, { key: 'nein' }],
      },
      { kind: 'text', showIf: { question: 'night', is: 'nein' } },
    ]);
  });

  it('lists a condition that cannot be said, and asks always', async () => {
    const form = await read([
      [...head, 'relevant'],
      ['integer', 'n', 'Wie viele?', ''],
      ['text', 'a', 'A?', 'regex(${n}, "1.*")'],
      ['text', 'b', 'B?', '${n} + 1 > 2'],
      ['text', 'c', 'C?', '${b} = "x"'],
      ['date', 'd', 'Wann?', ''],
      ['text', 'e', 'E?', "${d} != ''"],
    ]);
    const lost = told(form, 'lost');
    expect(lost).toHaveLength(5);
    expect(lost[0]).toMatch(/^survey, row 3, D relevant: The condition "regex/);
    expect(lost.some((line) => /row 7, D relevant.*"d" was not carried over/.test(line))).toBe(true);
    expect(questionsOf(form).every((question) => !('showIf' in question))).toBe(true);
  });

  it('says which texts lack a language and that a language was guessed', async () => {
    const guessed = await read(
      [
        ['type', 'name', 'label'],
        ['text', 'a', 'A?'],
      ],
      [],
    );
    expect(told(guessed, 'decide')[0]).toMatch(
      /^survey, row 1, C label: The language of the texts is not named/,
    );
    const partly = await read(
      [
        ['type', 'name', 'label::de', 'label::en'],
        ['text', 'a', 'A?', ''],
      ],
      [],
    );
    expect(told(partly, 'decide')).toEqual([
      expect.stringMatching(/^survey, row 2, D label::en: The text is missing in "en"/),
    ]);
  });

  it('tells an earlier answer in a text, and takes markup away', async () => {
    const form = await read([
      head,
      ['integer', 'n', 'Wie viele?'],
      ['text', 'a', 'Was ist mit den <b>${n}</b> Kindern?'],
    ]);
    expect(questionsOf(form)[1]).toMatchObject({ text: { de: 'Was ist mit den {answer:n|…} Kindern?' } });
  });
});

describe('a broken form is refused with sheet, row and column', () => {
  it.each([
    ['no survey sheet', [[]], /^survey: The sheet "survey" is missing/],
    [
      'no label column',
      [
        ['type', 'name'],
        ['text', 'a'],
      ],
      /^survey, row 1, label: The column "label" is missing/,
    ],
    [
      'an unknown type',
      [head, ['selct_one ja_nein', 'a', 'A?']],
      /^survey, row 2, A type: XLSForm has no type/,
    ],
    [
      'an unknown list',
      [head, ['select_one ja', 'a', 'A?']],
      /^survey, row 2, A type: The list "ja" is not in/,
    ],
    ['no list', [head, ['select_one', 'a', 'A?']], /names no list/],
    ['no name', [head, ['text', '', 'A?']], /^survey, row 2, B name: The row "text" has no name/],
    ['no type', [head, ['', 'a', 'A?']], /^survey, row 2, A type: The question has no type/],
    [
      'two of one name',
      [head, ['text', 'a', 'A?'], ['text', 'A', 'B?']],
      /^survey, row 3, name: The name "A" is in row 2/,
    ],
    [
      'an open group',
      [head, ['begin_group', 'g', 'G'], ['text', 'a', 'A?']],
      /^survey, row 2, A type: The group "g" is never closed/,
    ],
    [
      'a stray end',
      [head, ['text', 'a', 'A?'], ['end_repeat', '', '']],
      /^survey, row 3, A type: "end_repeat" closes nothing/,
    ],
    [
      'crossed groups',
      [head, ['begin_group', 'g', 'G'], ['text', 'a', 'A'], ['end_repeat', '', '']],
      /closes nothing/,
    ],
    [
      'a bracket',
      [
        [...head, 'relevant'],
        ['text', 'a', 'A?', ''],
        ['text', 'b', 'B?', 'not(${a} = ""'],
      ],
      /^survey, row 3, D relevant: .*bracket/,
    ],
    [
      'an unknown question',
      [
        [...head, 'relevant'],
        ['text', 'b', 'B?', '${zz} = 1'],
      ],
      /^survey, row 2, D relevant: .*no question "zz"/,
    ],
    [
      'a column twice',
      [
        ['type', 'name', 'label', 'Label'],
        ['text', 'a', 'A?', ''],
      ],
      /^survey, row 1, D Label: There is such a column already \(C\)/,
    ],
  ] as [string, Rows, RegExp][])('%s', async (_, survey, fault) => {
    expect((await faultsOf(survey)).join('\n')).toMatch(fault);
  });

  it('names every fault at once, and those of choices', async () => {
    const faults = await faultsOf(
      [head, ['foo', 'a', 'A?'], ['bar', 'b', 'B?']],
      [
        ['list_name', 'name', 'label'],
        ['x', '1', 'Eins'],
        ['x', '1', 'Noch eins'],
        ['', '2', 'Zwei'],
        ['x', '', 'Drei'],
      ],
    );
    expect(faults).toHaveLength(5);
    expect(faults.join('\n')).toMatch(/choices, row 3, B name: The list "x" has an answer "1" already/);
  });
});

describe('older forms', () => {
  it('may name their columns in capitals, conditions by paths, and a list of tags: lost, not refused', async () => {
    const form = await read(
      [
        ['TYPE', 'NAME', 'LABEL::Deutsch (de)', 'bind:relevant'],
        ['select one from ja_nein', 'first', 'Erste', ''],
        ['string', 'second', 'Zweite', "selected(/form/first, 'ja')"],
        ['osm ja_nein', 'third', 'Dritte', ''],
      ],
      [['LIST_NAME', 'NAME', 'LABEL::Deutsch (de)'], ...yesNo.slice(1)],
    );
    expect(questionsOf(form)).toMatchObject([{ key: 'first' }, { key: 'second' }]);
    expect(questionsOf(form)[1]).not.toHaveProperty('showIf');
    expect(told(form, 'lost').map((sentence) => sentence.split(':')[0])).toEqual([
      'survey, row 3, D bind',
      'survey, row 4, A TYPE',
    ]);
  });
});
