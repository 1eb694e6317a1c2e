import { describe, expect, it } from 'vitest';
import { holds } from '../../../surveys/language/conditions.ts';
import type { Answers, Condition } from '../../../surveys/language/questionnaire.ts';

const answers: Answers = { victim: 'yes', media: ['paper', 'net'], points: 7, agree: true };

const table: [Condition, boolean][] = [
  [{ question: 'victim', is: 'yes' }, true],
  [{ question: 'victim', is: 'no' }, false],
  [{ question: 'points', is: 7 }, true],
  [{ question: 'points', is: '7' }, false],
  [{ question: 'agree', is: true }, true],
  [{ question: 'nobody', is: 'yes' }, false],
  [{ question: 'victim', isNot: 'no' }, true],
  [{ question: 'victim', isNot: 'yes' }, false],
  [{ question: 'nobody', isNot: 'yes' }, true],
  [{ question: 'media', includes: 'net' }, true],
  [{ question: 'media', includes: 'radio' }, false],
  [{ question: 'victim', includes: 'yes' }, false],
  [{ question: 'nobody', includes: 'net' }, false],
  [{ question: 'victim', answered: true }, true],
  [{ question: 'victim', answered: false }, false],
  [{ question: 'nobody', answered: true }, false],
  [{ question: 'nobody', answered: false }, true],
  [{ question: 'points', greater: 6 }, true],
  [{ question: 'points', greater: 7 }, false],
  [{ question: 'points', less: 8 }, true],
  [{ question: 'points', less: 7 }, false],
  [{ question: 'victim', greater: 0 }, false],
  [{ question: 'nobody', less: 5 }, false],
  [
    {
      all: [
        { question: 'victim', is: 'yes' },
        { question: 'points', is: 7 },
      ],
    },
    true,
  ],
  [
    {
      all: [
        { question: 'victim', is: 'yes' },
        { question: 'points', is: 8 },
      ],
    },
    false,
  ],
  [
    {
      any: [
        { question: 'victim', is: 'no' },
        { question: 'points', is: 7 },
      ],
    },
    true,
  ],
  [
    {
      any: [
        { question: 'victim', is: 'no' },
        { question: 'points', is: 8 },
      ],
    },
    false,
  ],
  [{ not: { question: 'victim', is: 'yes' } }, false],
  [
    { not: { any: [{ question: 'victim', is: 'no' }, { not: { question: 'media', includes: 'net' } }] } },
    true,
  ],
];

describe('holds', () => {
  it.each(table)('%j: %s', (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it('takes nothing an object merely inherits for an answer', () => {
    for (const question of ['constructor', '__proto__', 'toString']) {
      expect(holds({ question, answered: true }, {})).toBe(false);
    }
  });
});
