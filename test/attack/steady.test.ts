import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import { countOf } from '../counts.ts';
import { estimateLattice } from './lattice/estimateLattice.ts';
import { givenLattice } from './lattice/givenLattice.ts';
import { randomFrom } from './lattice/people.ts';
import { anyRecipe } from './lattice/recipe.ts';

const numRuns = countOf('orderLattices');

it(
  'does not depend on the order in which persons stand',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, async (recipe) => {
        const { cells, columns, indicators, links, people } = givenLattice({ ...recipe, weighted: true });
        const random = randomFrom(recipe.seed + 1);
        const shuffled = people
          .map((person) => ({ person, at: random() }))
          .sort((one, other) => one.at - other.at)
          .map(({ person }) => person);
        const again = estimateLattice(recipe, columns, indicators, shuffled);
        const settings = { minimumBase: 10, links };
        expect(await applyGates(again, settings)).toEqual(await applyGates(cells, settings));
      }),
      { numRuns },
    );
  },
  30_000 * numRuns,
);
