import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderItems, orderOptions } from '../../../surveys/language/optionOrder.ts';
import type { MatrixQuestion } from '../../../surveys/language/questionnaire.ts';
import { countOf } from '../../counts.ts';
import { habits, option, ranking, reason } from './kindsQuestionnaire.ts';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const numRuns = countOf('properties');
const keys = (options: readonly { key: string }[]) => options.map(({ key }) => key).join(' ');
const abc = { ...ranking, order: 'random' as const, options: ['a', 'b', 'c'].map((key) => option(key)) };

describe('a random order', () => {
  it('is the author’s where none is asked for, or nobody drew a seed', () => {
    expect(orderOptions(ranking, 7)).toBe(ranking.options);
    expect(orderOptions(abc, undefined)).toBe(abc.options);
  });

  it('holds the same options, and is the same again for the same person', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const drawn = orderOptions(abc, seed);
        expect([...drawn].sort((a, b) => a.key.localeCompare(b.key))).toEqual(abc.options);
        expect(keys(orderOptions({ ...abc }, seed))).toBe(keys(drawn));
      }),
      { numRuns },
    );
  });

  it('leaves ways out and "other" at the end, with what the author put below them', () => {
    const below = { ...reason, order: 'random' as const, options: [...reason.options, option('nothing')] };
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(keys(orderOptions(below, seed))).toMatch(/ other nothing$/);
        expect(keys(orderOptions({ ...habits, order: 'random' }, seed))).toMatch(/ ride none$/);
      }),
      { numRuns },
    );
  });

  it('makes every order about as likely as any other', () => {
    const tries = 6_000;
    const counts = new Map<string, number>();
    for (let seed = 0; seed < tries; seed += 1) {
      const order = keys(orderOptions(abc, Math.imul(seed, 2_654_435_761) >>> 0));
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1000 each are expected; their standard deviation is 29.
    for (const count of counts.values()) expect(Math.abs(count - tries / 6)).toBeLessThan(150);
  });

  it('differs between questions of one person', () => {
    const orders = [...'abcdefgh'].map((key) => keys(orderOptions({ ...abc, key }, 1)));
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it('of a matrix concerns its items, never its scale', () => {
    const matrix: MatrixQuestion = {
      kind: 'matrix',
      key: 'm',
      text: {},
      order: 'random',
      options: abc.options,
      items: [...'abcdefgh'].map((key) => ({ key, text: {} })),
    };
    expect(keys(orderItems(matrix, 5))).not.toBe(keys(matrix.items));
    expect(keys(orderItems(matrix, undefined))).toBe(keys(matrix.items));
  });
});
