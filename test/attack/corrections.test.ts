import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import { gateCorrection } from '../../server/disclosure/correction/gateCorrection.ts';
import { countOf } from '../counts.ts';
import { attackRelease } from './attackRelease.ts';
import { correctPeople } from './lattice/correctPeople.ts';
import { estimateLattice } from './lattice/estimateLattice.ts';
import { givenLattice } from './lattice/givenLattice.ts';
import { randomFrom } from './lattice/people.ts';
import { anyRecipe } from './lattice/recipe.ts';
import { truthOf, worldOf } from './worldOf.ts';

const numRuns = Math.ceil(countOf('attackLattices') / 2);

it(
  'random corrections keep the secrets of both releases and of those who changed',
  async () => {
    const seen = { targets: 0, kept: 0, renewed: 0, complement: 0, smallest: Number.POSITIVE_INFINITY };
    await fc.assert(
      fc.asyncProperty(
        anyRecipe,
        fc.record({ count: fc.integer({ min: 1, max: 60 }), local: fc.boolean() }),
        async (recipe, extent) => {
          const minimumBase = 10;
          const lattice = givenLattice(recipe);
          const { columns, indicators, links } = lattice;
          const settings = { minimumBase, links };
          const first = worldOf(
            lattice,
            lattice.cells,
            await applyGates(lattice.cells, settings),
            minimumBase,
          );
          const changed = correctPeople(recipe, columns, lattice.people, extent, randomFrom(recipe.seed + 1));
          const estimate = (people: typeof changed.people) =>
            estimateLattice(recipe, columns, indicators, people);
          const [cells, removed, added] = [changed.people, changed.removed, changed.added].map(estimate);
          if (!cells || !removed || !added) throw new Error('three tables were made');
          const earlier = [{ cells: lattice.cells, released: first.released, removed, added }];
          const correction = await gateCorrection(cells, earlier, settings);
          const report = attackRelease({
            ...first,
            released: JSON.parse(JSON.stringify(correction.cells)),
            truth: truthOf(cells, correction.verdicts),
            earlier: [{ released: first.released, truth: first.truth, removed, added }],
          });
          seen.targets += report.attempts.length;
          seen.smallest = Math.min(seen.smallest, report.smallest);
          for (const verdict of correction.verdicts) {
            if (verdict.status !== 'kept') seen.renewed += 1;
            else if (verdict.reason === 'complement') seen.complement += 1;
            else if (verdict.reason === 'fewChanged') seen.kept += 1;
          }
          expect(report.leaks).toEqual([]);
        },
      ),
      { numRuns },
    );
    console.log(`count: ${JSON.stringify(seen)}`);
  },
  60_000 * numRuns,
);
