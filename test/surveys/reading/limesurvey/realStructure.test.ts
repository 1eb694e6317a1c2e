import { describe, expect, it } from 'vitest';
import { formatRemark } from '../../../../surveys/reading/foreign/remark.ts';
import { readLimesurvey } from '../../../../surveys/reading/limesurvey/readLimesurvey.ts';
import { lss, part } from './givenLss.ts';

/**
 * What files exported by LimeSurvey 1.9 to 6 hold and a file made for a test would not: groups without an equation,
 * texts with expressions everywhere, attributes once a language and mostly empty, rows that leave fields out.
 */
const given = (version: number, more: Readonly<Record<string, readonly Record<string, string | number>[]>>) =>
  readLimesurvey(
    lss(
      Object.entries({
        surveys: [{ sid: 5, gsid: 1, language: 'de', additional_languages: 'en' }],
        surveys_languagesettings: ['de', 'en'].map((language) => ({
          surveyls_survey_id: 5,
          surveyls_language: language,
          surveyls_title: 'Umfrage {SID}',
          surveyls_welcometext: '',
        })),
        ...more,
      }).map(([name, rows]) => part(name, rows)),
      version,
    ),
  );
const groups = {
  groups: [{ gid: 9, sid: 5, group_order: 1, randomization_group: '', grelevance: '' }],
  group_l10ns: [
    {
      id: 1,
      gid: 9,
      group_name: 'Wohnen {Q1.NAOK}',
      description: 'Sie: <code>{Q1.NAOK}</code>',
      language: 'de',
    },
    { id: 2, gid: 9, group_name: 'Living', description: '', language: 'en' },
  ],
};
const question = (qid: number, type: string, more: Readonly<Record<string, string | number>> = {}) => ({
  qid,
  parent_qid: 0,
  sid: 5,
  gid: 9,
  type,
  title: `Q${qid}`,
  other: 'N',
  mandatory: 'N',
  question_order: qid,
  scale_id: 0,
  same_default: 0,
  relevance: 1,
  ...more,
});
const texts = (...ids: number[]) =>
  ids.flatMap((qid) => [
    { id: 2 * qid, qid, question: `Frage ${qid}`, help: '', script: '', language: 'de' },
    { id: 2 * qid + 1, qid, question: `Question ${qid}`, language: 'en' },
  ]);
const lost = ({ remarks }: ReturnType<typeof readLimesurvey>) =>
  remarks.filter(({ kind }) => kind === 'lost').map((remark) => formatRemark(remark, 'de'));

describe('a file as LimeSurvey exports it', () => {
  it('takes expressions out of every text, not of questions alone, and lists where they stood', () => {
    const form = given(485, {
      ...groups,
      questions: [question(1, 'G'), question(2, 'T', { relevance: '((Q1.NAOK == "F"))', preg: '' })],
      question_l10ns: [
        ...texts(1),
        { id: 8, qid: 2, question: 'Warum?', help: 'Sie sagten {Q1.shown}', language: 'de' },
        { id: 9, qid: 2, question: 'Why?', help: '', language: 'en' },
      ],
    });
    expect(form.questionnaire.title).toEqual({ de: 'Umfrage …', en: 'Umfrage …' });
    expect(form.questionnaire.sections).toMatchObject([
      {
        key: 'wohnen',
        title: { de: 'Wohnen …', en: 'Living' },
        intro: { de: 'Sie: …' },
        questions: [{ key: 'q1' }, { help: { de: 'Sie sagten …' }, showIf: { question: 'q1', is: 'f' } }],
      },
    ]);
    const places = lost(form).map((sentence) => sentence.replace(/, Zeile \d+/, '').split(':')[0]);
    expect(places).toEqual([
      'groups, group_name',
      'groups, description',
      'questions, help',
      'surveys_languagesettings, surveyls_title',
      'surveys_languagesettings, surveyls_title',
    ]);
  });

  it('keeps words of attributes in the language they were written in, whatever language is empty', () => {
    const attribute = (qid: number, name: string, language: string, value: string) => ({
      qid,
      attribute: name,
      value,
      language,
    });
    const form = given(495, {
      ...groups,
      questions: [question(1, 'N'), question(2, '1'), question(3, 'L', { other: 'Y' })],
      subquestions: [question(4, 'T', { parent_qid: 2, title: 'SQ001' })],
      question_l10ns: texts(1, 2, 3, 4),
      answers: [
        [1, 2, 0],
        [2, 2, 1],
        [3, 3, 0],
      ].map(([aid = 0, qid = 0, scale = 0]) => ({ aid, qid, code: 'A1', sortorder: aid, scale_id: scale })),
      answer_l10ns: [1, 2, 3].flatMap((aid) => [
        { id: aid, aid, answer: `Antwort ${aid}`, language: 'de' },
        { id: aid + 9, aid, answer: `Answer ${aid}`, language: 'en' },
      ]),
      question_attributes: [
        attribute(1, 'suffix', 'de', 'Jahre'),
        attribute(1, 'suffix', 'en', ''),
        attribute(1, 'max_num_value_n', '', '99'),
        attribute(1, 'time_limit', '', ''),
        attribute(1, 'time_limit_action', '', '1'),
        attribute(2, 'dualscale_headerA', 'de', 'Heute'),
        attribute(2, 'dualscale_headerA', 'en', 'Today'),
        attribute(2, 'dualscale_headerB', 'de', 'Früher'),
        attribute(2, 'dualscale_headerB', 'en', ''),
        attribute(3, 'other_replace_text', 'de', 'Woanders'),
        attribute(3, 'other_replace_text', 'en', ''),
      ],
    });
    const questions = form.questionnaire.sections[0]?.questions;
    expect(questions).toMatchObject([
      { kind: 'number', max: 99, unit: { de: 'Jahre', en: 'Jahre' } },
      { kind: 'matrix', text: { de: 'Frage 2 (Heute)', en: 'Question 2 (Today)' } },
      { kind: 'matrix', text: { de: 'Frage 2 (Früher)', en: 'Question 2' } },
      { kind: 'single', options: [{}, { text: { de: 'Woanders', en: 'Other' }, write: true }] },
    ]);
    expect(lost(form).filter((sentence) => !sentence.includes('{ }'))).toEqual([]);
  });

  it('ranks rows where version 3 wrote no answers, and reads texts that stand in the rows themselves', () => {
    const row = (qid: number, more: Readonly<Record<string, string | number>>) =>
      question(qid, 'R', { language: 'de', question: `Zeile ${qid}`, ...more });
    const form = given(359, {
      surveys: [{ sid: 5, language: 'de' }],
      groups: [{ gid: 9, sid: 5, group_name: 'Alles', group_order: 0, description: '', language: 'de' }],
      questions: [row(1, { question: 'Was zuerst?' })],
      subquestions: [2, 3].map((qid) => row(qid, { parent_qid: 1, title: `SQ0${qid}` })),
    });
    expect(form.questionnaire.sections[0]?.questions).toMatchObject([
      { kind: 'ranking', text: { de: 'Was zuerst?' }, options: [{ key: 'sq02' }, { key: 'sq03' }] },
    ]);
  });
});
