import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Question, Section } from '../../../surveys/language/questionnaire.ts';
import { answerKeys, visibleSections } from '../../../surveys/language/visibility.ts';
import { anyAnswersTo, anyQuestionnaire, everyKind, givenOptions, givenText } from './givenQuestionnaire.ts';

function single(key: string, showIf?: Question['showIf']): Question {
  return {
    kind: 'single',
    key,
    text: givenText(key),
    options: givenOptions('yes', 'no'),
    ...(showIf && { showIf }),
  };
}

function section(key: string, questions: Question[], showIf?: Section['showIf']): Section {
  return { key, title: givenText(key), questions, ...(showIf && { showIf }) };
}

function shown(sections: Section[], answers: Answers): Record<string, string[]> {
  return Object.fromEntries(
    visibleSections({ sections }, answers).map((visible) => [
      visible.section.key,
      visible.questions.map((question) => question.key),
    ]),
  );
}

describe('visibleSections', () => {
  const chain = [
    section('one', [
      single('first'),
      single('second', { question: 'first', is: 'yes' }),
      single('third', { question: 'second', is: 'yes' }),
    ]),
  ];

  it('shows a question once its condition holds, within the same section', () => {
    expect(shown(chain, {})).toEqual({ one: ['first'] });
    expect(shown(chain, { first: 'yes' })).toEqual({ one: ['first', 'second'] });
  });

  it('never shows a question because of an answer to a hidden one', () => {
    expect(shown(chain, { first: 'no', second: 'yes' })).toEqual({ one: ['first'] });
    expect(shown(chain, { second: 'yes' })).toEqual({ one: ['first'] });
  });

  it('hides a whole section, and with it what rests on its answers', () => {
    const sections = [
      section('one', [single('first')]),
      section('two', [single('second')], { question: 'first', is: 'yes' }),
      section('three', [single('third', { question: 'second', answered: true }), single('fourth')]),
    ];
    expect(shown(sections, { first: 'no', second: 'yes' })).toEqual({ one: ['first'], three: ['fourth'] });
    expect(shown(sections, { first: 'yes', second: 'yes' })).toEqual({
      one: ['first'],
      two: ['second'],
      three: ['third', 'fourth'],
    });
  });

  it('leaves a section out when none of its questions is shown', () => {
    const sections = [
      section('one', [single('first')]),
      section('two', [single('second', { question: 'first', is: 'yes' })]),
    ];
    expect(shown(sections, { first: 'no' })).toEqual({ one: ['first'] });
  });

  it('lets conditions rest on single items of a matrix', () => {
    const sections = [section('one', [...everyKind, single('more', { question: 'safe_night', is: 'not' })])];
    expect(shown(sections, { safe_night: 'not' }).one).toContain('more');
    expect(shown(sections, { safe_day: 'not' }).one).not.toContain('more');
  });

  it('shows the same again when only the answers to what is shown are kept', () => {
    const given = anyQuestionnaire.chain((questionnaire) =>
      anyAnswersTo(questionnaire).map((answers) => ({ questionnaire, answers: answers as Answers })),
    );
    fc.assert(
      fc.property(given, ({ questionnaire, answers }) => {
        const visible = visibleSections(questionnaire, answers);
        const keys = new Set(visible.flatMap(({ questions }) => questions.flatMap(answerKeys)));
        const kept = Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
        expect(visibleSections(questionnaire, kept)).toEqual(visible);
      }),
      { numRuns: 500 },
    );
  });
});
