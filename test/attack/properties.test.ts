import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import type { EstimatedCell } from '../../server/disclosure/estimatedCell.ts';
import type { Verdict } from '../../server/disclosure/gate.ts';
import { countOf } from '../counts.ts';
import { attackRelease } from './attackRelease.ts';
import { estimateLattice } from './lattice/estimateLattice.ts';
import { givenLattice, type Lattice } from './lattice/givenLattice.ts';
import { anyRecipe } from './lattice/recipe.ts';
import { worldOf } from './worldOf.ts';

const numRuns = countOf('attackLattices');
const patience = 20_000 * numRuns;

const isSecretItself = (verdict: Verdict | undefined) =>
  verdict?.status === 'secret' && verdict.reason !== 'complement';
const isTold = (verdict: Verdict | undefined) =>
  verdict?.status === 'shown' || verdict?.status === 'class' || verdict?.status === 'modelled';

describe('in random towns', () => {
  // A complement need not stay hidden: with a larger k its neighbour may be secret anyway.
  it(
    'what is secret by itself stays hidden when k rises',
    async () => {
      const minimum = fc.integer({ min: 5, max: 30 });
      await fc.assert(
        fc.asyncProperty(anyRecipe, minimum, minimum, async (recipe, one, other) => {
          const { cells, links } = givenLattice(recipe);
          const loose = await applyGates(cells, { minimumBase: Math.min(one, other), links });
          const strict = await applyGates(cells, { minimumBase: Math.max(one, other), links });
          loose.forEach((verdict, i) => {
            if (isSecretItself(verdict)) expect(isTold(strict[i])).toBe(false);
            if (verdict.status === 'folded') expect(strict[i]?.status).toBe('folded');
          });
        }),
        { numRuns },
      );
    },
    patience,
  );

  it(
    'merging two areas reveals nothing that was secret',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyRecipe, async (recipe) => {
          const lattice = givenLattice(recipe);
          const settings = { minimumBase: 10, links: lattice.links };
          const [apart, merged] = [lattice.cells, mergeAreas(lattice)];
          const [before, after] = [await applyGates(apart, settings), await applyGates(merged, settings)];
          apart.forEach(({ place }, i) => {
            if (place.area === 'a0') return;
            if (isSecretItself(before[i])) expect(isTold(after[i])).toBe(false);
          });
          expect(attackRelease(worldOf(lattice, merged, after, 10)).leaks).toEqual([]);
        }),
        { numRuns },
      );
    },
    patience,
  );
});

/** Everybody of an area that lies where the first area lies is counted there; the area itself is empty. */
function mergeAreas({ recipe, columns, indicators, people, cells }: Lattice): EstimatedCell[] {
  const home = columns.findIndex(({ key }) => key === 'area');
  const districtOf = (area: number) => cells.find(({ place }) => place.area === `a${area}`)?.district;
  const other = Array.from({ length: recipe.areas - 1 }, (_, i) => i + 1).find(
    (area) => districtOf(area) === districtOf(0),
  );
  const moved = people.map((person) =>
    person.codes[home] === other && other !== undefined
      ? { ...person, codes: person.codes.with(home, 0) }
      : person,
  );
  return estimateLattice(recipe, columns, indicators, moved);
}
