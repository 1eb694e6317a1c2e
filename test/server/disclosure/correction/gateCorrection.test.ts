import { describe, expect, it } from 'vitest';
import { applyGates } from '../../../../server/disclosure/applyGates.ts';
import type { EarlierRelease } from '../../../../server/disclosure/correction/earlierRelease.ts';
import { gateCorrection } from '../../../../server/disclosure/correction/gateCorrection.ts';
import type { EstimatedCell } from '../../../../server/disclosure/estimatedCell.ts';
import { releaseCells } from '../../../../server/disclosure/releaseCells.ts';
import { givenAreas, givenCategories } from '../complement/givenTable.ts';

const settings = { minimumBase: 10 };

/** A release that is out, and who changed since. */
async function released(
  cells: readonly EstimatedCell[],
  removed: readonly EstimatedCell[],
  added: readonly EstimatedCell[],
): Promise<EarlierRelease> {
  const verdicts = await applyGates(cells, settings);
  return { cells, released: releaseCells(cells, verdicts), removed, added };
}

const town = (one: number, two: number, three: number, values: readonly number[] = [60, 40, 50]) =>
  givenAreas([
    { persons: one, value: values[0] ?? 0 },
    { persons: two, value: values[1] ?? 0 },
    { persons: three, value: values[2] ?? 0 },
  ]);
const nobody = town(0, 0, 0);

describe('a corrected release', () => {
  it('says what was said where nobody changed', async () => {
    const cells = town(80, 60, 40);
    const correction = await gateCorrection(cells, [await released(cells, nobody, nobody)], settings);
    expect(correction.cells).toEqual(releaseCells(cells, await applyGates(cells, settings)));
    expect(correction.verdicts.every(({ status }) => status === 'kept')).toBe(true);
  });

  it('keeps a figure, marked, where fewer than k persons changed, and gives a new one from k on', async () => {
    // Double entries are taken out: twelve of the first area, three of the second.
    const removed = town(12, 3, 0, [50, 50, 0]);
    const before = town(92, 63, 40, [(80 * 60 + 600) / 92, (60 * 40.4 + 150) / 63, 50]);
    const earlier = await released(before, removed, nobody);
    const after = town(80, 60, 40, [60, 40.4, 50]);
    const { cells, verdicts } = await gateCorrection(after, [earlier], settings);
    const [whole, first, second, third] = cells;
    expect([whole, first]).toMatchObject([{ value: 51 }, { value: 60 }]);
    for (const cell of [whole, first]) expect(cell).not.toHaveProperty('kept');
    expect(second).toMatchObject({ value: 41, kept: true });
    expect(third).toEqual(earlier.released[3]);
    expect(verdicts.slice(2)).toEqual([
      { status: 'kept', reason: 'fewChanged' },
      { status: 'kept', reason: 'nobodyChanged' },
    ]);
  });

  it('counts someone who answered otherwise once', async () => {
    const [nine, again] = [town(9, 0, 0, [100, 0, 0]), town(9, 0, 0, [0, 0, 0])];
    const before = town(80, 60, 40);
    const after = town(80, 60, 40, [(80 * 60 - 900) / 80, 40, 50]);
    const { cells } = await gateCorrection(after, [await released(before, nine, again)], settings);
    expect(cells[1]).toMatchObject({ value: 60, kept: true });
  });

  it('counts changes from the release whose figure still stands', async () => {
    const six = town(6, 0, 0, [100, 0, 0]);
    const first = await released(
      town(92, 60, 40, [(80 * 60 + 1200) / 92, 40, 50]),
      town(12, 0, 0, [100, 0, 0]),
      nobody,
    );
    const kept = first.released.map((cell, i) => (i < 2 ? { ...cell, kept: true as const } : cell));
    const second = {
      cells: town(86, 60, 40, [(80 * 60 + 600) / 86, 40, 50]),
      released: kept,
      removed: six,
      added: nobody,
    };
    const { cells } = await gateCorrection(town(80, 60, 40), [first, second], settings);
    expect(cells[1]).toMatchObject({ value: 60 });
    expect(cells[1]).not.toHaveProperty('kept');
  });

  it('forms the cells the first release formed', async () => {
    const before = givenCategories([60, 40, 9]);
    const nobodyElse = givenCategories([0, 0, 0]);
    const more = givenCategories([0, 0, 12]);
    const after = givenCategories([60, 40, 21]);
    const { cells } = await gateCorrection(after, [await released(before, nobodyElse, more)], settings);
    expect(cells.map(({ breakdown }) => breakdown?.value)).toEqual([undefined, 'v0', 'v1']);
  });

  it('keeps the old figure where the new one would give few persons away', async () => {
    // Ten persons of the first area and one of the second are added. From so few persons in all, the new figures of
    // the town and the first area would tell what the one answered.
    const before = givenAreas([
      { persons: 10, value: 50 },
      { persons: 11, value: 50 },
    ]);
    const added = givenAreas([
      { persons: 10, value: 50 },
      { persons: 1, value: 100 },
    ]);
    const after = givenAreas([
      { persons: 20, value: 50 },
      { persons: 12, value: 650 / 12 },
    ]);
    const earlier = await released(before, givenAreas([{ persons: 0 }, { persons: 0 }]), added);
    const told = earlier.released.map((cell) => ({ ...cell, status: 'published', value: 50 }) as typeof cell);
    const { verdicts } = await gateCorrection(after, [{ ...earlier, released: told }], settings);
    expect(verdicts.map((verdict) => 'reason' in verdict && verdict.reason)).toContain('complement');
  });

  it('refuses other places, and weights that moved without anybody changing', async () => {
    const cells = town(80, 60, 40);
    const earlier = await released(cells, nobody, nobody);
    await expect(gateCorrection(cells.slice(1), [earlier], settings)).rejects.toThrow(/same places/);
    const heavier = town(6, 60, 40).map((cell) => ({ ...cell, weight: 2 * cell.weight }));
    const secret = await released(town(6, 60, 40), nobody, nobody);
    await expect(gateCorrection(heavier, [secret], settings)).rejects.toThrow(/weights/);
  });
});
