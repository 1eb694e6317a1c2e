import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyGates } from '../../server/disclosure/applyGates.ts';
import { demandPartners } from '../../server/disclosure/complement/demandPartners.ts';
import { describeKnowledge } from '../../server/disclosure/complement/knowledge.ts';
import { listClusters } from '../../server/disclosure/complement/listTables.ts';
import type { Part } from '../../server/disclosure/complement/part.ts';
import { viewRelease } from '../../server/disclosure/complement/viewRelease.ts';
import type { Verdict } from '../../server/disclosure/gate.ts';
import { judgeAlone } from '../../server/disclosure/judgeAlone.ts';
import { countOf } from '../counts.ts';
import { attackRelease } from './attackRelease.ts';
import { givenLattice, type Lattice } from './lattice/givenLattice.ts';
import { anyRecipe } from './lattice/recipe.ts';
import { worldOf } from './worldOf.ts';

const wanted = countOf('attackLattices');
const minimumBase = 10;
/** 2^14 patterns can be tried one by one. */
const MOST_CANDIDATES = 14;

const smallTown = fc.record({
  recipe: anyRecipe,
  areas: fc.integer({ min: 3, max: 6 }),
  districts: fc.constantFrom(0, 0, 2),
  persons: fc.integer({ min: 60, max: 260 }),
  first: fc.integer({ min: 2, max: 3 }),
  indicators: fc.constantFrom(['safe'], ['unsafe'], ['night7'], ['safe', 'unsafe'], ['wish']),
});

function* smallTowns(): Generator<Lattice> {
  for (let batch = 0; ; batch++) {
    for (const { recipe, first, ...town } of fc.sample(smallTown, { numRuns: 100, seed: batch })) {
      yield givenLattice({ ...recipe, ...town, giant: 0, categories: [first, 0], silent: 0.02 });
    }
  }
}

it(
  'loses no more persons than the best of all patterns, each audited by the attacker',
  async () => {
    const sum = { towns: 0, lost: 0, best: 0, tried: 0, worst: 1 };
    for (const lattice of smallTowns()) {
      if (sum.towns === wanted) break;
      const alone = judgeAlone(lattice.cells, { minimumBase });
      const candidates = alone.flatMap(({ status }, cell) =>
        status === 'shown' || status === 'class' ? [cell] : [],
      );
      if (candidates.length > MOST_CANDIDATES) continue;
      const verdicts = await applyGates(lattice.cells, { minimumBase, links: lattice.links });
      const lost = personsIn(
        lattice,
        candidates.filter((cell) => verdicts[cell]?.status === 'secret'),
      );
      if (lost === 0) continue;
      const best = searchAll(lattice, alone, candidates, lost);
      sum.towns += 1;
      sum.lost += lost;
      sum.best += best.persons;
      sum.tried += best.tried;
      sum.worst = Math.max(sum.worst, lost / best.persons);
    }
    console.log(
      `count: in ${sum.towns} small towns complements cost ${sum.lost} persons' figures, the best of ` +
        `${sum.tried} patterns ${sum.best}; in the worst town ${sum.worst.toFixed(2)} times the best`,
    );
    // Over all towns together: in one town of a hundred people a single cell is more than a tenth.
    expect(sum.lost).toBeLessThanOrEqual(1.1 * sum.best);
  },
  20_000 * wanted,
);

const personsIn = ({ cells }: Lattice, some: readonly number[]) =>
  some.reduce((sum, cell) => sum + (cells[cell]?.persons ?? 0), 0);

/** The cheapest pattern that passes; patterns are tried from the cheapest on, up to what was lost. */
function searchAll(lattice: Lattice, alone: readonly Verdict[], candidates: readonly number[], lost: number) {
  const demands = listDemands(lattice, alone);
  const patterns = Array.from({ length: 2 ** candidates.length }, (_, bits) => {
    const hidden = candidates.filter((_cell, i) => (bits >> i) & 1);
    return { hidden, persons: personsIn(lattice, hidden) };
  })
    .filter(({ persons }) => persons <= lost)
    .sort((one, other) => one.persons - other.persons);
  let tried = 0;
  for (const { hidden, persons } of patterns) {
    if (!demands.every((cut) => cut.some((cell) => hidden.includes(cell)))) continue;
    tried += 1;
    const verdicts = alone.map(
      (verdict, cell): Verdict =>
        hidden.includes(cell) ? { status: 'secret', reason: 'complement' } : verdict,
    );
    if (attackRelease(worldOf(lattice, lattice.cells, verdicts, minimumBase)).leaks.length === 0) {
      return { persons, tried };
    }
  }
  throw new Error('not even the pattern that was chosen passes');
}

/** Groups with a target and too few hidden members: the rule that needs no programme. */
function listDemands({ cells, links }: Lattice, alone: readonly Verdict[]) {
  const view = viewRelease(cells, alone, minimumBase);
  const isTold = ({ cell }: Part) => cell !== undefined && view.toldOf(cell) !== undefined;
  return listClusters(cells, links).flatMap((cluster) =>
    demandPartners(describeKnowledge(cluster, cells, view).groups, minimumBase, isTold, view.isTarget),
  );
}
