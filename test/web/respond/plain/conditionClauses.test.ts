import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../surveys/language/conditions.ts';
import type { Answer, Answers, Condition } from '../../../../surveys/language/questionnaire.ts';
import {
  type Clause,
  conditionClauses,
  type Requirement,
} from '../../../../web/respond/plain/conditionClauses.ts';
import { countOf } from '../../../counts.ts';

/** What a person makes of the sentences: each read by itself, from the answers they gave. */
function isMet(requirement: Requirement, answers: Answers): boolean {
  if ('all' in requirement) return requirement.all.every((part) => isMet(part, answers));
  if ('any' in requirement) return requirement.any.some((part) => isMet(part, answers));
  return isTrue(requirement, answers[requirement.question]);
}

function isTrue(clause: Clause, answer: Answer | undefined): boolean {
  switch (clause.says) {
    case 'chose':
      return clause.answers.some((key) => isChosen(answer, key));
    case 'didNotChoose':
      return !clause.answers.some((key) => isChosen(answer, key));
    case 'choseOther':
      return answer !== undefined && !clause.answers.some((key) => isChosen(answer, key));
    case 'ticked':
      return answer === true;
    case 'didNotTick':
      return answer !== true;
    case 'answered':
      return answer !== undefined;
    case 'didNotAnswer':
      return answer === undefined;
    case 'more':
      return typeof answer === 'number' && answer > clause.value;
    case 'notMore':
      return !(typeof answer === 'number' && answer > clause.value);
    case 'less':
      return typeof answer === 'number' && answer < clause.value;
    case 'notLess':
      return !(typeof answer === 'number' && answer < clause.value);
  }
}

function isChosen(answer: Answer | undefined, key: string): boolean {
  const ticked: readonly unknown[] = Array.isArray(answer) ? answer : [String(answer)];
  return ticked.includes(key);
}

/** As the checks of a questionnaire allow them: each operator on a question it fits. */
const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ question: fc.constantFrom('one', 'two'), is: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ question: fc.constantFrom('one', 'two'), isNot: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ question: fc.constant('many'), includes: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ question: fc.constantFrom('one', 'many', 'years', 'agree'), answered: fc.boolean() }),
  fc.record({ question: fc.constant('agree'), is: fc.constant(true) }),
  fc.record({ question: fc.constant('years'), is: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ question: fc.constant('years'), greater: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ question: fc.constant('years'), less: fc.integer({ min: 0, max: 4 }) }),
);

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    simple,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    one: fc.constantFrom('a', 'b', 'c'),
    two: fc.constantFrom('a', 'b', 'c'),
    many: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    years: fc.integer({ min: 0, max: 4 }),
    agree: fc.constant(true),
  },
  { requiredKeys: [] },
);

describe('the sentences of a condition', () => {
  it('are true for a person exactly when the condition holds', () => {
    const numRuns = countOf('properties');
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        expect(isMet(conditionClauses(condition), answers)).toBe(holds(condition, answers));
      }),
      { numRuns },
    );
  });

  it('say "something other than" where a way out does not count', () => {
    const condition: Condition = {
      all: [
        { question: 'many', answered: true },
        { not: { question: 'many', includes: 'nothing' } },
        { not: { question: 'many', includes: 'no_answer' } },
      ],
    };
    expect(conditionClauses(condition)).toEqual({
      says: 'choseOther',
      question: 'many',
      answers: ['nothing', 'no_answer'],
    });
  });

  it('name the answers of one question together', () => {
    const condition: Condition = {
      any: [
        { question: 'one', is: 'a' },
        { question: 'two', is: 'a' },
        { question: 'one', is: 'b' },
      ],
    };
    expect(conditionClauses(condition)).toEqual({
      any: [
        { says: 'chose', question: 'one', answers: ['a', 'b'] },
        { says: 'chose', question: 'two', answers: ['a'] },
      ],
    });
  });
});
