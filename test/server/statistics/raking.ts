import fc from 'fast-check';
import type { Sample, SampleMargin } from './sample.ts';

const CATEGORIES = {
  ward: ['north', 'south', 'east'],
  gender: ['f', 'm'],
  age: ['young', 'middle', 'old'],
} as const;

const answerTo = (categories: readonly string[], mayMiss: boolean): fc.Arbitrary<string | undefined> =>
  mayMiss
    ? fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...categories) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      )
    : fc.constantFrom(...categories);

const person = fc.record({
  score: fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  ),
  weight: fc.double({ min: 0.5, max: 4, noNaN: true }),
  /** What the person would weigh in a sample that meets the margins. */
  wanted: fc.double({ min: 0.5, max: 4, noNaN: true }),
  domain: fc.constantFrom('a', 'b', undefined),
  stratum: fc.constantFrom('h1', 'h2', 'h3'),
  ward: answerTo(CATEGORIES.ward, false),
  gender: answerTo(CATEGORIES.gender, true),
  age: answerTo(CATEGORIES.age, true),
});

type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

/** Samples with strata, a population, unequal design weights and three margins that can be met, two with gaps. */
export const rakedSamples = fc.array(person, { minLength: 25, maxLength: 60 }).map(
  (people): Required<Sample> => ({
    scores: people.map(({ score }) => score),
    weights: people.map(({ weight }) => weight),
    domains: people.map(({ domain }) => domain),
    strata: people.map(({ stratum }) => stratum),
    populations: { h1: 400, h2: 90 },
    margins: (['ward', 'gender', 'age'] as const).map((key) => marginOf(people, key)),
  }),
);

function marginOf(people: readonly Person[], key: 'ward' | 'gender' | 'age'): SampleMargin {
  const of = people.map((one) => one[key]);
  const targets: Record<string, number> = {};
  people.forEach(({ wanted }, i) => {
    const category = of[i];
    if (category !== undefined) targets[category] = (targets[category] ?? 0) + wanted;
  });
  return { key, of, targets };
}

/** The same sample with its records in another order. */
export function reorder(sample: Required<Sample>, order: readonly number[]): Required<Sample> {
  const sorted = <T>(column: readonly T[]): T[] => order.map((from) => column[from] as T);
  return {
    scores: sorted(sample.scores),
    weights: sorted(sample.weights),
    domains: sorted(sample.domains),
    strata: sorted(sample.strata),
    populations: sample.populations,
    margins: sample.margins.map((margin) => ({ ...margin, of: sorted(margin.of) })),
  };
}
