import { describe, expect, it } from 'vitest';
import { type Benchmark, benchmarkOf } from '../../../../server/benchmarks/benchmark.ts';
import type { Release } from '../../../../server/release/release.ts';
import { findEqualItems, listUnequal } from '../../../../web/results/compare/equalItems.ts';
import { givenRelease } from '../../../fixtures/results/givenRelease.ts';

type Prints = Record<string, string>;

/** A release whose indicators carry these fingerprints, by key; without one they cannot be compared. */
function given(prints: Record<string, Prints>, wave = '2026'): Release {
  const release = givenRelease({ wave });
  const indicators = release.indicators.map((one) => {
    const fingerprints = prints[one.key];
    return fingerprints ? { ...one, fingerprints } : one;
  });
  return { ...release, indicators };
}

function reference(prints: Record<string, Prints>): Benchmark {
  const other = { ...given(prints, '2024'), municipality: { key: 'zeithain', name: 'Zeithain' } };
  return { key: 'zeithain-2024', source: 'Zeithain', importedOn: '2026-11-20', ...benchmarkOf(other) };
}

const equal = (own: Prints, others: Prints) =>
  findEqualItems(given({ worry: own }), [reference({ worry: others })], 'invited').map(({ key }) => key);

describe('equal items of two towns', () => {
  it('are those whose fingerprints agree in every language both have', () => {
    expect(equal({ de: 'a', en: 'b' }, { de: 'a', en: 'b' })).toEqual(['worry']);
    expect(equal({ de: 'a', en: 'b' }, { de: 'a' })).toEqual(['worry']);
    expect(equal({ de: 'a', en: 'b' }, { de: 'a', en: 'c' })).toEqual([]);
    expect(equal({ de: 'a' }, { en: 'a' })).toEqual([]);
  });

  it('are none where a release has no fingerprints, whatever the keys say', () => {
    expect(findEqualItems(given({}), [reference({})], 'invited')).toEqual([]);
    expect(findEqualItems(given({ worry: { de: 'a' } }), [reference({})], 'invited')).toEqual([]);
  });

  it('are found under another key, with the figures as both towns published them', () => {
    const own = given({ worry: { de: 'a' } });
    const other = reference({ feeling_safe: { de: 'a' } });
    const [item] = findEqualItems(own, [other], 'invited');
    const town = (cells: readonly { indicator: string; level: string; breakdown?: unknown }[], key: string) =>
      cells.find((cell) => cell.indicator === key && cell.level === 'municipality' && !cell.breakdown);
    expect(item?.figures.map(({ cell }) => cell)).toEqual([
      town(own.cells, 'worry'),
      town(other.cells, 'feeling_safe'),
    ]);
    expect(listUnequal(other, own)).toHaveLength(other.indicators.length - 1);
  });

  it('show each answer of a question with several, and nothing below the whole town', () => {
    const prints = { priorities: { de: 'p' } };
    const items = findEqualItems(given(prints), [reference(prints)], 'invited');
    expect(items).toHaveLength(
      given({}).indicators.find(({ key }) => key === 'priorities')?.options?.length ?? 0,
    );
    expect(reference({}).cells.every(({ level, breakdown }) => level === 'municipality' && !breakdown)).toBe(
      true,
    );
  });
});
