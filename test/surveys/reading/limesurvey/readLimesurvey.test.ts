import { describe, expect, it } from 'vitest';
import { BrokenForm, formatRemark } from '../../../../surveys/reading/foreign/remark.ts';
import type { CarriedForm } from '../../../../surveys/reading/foreign/writeQuestionnaire.ts';
import { readLimesurvey } from '../../../../surveys/reading/limesurvey/readLimesurvey.ts';
import { lssTypes } from '../../../../surveys/reading/limesurvey/types.ts';
import { lss, part, survey } from './givenLss.ts';

const questionsOf = ({ questionnaire }: CarriedForm) =>
  questionnaire.sections.flatMap(({ questions }) => questions);
const told = ({ remarks }: CarriedForm, kind: string) =>
  remarks.filter((remark) => remark.kind === kind).map((remark) => formatRemark(remark, 'en'));

/** Letters of application/models/QuestionType.php. */
const coreTypes = [
  '1',
  '5',
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
  'X',
  'Y',
  '!',
  ':',
  ';',
  '|',
  '*',
];

describe('every core type of LimeSurvey', () => {
  it('is in our table, and nothing else', () => {
    expect(coreTypes).toHaveLength(29);
    expect(Object.keys(lssTypes).sort()).toEqual([...coreTypes].sort());
  });

  it.each(coreTypes)('%s is carried over or listed as lost', (type) => {
    const form = readLimesurvey(
      survey([
        { type: 'T', code: 'first' },
        {
          type,
          code: 'it',
          rows: ['SQ001', 'SQ002'],
          columns: ['SX1'],
          answers: ['A1', 'A2'],
          seconds: ['B1', 'B2'],
        },
      ]),
    );
    const carried = questionsOf(form).length - 1;
    const lost = form.remarks.filter(
      ({ kind, sheet, column }) => kind === 'lost' && sheet === 'questions' && column === 'type',
    );
    expect([carried > 0, lost.length]).toEqual(carried > 0 ? [true, 0] : [false, 1]);
  });
});

describe('a survey', () => {
  it('of versions 4 to 6 becomes a questionnaire with texts, answers, other and attributes', () => {
    const form = readLimesurvey(
      survey([
        { type: 'L', code: 'Opfer', answers: ['J', 'N'], other: 'Y', mandatory: 'Y' },
        {
          type: 'M',
          code: 'Viele',
          rows: ['SQ001', 'SQ002'],
          mandatory: 'S',
          attributes: { max_answers: '1', exclude_all_others: 'SQ002', random_order: '1' },
        },
        {
          type: 'N',
          code: 'Alter',
          attributes: { min_num_value_n: '14', max_num_value_n: '110', suffix: 'Jahre', time_limit: '30' },
        },
        { type: 'F', code: 'Sicher', rows: ['tags', 'nachts'], answers: ['1', '2'] },
        { type: 'S', code: 'Kurz', attributes: { maximum_chars: '50' } },
      ]),
    );
    expect(form.questionnaire).toMatchObject({
      key: 'sicher-in-meissen',
      languages: ['de'],
      purpose: { de: 'Guten Tag' },
      sections: [{ key: 'ihr_viertel', title: { de: 'Ihr Viertel' }, intro: { de: 'Worum es geht' } }],
    });
    expect(questionsOf(form)).toMatchObject([
      {
        kind: 'single',
        key: 'opfer',
        text: { de: 'Frage Opfer?' },
        required: true,
        options: [{ key: 'j', text: { de: 'Antwort J' } }, { key: 'n' }, { key: 'other', write: true }],
      },
      {
        kind: 'multiple',
        soft: true,
        max: 1,
        order: 'random',
        options: [{ key: 'sq001' }, { key: 'sq002', exclusive: true }],
      },
      { kind: 'number', min: 14, max: 110, unit: { de: 'Jahre' } },
      {
        kind: 'matrix',
        items: [{ key: 'sicher_tags', text: { de: 'Zeile tags' } }, { key: 'sicher_nachts' }],
        options: [{ key: 'a1' }, { key: 'a2' }],
      },
      { kind: 'text', maxLength: 50 },
    ]);
    expect(told(form, 'lost')).toEqual([
      expect.stringMatching(/^question_attributes, row \d+, time_limit: Alter: There is no limit of time/),
    ]);
  });

  it('of versions 1.9 to 3 has a row for each language with the texts in it', () => {
    const row = { sid: 29846, gid: 1, other: 'N', mandatory: 'N', scale_id: 0, same_default: 0, preg: '' };
    const form = readLimesurvey(
      lss(
        [
          part('answers', [
            {
              qid: 5,
              code: 'TL2',
              answer: 'No',
              assessment_value: 0,
              sortorder: 1,
              language: 'en',
              scale_id: 0,
            },
            {
              qid: 5,
              code: 'TL1',
              answer: 'Yes',
              assessment_value: 0,
              sortorder: 0,
              language: 'en',
              scale_id: 0,
            },
            {
              qid: 5,
              code: 'TL1',
              answer: 'Ja',
              assessment_value: 0,
              sortorder: 0,
              language: 'de-informal',
              scale_id: 0,
            },
          ]),
          part('groups', [
            { gid: 1, sid: 29846, group_name: 'One', group_order: 0, description: '', language: 'en' },
            {
              gid: 1,
              sid: 29846,
              group_name: 'Eins',
              group_order: 0,
              description: '',
              language: 'de-informal',
            },
          ]),
          part('questions', [
            {
              qid: 5,
              parent_qid: 0,
              ...row,
              type: 'L',
              title: 'Z',
              question: 'Well?<br />',
              help: 'Help',
              question_order: 1,
              language: 'en',
            },
            {
              qid: 5,
              parent_qid: 0,
              ...row,
              type: 'L',
              title: 'Z',
              question: 'Na?',
              help: '',
              question_order: 1,
              language: 'de-informal',
            },
            {
              qid: 6,
              parent_qid: 0,
              ...row,
              type: 'K',
              title: 'Z',
              question: 'How many',
              help: '',
              question_order: 2,
              language: 'en',
            },
          ]),
          part('subquestions', [
            {
              qid: 7,
              parent_qid: 6,
              ...row,
              type: 'T',
              title: '1',
              question: 'dogs',
              question_order: 0,
              language: 'en',
            },
          ]),
          part('surveys', [{ sid: 29846, language: 'en', additional_languages: 'de-informal' }]),
        ],
        145,
      ),
      { name: 'alt' },
    );
    expect(form.questionnaire).toMatchObject({
      languages: ['en', 'de'],
      title: { en: 'alt' },
      sections: [{ title: { en: 'One', de: 'Eins' } }],
    });
    expect(questionsOf(form)).toMatchObject([
      {
        kind: 'single',
        key: 'z',
        text: { en: 'Well?', de: 'Na?' },
        options: [
          { key: 'tl1', text: { en: 'Yes', de: 'Ja' } },
          { key: 'tl2', text: { en: 'No' } },
        ],
      },
      { kind: 'number', key: 'z_1', text: { en: 'How many dogs' } },
    ]);
    expect(told(form, 'decide').some((line) => /Z: the text is missing in "de"/.test(line))).toBe(true);
  });

  it.each([
    ['((Q1.NAOK == "A1"))', { question: 'q1', is: 'a1' }],
    ['Q100.NAOK == "A1"', { question: 'q1', is: 'a1' }],
    ['1X1X100.NAOK != "A2"', { question: 'q1', isNot: 'a2' }],
    ['Q2_SQ001.NAOK == "Y"', { question: 'q2', includes: 'sq001' }],
    [
      'Q2_SQ001 != "Y" and !is_empty(Q3)',
      { all: [{ not: { question: 'q2', includes: 'sq001' } }, { not: { question: 'q3', answered: false } }] },
    ],
    [
      'Q3 ge 18 || Q4_R1 == "A2"',
      {
        any: [
          { question: 'q3', greater: 17 },
          { question: 'q4_r1', is: 'a2' },
        ],
      },
    ],
  ])('carries the equation %s over', (relevance, condition) => {
    const form = readLimesurvey(
      survey([
        { type: 'L', answers: ['A1', 'A2'] },
        { type: 'M', rows: ['SQ001', 'SQ002'] },
        { type: 'N' },
        { type: 'F', rows: ['R1'], answers: ['A1', 'A2'] },
        { type: 'T', relevance },
      ]),
    );
    expect(questionsOf(form).at(-1)).toMatchObject({ showIf: condition });
  });

  it.each(['sum(Q1, Q2) > 3', '{if(Q1 == "A1", 1, 0)}', '!is_empty(Q9)', 'Q1 + 1 == 2', 'Q1 == '])(
    'lists the equation %s and asks always',
    (relevance) => {
      const form = readLimesurvey(
        survey([
          { type: 'L', answers: ['A1'] },
          { type: 'T', relevance },
        ]),
      );
      expect(questionsOf(form).at(-1)).not.toHaveProperty('showIf');
      expect(told(form, 'lost')).toEqual([
        expect.stringMatching(/^questions, row \d+, relevance: The condition/),
      ]);
    },
  );

  it('lists defaults, quotas and old conditions', () => {
    const more = [
      part('defaultvalues', [{ qid: 100, defaultvalue: 'x' }]),
      part('quota', [{ id: 1, name: 'Q' }]),
      part('conditions', [{ qid: 100, cqid: 99 }]),
    ];
    const lost = told(readLimesurvey(survey([{ type: 'T' }], more)), 'lost');
    expect(lost.map((line) => line.split(',')[0])).toEqual(['conditions', 'defaultvalues', 'quota']);
  });
});

describe('a broken file is refused with part and line', () => {
  const refusal = (text: string | Buffer) => {
    try {
      readLimesurvey(Buffer.from(text as string));
    } catch (error) {
      if (error instanceof BrokenForm)
        return error.faults.map((fault) => formatRemark(fault, 'en')).join('\n');
      throw error;
    }
    return '';
  };

  it('that is no XML, cut off, another export, or in another encoding', () => {
    expect(refusal('PK')).toMatch(/no proper XML/);
    const whole = survey([{ type: 'T' }]).toString();
    expect(refusal(whole.slice(0, whole.indexOf('</questions>')))).toMatch(
      /^questions, row \d{2,}, \d+: The file is no proper XML/,
    );
    expect(refusal(whole.replace('>Survey<', '>Group<'))).toMatch(/no whole survey but "Group"/);
    expect(refusal('<document/>')).toMatch(/no survey of LimeSurvey/);
    expect(refusal(Buffer.from('<document>Ä</document>', 'latin1'))).toMatch(/not saved as UTF-8/);
  });

  it('that brings a document type with entities of its own', () => {
    expect(refusal('<!DOCTYPE x [<!ENTITY a "aa">]><document>&a;</document>')).toMatch(
      /DOCTYPE does not belong there/,
    );
  });

  it('without a question that can be carried over', () => {
    expect(refusal(survey([{ type: 'D' }, { type: '|' }]))).toMatch(/None of the questions/);
  });
});
