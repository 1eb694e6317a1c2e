import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import { judgeAlone } from '../../server/disclosure/judgeAlone.ts';
import { countOf } from '../counts.ts';
import { attackRelease } from './attackRelease.ts';
import { givenLattice } from './lattice/givenLattice.ts';
import { anyRecipe } from './lattice/recipe.ts';
import { tallyAttacks } from './tallyAttacks.ts';
import { worldOf } from './worldOf.ts';

const numRuns = countOf('attackLattices');
const minimum = fc.integer({ min: 5, max: 20 });
const patience = 30_000 * numRuns;

describe('random towns', () => {
  it(
    'keep their secrets',
    async () => {
      const tally = tallyAttacks('random towns');
      await fc.assert(
        fc.asyncProperty(anyRecipe, minimum, async (recipe, minimumBase) => {
          const lattice = givenLattice(recipe);
          const verdicts = await applyGates(lattice.cells, { minimumBase, links: lattice.links });
          const world = worldOf(lattice, lattice.cells, verdicts, minimumBase);
          const report = attackRelease(world);
          tally.add(report, world);
          expect(report.leaks).toEqual([]);
        }),
        { numRuns },
      );
      tally.print();
    },
    patience,
  );

  it(
    'leak where nothing is hidden for the sake of others: the attack bites',
    async () => {
      let leaking = 0;
      let leaks = 0;
      await fc.assert(
        fc.asyncProperty(anyRecipe, minimum, async (recipe, minimumBase) => {
          const lattice = givenLattice(recipe);
          const verdicts = judgeAlone(lattice.cells, { minimumBase });
          const report = attackRelease(worldOf(lattice, lattice.cells, verdicts, minimumBase));
          leaks += report.leaks.length;
          leaking += report.leaks.length > 0 ? 1 : 0;
        }),
        { numRuns: numRuns / 2, seed: 3 },
      );
      console.log(
        `count: without complements ${leaks} figures leak in ${leaking} of ${numRuns / 2} random towns`,
      );
      expect(leaking).toBeGreaterThan(numRuns / 16);
    },
    patience,
  );

  it(
    'leak through a shared item where tables are protected each for itself',
    async () => {
      let leaks = 0;
      await fc.assert(
        fc.asyncProperty(anyRecipe, minimum, async (recipe, minimumBase) => {
          const lattice = givenLattice({
            ...recipe,
            indicators: ['safe', 'unsafe', 'night', 'night7', 'wish'],
          });
          const verdicts = await applyGates(lattice.cells, { minimumBase });
          leaks += attackRelease(worldOf(lattice, lattice.cells, verdicts, minimumBase)).leaks.length;
        }),
        { numRuns: numRuns / 2, seed: 5 },
      );
      console.log(`count: without the joint audit ${leaks} figures leak in ${numRuns / 2} random towns`);
      expect(leaks).toBeGreaterThan(0);
    },
    patience,
  );
});
