import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import { releaseCells } from '../../server/disclosure/releaseCells.ts';
import { compareCells } from '../../server/release/compareCells.ts';
import { withholdMarks } from '../../server/release/withholdMarks.ts';
import { countOf } from '../counts.ts';
import { attackRelease } from './attackRelease.ts';
import { compareLattice, withTests } from './lattice/compareLattice.ts';
import { givenLattice } from './lattice/givenLattice.ts';
import { anyRecipe, type Recipe } from './lattice/recipe.ts';
import { tallyAttacks } from './tallyAttacks.ts';
import type { World } from './world.ts';
import { truthOf } from './worldOf.ts';

const numRuns = countOf('attackMarks');
const patience = 30_000 * numRuns;
const minimumBase = 10;

/** A random town as it goes out, with what lies above and below the rest. */
async function givenMarks(recipe: Recipe, sharp: boolean) {
  const lattice = givenLattice(recipe);
  const { columns, indicators, links } = lattice;
  const gates = { minimumBase, links };
  const cells = compareLattice(lattice.cells, sharp);
  const verdicts = await applyGates(cells, gates);
  const loose = compareCells(releaseCells(cells, verdicts), cells, undefined);
  const tight = await withholdMarks(loose, cells, verdicts, gates);
  const truth = withTests(truthOf(cells, verdicts), cells);
  const worldWith = (released: typeof loose.cells): World => ({
    minimumBase,
    released: JSON.parse(JSON.stringify(released)),
    truth,
    indicators,
    columns,
  });
  const marks = (released: typeof loose.cells) => released.filter((cell) => 'versusRest' in cell).length;
  return {
    loose: worldWith(loose.cells),
    tight: worldWith(tight.cells),
    made: marks(tight.cells),
    withheld: marks(loose.cells) - marks(tight.cells),
  };
}

describe('what lies above or below the rest', () => {
  it.each([
    ['as tests usually are', false],
    ['where every test stands at its threshold', true],
  ])(
    'keeps the secrets of random towns, %s',
    async (name, sharp) => {
      const tally = tallyAttacks(`random towns with marks, ${name}`);
      let [made, withheld] = [0, 0];
      await fc.assert(
        fc.asyncProperty(anyRecipe, async (recipe) => {
          const town = await givenMarks(recipe, sharp);
          const report = attackRelease(town.tight);
          tally.add(report, town.tight);
          made += town.made;
          withheld += town.withheld;
          expect(report.leaks).toEqual([]);
        }),
        { numRuns: numRuns / 2 },
      );
      tally.print();
      console.log(`count: ${made} marks made, ${withheld} withheld`);
    },
    patience,
  );

  it(
    'leaks where marks are made without a look at what they tell: the attack bites',
    async () => {
      let leaks = 0;
      await fc.assert(
        fc.asyncProperty(anyRecipe, async (recipe) => {
          const { loose } = await givenMarks(recipe, true);
          leaks += attackRelease(loose).leaks.length;
        }),
        { numRuns: numRuns / 2 },
      );
      console.log(`count: ${leaks} figures leak through marks in ${numRuns / 2} random towns`);
      expect(leaks).toBeGreaterThan(0);
    },
    patience,
  );
});
