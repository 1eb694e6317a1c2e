import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerProblem,
  type AnswerRules,
  checkAnswers,
  checkSection,
  listSoftGaps,
} from '../../../surveys/language/answers.ts';
import type { Answers, Question } from '../../../surveys/language/questionnaire.ts';
import { answerKeys, visibleSections } from '../../../surveys/language/visibility.ts';
import {
  anyAnswersTo,
  anyAnswerValue,
  anyQuestionnaire,
  everyAnswer,
  everyKind,
  givenOptions,
  givenQuestionnaire,
  givenText,
} from './givenQuestionnaire.ts';

const web: AnswerRules = { mode: 'web', namedPlaces: new Set(['Bahnhof']) };
const questionnaire = givenQuestionnaire(everyKind);

function accepted(answers: unknown, questions: readonly Question[] = everyKind, rules = web): Answers {
  const checked = checkAnswers(givenQuestionnaire(questions), answers, rules);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.answers;
}

function problems(
  answers: unknown,
  questions: readonly Question[] = everyKind,
  rules = web,
): AnswerProblem[] {
  const checked = checkAnswers(givenQuestionnaire(questions), answers, rules);
  return checked.ok ? [] : checked.problems;
}

describe('checkAnswers', () => {
  it('takes an answer to every kind of question', () => {
    expect(accepted(everyAnswer)).toEqual(everyAnswer);
  });

  it('takes no answers at all', () => {
    expect(accepted({})).toEqual({});
  });

  it('leaves empty values out: null, empty text, nothing ticked, an unticked box', () => {
    const empty = {
      area: '',
      victim: null,
      media: [],
      points: '',
      years: '  ',
      wish: ' \n ',
      agree: false,
      spots: [],
    };
    expect(accepted(empty)).toEqual({});
  });

  it('takes what a form without JavaScript sends: digits as text, a single tick bare', () => {
    expect(accepted({ points: '7', years: ' 12 ', media: 'net' })).toEqual({
      points: 7,
      years: 12,
      media: ['net'],
    });
  });

  it('brings ticks into the order of the question, each once', () => {
    expect(accepted({ media: ['net', 'paper', 'net'] })).toEqual({ media: ['paper', 'net'] });
  });

  it('tidies texts: one kind of line break, composed letters, no control characters, no half surrogates', () => {
    expect(accepted({ wish: ' Gru\u0308n\r\nund\tBa\u0000nk\ud800 ' })).toEqual({ wish: 'Grün\nund Bank' });
  });

  it('counts a text after tidying, as the browser counted it', () => {
    expect(accepted({ wish: `${'a\r\n'.repeat(9)}ab` })).toEqual({ wish: `${'a\n'.repeat(9)}ab` });
    expect(problems({ wish: 'a'.repeat(21) })).toEqual([{ question: 'wish', code: 'tooLong' }]);
  });

  it.each([
    [{ victim: 'maybe' }, { question: 'victim', code: 'unknownOption' }],
    [{ victim: 'constructor' }, { question: 'victim', code: 'unknownOption' }],
    [{ victim: ['yes'] }, { question: 'victim', code: 'wrongKind' }],
    [{ victim: 1 }, { question: 'victim', code: 'wrongKind' }],
    [{ area: 'elsewhere' }, { question: 'area', code: 'unknownOption' }],
    [{ safe_day: 'never' }, { question: 'safe_day', code: 'unknownOption' }],
    [{ media: ['paper', 'tv'] }, { question: 'media', code: 'unknownOption' }],
    [{ media: ['paper', 3] }, { question: 'media', code: 'unknownOption' }],
    [{ media: { paper: true } }, { question: 'media', code: 'wrongKind' }],
    [{ media: ['paper', 'radio', 'net'] }, { question: 'media', code: 'tooMany' }],
    [{ media: ['paper', 'nothing'] }, { question: 'media', code: 'exclusive' }],
    [{ points: 0 }, { question: 'points', code: 'outOfRange' }],
    [{ points: 11 }, { question: 'points', code: 'outOfRange' }],
    [{ points: 'seven' }, { question: 'points', code: 'notANumber' }],
    [{ points: 6.5 }, { question: 'points', code: 'notANumber' }],
    [{ points: true }, { question: 'points', code: 'wrongKind' }],
    [{ years: -1 }, { question: 'years', code: 'outOfRange' }],
    [{ years: 1e300 }, { question: 'years', code: 'notANumber' }],
    [{ years: '9'.repeat(400) }, { question: 'years', code: 'outOfRange' }],
    [{ years: '0x10' }, { question: 'years', code: 'notANumber' }],
    [{ wish: 5 }, { question: 'wish', code: 'wrongKind' }],
    [{ agree: 'yes' }, { question: 'agree', code: 'wrongKind' }],
    [{ hint: 'read' }, { question: 'hint', code: 'notAsked' }],
    [{ safe: 'very' }, { question: 'safe', code: 'notAsked' }],
    [{ salary: 5000 }, { question: 'salary', code: 'unknownQuestion' }],
    [{ 'safe-day': 'very' }, { question: 'safe-day', code: 'unknownQuestion' }],
    [{ spots: 'here' }, { question: 'spots', code: 'wrongKind' }],
    [{ spots: [{}, {}, {}] }, { question: 'spots', code: 'tooMany' }],
    [{ spots: [{}] }, { question: 'spots', code: 'badPlace', place: 0 }],
    [{ spots: [null] }, { question: 'spots', code: 'wrongKind', place: 0 }],
    [{ spots: [{ cell: '51.1,13.4' }] }, { question: 'spots', code: 'badPlace', place: 0 }],
    [
      { spots: [{ cell: 'N30815E45586', place: 'Bahnhof' }] },
      { question: 'spots', code: 'badPlace', place: 0 },
    ],
    [{ spots: [{ place: 'bei mir zu Hause' }] }, { question: 'spots', code: 'badPlace', place: 0 }],
    [
      { spots: [{ place: 'Bahnhof' }, { place: 'Bahnhof', why: ['cold'] }] },
      { question: 'spots', code: 'unknownOption', place: 1, part: 'why' },
    ],
    [
      { spots: [{ place: 'Bahnhof', name: 'Ida' }] },
      { question: 'spots', code: 'unknownQuestion', place: 0, part: 'name' },
    ],
  ])('refuses %j', (answers, problem) => {
    expect(problems(answers)).toEqual([problem]);
  });

  it.each([[undefined], [null], ['x'], [5], [true], [[]], [[{}]]])(
    'refuses %j as no answers at all',
    (answers) => {
      expect(problems(answers)).toEqual([{ question: '', code: 'malformed' }]);
    },
  );

  it('names every problem at once', () => {
    expect(problems({ victim: 'maybe', points: 99, salary: 1, years: 3 })).toEqual([
      { question: 'salary', code: 'unknownQuestion' },
      { question: 'victim', code: 'unknownOption' },
      { question: 'points', code: 'outOfRange' },
    ]);
  });

  it('names a limited number of invented keys, each cut to 60 characters', () => {
    const invented = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1]),
    );
    const found = problems(invented);
    expect(found).toHaveLength(20);
    expect(found[0]?.question).toHaveLength(60);
  });

  it('refuses named places where no list of names is given: a free name would be free text', () => {
    expect(problems({ spots: [{ place: 'Bahnhof' }] }, everyKind, { mode: 'web' })).toEqual([
      { question: 'spots', code: 'badPlace', place: 0 },
    ]);
  });
});

describe('required', () => {
  const options = givenOptions('yes', 'no');
  const questions: Question[] = [
    { kind: 'single', key: 'one', text: givenText('one'), required: true, options },
    {
      kind: 'matrix',
      key: 'grid',
      text: givenText('grid'),
      required: true,
      options,
      items: [
        { key: 'row_a', text: givenText('a') },
        { key: 'row_b', text: givenText('b') },
      ],
    },
    {
      kind: 'places',
      key: 'spots',
      text: givenText('spots'),
      max: 3,
      each: [{ kind: 'single', key: 'why', text: givenText('why'), required: true, options }],
    },
    {
      kind: 'consent',
      key: 'agree',
      text: givenText('agree'),
      required: true,
      showIf: { question: 'one', is: 'no' },
    },
  ];
  const given = { row_a: 'yes', spots: [{ cell: 'N30815E45586' }] };

  it.each(['web', 'kiosk'] as const)('binds %s, item by item and place by place', (mode) => {
    expect(problems(given, questions, { mode })).toEqual([
      { question: 'one', code: 'required' },
      { question: 'row_b', code: 'required' },
      { question: 'spots', code: 'required', place: 0, part: 'why' },
    ]);
  });

  it.each(['paper', 'import'] as const)('lets %s store missing', (mode) => {
    expect(accepted(given, questions, { mode })).toEqual(given);
  });

  it('binds where the question is shown only', () => {
    const answers = { one: 'yes', row_a: 'yes', row_b: 'no' };
    expect(accepted(answers, questions)).toEqual(answers);
    expect(problems({ ...answers, one: 'no', agree: false }, questions)).toEqual([
      { question: 'agree', code: 'required' },
    ]);
  });

  it('is told of a wrong answer once, as wrong', () => {
    expect(problems({ one: 'maybe', row_a: 'yes', row_b: 'no' }, questions)).toEqual([
      { question: 'one', code: 'unknownOption' },
    ]);
  });
});

describe('hidden answers', () => {
  const options = givenOptions('yes', 'no');
  const questions: Question[] = [
    { kind: 'single', key: 'victim', text: givenText('victim'), options },
    {
      kind: 'single',
      key: 'reported',
      text: givenText('r'),
      options,
      showIf: { question: 'victim', is: 'yes' },
    },
    {
      kind: 'single',
      key: 'helped',
      text: givenText('h'),
      options,
      showIf: { question: 'reported', is: 'yes' },
    },
  ];

  it('are dropped, and with them what rested on them', () => {
    expect(accepted({ victim: 'no', reported: 'yes', helped: 'yes' }, questions)).toEqual({ victim: 'no' });
    expect(accepted({ reported: 'yes', helped: 'yes' }, questions)).toEqual({});
  });

  it('are dropped even when they are nonsense', () => {
    expect(accepted({ victim: 'no', reported: { a: [1] } }, questions)).toEqual({ victim: 'no' });
  });

  it('never survive, whatever the questionnaire and the answers', () => {
    const given = anyQuestionnaire.chain((any) => anyAnswersTo(any, 0).map((answers) => ({ any, answers })));
    let kept = 0;
    let dropped = 0;
    fc.assert(
      fc.property(given, ({ any, answers }) => {
        const checked = checkAnswers(any, answers, { mode: 'web' });
        if (!checked.ok) return;
        const visible = visibleSections(any, checked.answers).flatMap((section) =>
          section.questions.flatMap(answerKeys),
        );
        for (const key of Object.keys(checked.answers)) expect(visible).toContain(key);
        expect(checkAnswers(any, checked.answers, { mode: 'web' })).toEqual(checked);
        kept += Object.keys(checked.answers).length;
        dropped += Object.keys(answers).length - Object.keys(checked.answers).length;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(kept, dropped)).toBeGreaterThan(200);
  });
});

describe('hostile input', () => {
  it('never makes the check throw', () => {
    const values = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), anyAnswerValue));
    fc.assert(
      fc.property(values, (value) => {
        checkAnswers(questionnaire, value, web);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(anyAnswersTo(questionnaire, 4), (answers) => {
        checkAnswers(questionnaire, answers, web);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds prototype keys harmless', () => {
    const answers: unknown = JSON.parse(
      '{"__proto__": {"victim": "yes"}, "constructor": "x", "toString": 1}',
    );
    expect(problems(answers).map((problem) => problem.question)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(
      problems(JSON.parse('{"spots": [{"__proto__": {"cell": "N30815E45586"}}]}')).map(({ code }) => code),
    ).toEqual(['badPlace', 'unknownQuestion']);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('victim');
  });
});

describe('checkSection', () => {
  const options = givenOptions('yes', 'no');
  const sections = [
    {
      key: 'one',
      title: givenText('one'),
      questions: [
        { kind: 'single', key: 'first', text: givenText('first'), required: true, options } as const,
      ],
    },
    {
      key: 'two',
      title: givenText('two'),
      showIf: { question: 'first', is: 'yes' },
      questions: [
        { kind: 'number', key: 'years', text: givenText('years'), min: 1, max: 9, required: true } as const,
        { kind: 'consent', key: 'agree', text: givenText('agree'), soft: true } as const,
      ],
    },
  ];

  it('tells the problems of one section only', () => {
    expect(checkSection({ sections }, 'one', {}, web)).toEqual([{ question: 'first', code: 'required' }]);
    expect(checkSection({ sections }, 'two', { first: 'yes', years: 12 }, web)).toEqual([
      { question: 'years', code: 'outOfRange' },
    ]);
  });

  it('has nothing to tell about a hidden or unknown section', () => {
    expect(checkSection({ sections }, 'two', { first: 'no' }, web)).toEqual([]);
    expect(checkSection({ sections }, 'three', {}, web)).toEqual([]);
  });

  it('lists soft questions and items without an answer, while they are shown', () => {
    expect(listSoftGaps({ sections }, 'two', { first: 'yes' })).toEqual(['agree']);
    expect(listSoftGaps({ sections }, 'two', { first: 'yes', agree: true })).toEqual([]);
    expect(listSoftGaps({ sections }, 'two', { first: 'no' })).toEqual([]);
    const softGrid = everyKind.map((question) =>
      question.kind === 'matrix' ? { ...question, soft: true as const } : question,
    );
    expect(listSoftGaps(givenQuestionnaire(softGrid), 'all', { safe_day: 'very' })).toEqual(['safe_night']);
  });
});
