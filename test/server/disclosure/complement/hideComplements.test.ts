import { describe, expect, it } from 'vitest';
import { applyGates } from '../../../../server/disclosure/applyGates.ts';
import type { EstimatedCell } from '../../../../server/disclosure/estimatedCell.ts';
import type { Link } from '../../../../server/disclosure/link.ts';
import { givenMean, givenShare } from '../givenCell.ts';
import { givenAreas, givenCategories, givenOptions } from './givenTable.ts';

const gate = (cells: readonly EstimatedCell[], links: readonly Link[] = []) =>
  applyGates(cells, { minimumBase: 10, links });

/** Places of the cells hidden for the sake of others. */
async function complements(cells: readonly EstimatedCell[], links: readonly Link[] = []): Promise<string[]> {
  const verdicts = await gate(cells, links);
  return cells.flatMap(({ place }, i) => {
    const verdict = verdicts[i];
    return verdict?.status === 'secret' && verdict.reason === 'complement'
      ? [place.area ?? place.breakdown?.value ?? place.option ?? 'town']
      : [];
  });
}

describe('areas', () => {
  it('hides the smallest area beside a secret one, so that it is not what is left of the town', async () => {
    expect(await complements(givenAreas([{ persons: 6 }, { persons: 80 }, { persons: 40 }]))).toEqual(['a2']);
  });

  it('hides nothing where nothing is secret, or nobody lives', async () => {
    expect(await complements(givenAreas([{ persons: 60 }, { persons: 80 }]))).toEqual([]);
    expect(await complements(givenAreas([{ persons: 0 }, { persons: 80 }, { persons: 40 }]))).toEqual([]);
  });

  it('needs no partner besides those that are hidden anyway, if they are k persons together', async () => {
    expect(await complements(givenAreas([{ persons: 6 }, { persons: 7 }, { persons: 80 }]))).toEqual([]);
    expect(await complements(givenAreas([{ persons: 6 }, { persons: 80 }], 30))).toEqual([]);
    expect(await complements(givenAreas([{ persons: 6 }, { persons: 12 }, { persons: 80 }]))).toEqual([]);
    expect(await complements(givenAreas([{ persons: 4 }, { persons: 5 }, { persons: 80 }]))).toEqual(['a2']);
  });

  it('hides a second one where the first leaves too little doubt', async () => {
    // 30 and 9 persons at nought: from the sum alone, the nine have at most 100 · 39 · 0.5 / 9 points.
    const calm = { value: 0 };
    const areas = [
      { persons: 9, ...calm },
      { persons: 30, ...calm },
      { persons: 31, value: 70 },
      { persons: 500 },
    ];
    const cells = givenAreas(areas).map((cell) =>
      cell.place.area === 'a1' ? { ...cell, majority: { score: 0, dissenters: 3 } } : cell,
    );
    expect((await complements(cells)).length).toBeGreaterThanOrEqual(1);
  });

  it('protects within the district, where the total is told', async () => {
    const [north, south] = [{ district: 'north' }, { district: 'south' }];
    const areas = [
      { persons: 6, ...north },
      { persons: 80, ...north },
      { persons: 40, ...south },
      { persons: 50, ...south },
    ];
    expect(await complements(givenAreas(areas))).toEqual(['a1']);
  });
});

describe('categories', () => {
  it('protects a small rest that holds a folded category', async () => {
    expect(await complements(givenCategories([60, 40, 5]))).toEqual(['v1']);
  });

  it('leaves a small rest of persons who gave no answer', async () => {
    expect(await complements(givenCategories([60, 40], 5))).toEqual([]);
    expect(await complements(givenCategories([60, 40, 5], 5))).toEqual([]);
  });
});

describe('the options of one item', () => {
  const chooseOne: Link = {
    tables: [0, 1, 2].map((i) => ({ indicator: 'safe', option: `o${i}` })),
    counts: 0,
    rules: [
      {
        counts: [],
        sums: [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        weights: [[0, -100]],
      },
    ],
  };

  it('adds up to everybody, so a secret one needs a partner', async () => {
    const cells = givenOptions([2, 11, 14]);
    expect(await complements(cells)).toEqual([]);
    expect(await complements(cells, [chooseOne])).toEqual(['o1']);
  });
});

describe('tables of one item', () => {
  const place = { indicator: 'safe', level: 'municipality', area: null, sample: 'invited' } as const;
  /** Nobody but those who feel unsafe scores under 50. */
  const link: Link = {
    tables: [{ indicator: 'safe' }, { indicator: 'unsafe' }],
    counts: 2,
    rules: [
      { counts: [[0, 100]], sums: [[0, -1]], weights: [] },
      { counts: [[1, 100]], sums: [[1, -1]], weights: [] },
      {
        counts: [
          [0, 1],
          [1, 1],
        ],
        sums: [],
        weights: [[0, -1]],
      },
    ],
  };
  const cells = [
    givenMean(25, 92, { place }),
    givenShare(25, 2, { place: { ...place, indicator: 'unsafe' } }),
  ];

  it('are protected from each other', async () => {
    expect(await complements(cells)).toEqual([]);
    expect(await complements(cells, [link])).toEqual(['town']);
  });

  it('must be there when a link names them', async () => {
    await expect(gate(cells.slice(0, 1), [link])).rejects.toThrow(/no table unsafe/);
  });
});

it('treats a figure that stands for an uncertain one as if its own were told', async () => {
  const cells = givenAreas([{ persons: 6 }, { persons: 12 }, { persons: 80 }, { persons: 40 }]);
  const verdicts = await applyGates(cells, {
    minimumBase: 10,
    isModelled: ({ place }) => place.level === 'area',
  });
  expect(verdicts.map(({ status }) => status)).toEqual(['shown', 'secret', 'secret', 'shown', 'shown']);
  expect(verdicts[2]).toEqual({ status: 'secret', reason: 'complement' });
});

it('stops where what an outsider knows contradicts itself', async () => {
  const cells = givenAreas([{ persons: 6 }, { persons: 80 }, { persons: 40 }]);
  const wrong = cells.map((cell) =>
    cell.place.area === 'a1' && cell.estimate ? { ...cell, estimate: { ...cell.estimate, value: 99 } } : cell,
  );
  await expect(gate(wrong)).rejects.toThrow(/programme/);
});
