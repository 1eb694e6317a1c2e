import type { Highs } from 'highs';
import { findLeaks } from './audit.ts';
import { type Cut, coverCheaply } from './coverCheaply.ts';
import { coverRoughly } from './coverRoughly.ts';
import { hangCurtain } from './curtain.ts';
import { type Audit, findNearest } from './findNearest.ts';
import type { Knowledge, Target } from './knowledge.ts';
import { withProgramme } from './programme.ts';

interface Choice {
  /** Positions of the cells to hide. */
  hidden: number[];
  audit: Audit;
}

/**
 * The cells to hide besides those that are hidden anyway, so that no target can be computed too closely and the
 * fewest persons' figures are lost.
 *
 * Every leak names the told cells that hold it: one of them must go. The cheapest set that has one of each is
 * audited again, until nothing leaks; as every such demand is necessary, the set that passes is the best there is.
 * Sets found quickly are tried first: what they leak is demanded as well, and costs less to find out.
 *
 * A target that is narrow although nothing is told of anybody is known from the weights alone (all who answered one
 * of two questions on an item answered the same, say): no release can change that, and it is no leak of this one.
 *
 * @param demands sets of cells of which one must go in any case
 * @param costOf persons whose figure is lost with a cell
 * @throws Error when the programme has no solution, or a target stays narrow whatever is hidden
 */
export function chooseComplements(
  highs: Highs,
  knowledge: Knowledge,
  demands: readonly Cut[],
  costOf: (cell: number) => number,
): Choice {
  return withProgramme(highs, knowledge.columns, knowledge.rows, (programme) => {
    const curtain = hangCurtain(programme, knowledge.columns);
    const cuts = [...demands];
    let isBest = false;
    for (;;) {
      curtain.draw(isBest ? coverCheaply(highs, cuts, costOf) : coverRoughly(cuts, costOf));
      const found = findLeaks(programme, knowledge);
      const known = found.leaks.filter((leak) => curtain.isKnownAnyway(leak));
      const leaks = found.leaks.filter((leak) => !known.includes(leak));
      if (leaks.length === 0 && isBest) {
        const isKnown = (target: Target) => known.some((leak) => leak.target === target);
        const open = knowledge.targets.flatMap((target, i) =>
          isKnown(target) ? [] : [{ ...target, seen: found.widths[i] ?? 0 }],
        );
        const audit = { targets: knowledge.targets.length, known: known.length };
        return { hidden: curtain.hidden(), audit: { ...audit, ...findNearest(programme, open) } };
      }
      isBest = leaks.length === 0;
      for (const leak of leaks) {
        const cut = curtain.tellersOf(leak);
        if (cut.length === 0) throw new Error('a secret figure can be computed whatever is hidden');
        cuts.push(cut);
      }
    }
  });
}
