import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import { gateCorrection } from '../../server/disclosure/correction/gateCorrection.ts';
import { countOf } from '../counts.ts';
import { attackRelease } from './attackRelease.ts';
import { correctPeople } from './lattice/correctPeople.ts';
import { estimateLattice } from './lattice/estimateLattice.ts';
import { givenLattice } from './lattice/givenLattice.ts';
import { type Person, randomFrom } from './lattice/people.ts';
import { anyRecipe, type Recipe } from './lattice/recipe.ts';
import { truthOf, worldOf } from './worldOf.ts';

const numRuns = countOf('attackCorrections');
const few = Math.ceil(numRuns / 4);
const minimumBase = 10;
const anyExtent = fc.record({ count: fc.integer({ min: 1, max: 60 }), local: fc.boolean() });

/** A random town whose release is out, and what a correction makes of it. */
async function givenCorrection(recipe: Recipe, extent: { count: number; local: boolean }) {
  const lattice = givenLattice(recipe);
  const { columns, indicators, links } = lattice;
  const settings = { minimumBase, links };
  const first = worldOf(lattice, lattice.cells, await applyGates(lattice.cells, settings), minimumBase);
  const changed = correctPeople(recipe, columns, lattice.people, extent, randomFrom(recipe.seed + 1));
  const estimate = (people: readonly Person[]) => estimateLattice(recipe, columns, indicators, people);
  const cells = estimate(changed.people);
  const removed = estimate(changed.removed);
  const added = estimate(changed.added);
  return { lattice, settings, first, cells, removed, added };
}

describe('random corrections', () => {
  it(
    'keep the secrets of both releases and of those who changed',
    async () => {
      const seen = { targets: 0, kept: 0, renewed: 0, complement: 0, smallest: Number.POSITIVE_INFINITY };
      await fc.assert(
        fc.asyncProperty(anyRecipe, anyExtent, async (recipe, extent) => {
          const { lattice, settings, first, cells, removed, added } = await givenCorrection(recipe, extent);
          const earlier = [{ cells: lattice.cells, released: first.released, removed, added }];
          const correction = await gateCorrection(cells, earlier, settings);
          const report = attackRelease({
            ...first,
            released: JSON.parse(JSON.stringify(correction.cells)),
            truth: truthOf(cells, correction.verdicts),
            earlier: [{ released: first.released, truth: first.truth, removed, added }],
          });
          expect(report.leaks).toEqual([]);
          seen.targets += report.attempts.length;
          seen.smallest = Math.min(seen.smallest, report.smallest);
          for (const verdict of correction.verdicts) {
            if (verdict.status !== 'kept') seen.renewed += 1;
            else if (verdict.reason === 'complement') seen.complement += 1;
            else if (verdict.reason === 'fewChanged') seen.kept += 1;
          }
        }),
        { numRuns },
      );
      console.log(
        `count: corrections: ${seen.targets} figures attacked, smallest interval ${seen.smallest.toFixed(1)} points; ` +
          `${seen.renewed} cells with a new verdict, ${seen.kept} keep their figure because few changed, ` +
          `${seen.complement} for the sake of others`,
      );
    },
    60_000 * numRuns,
  );

  it(
    'leak where a corrected release is built as if it were the first: the attack bites',
    async () => {
      let leaks = 0;
      await fc.assert(
        fc.asyncProperty(anyRecipe, anyExtent, async (recipe, extent) => {
          const { lattice, settings, first, cells, removed, added } = await givenCorrection(recipe, extent);
          const careless = worldOf(lattice, cells, await applyGates(cells, settings), minimumBase);
          // Categories that are folded in one release only stand nowhere in the other: this attack leaves them out.
          if (careless.released.length !== first.released.length) return;
          leaks += attackRelease({
            ...careless,
            earlier: [{ released: first.released, truth: first.truth, removed, added }],
          }).leaks.length;
        }),
        { numRuns: few, seed: 11 },
      );
      console.log(`count: ${leaks} figures leak from ${few} careless corrections`);
      expect(leaks).toBeGreaterThan(0);
    },
    60_000 * numRuns,
  );
});
