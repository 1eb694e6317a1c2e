import { findRelease, listPublished } from '../../../db/queries/releases.ts';
import type { Store } from '../../../db/store.ts';
import type { Release } from '../../release/release.ts';
import { estimateSpread } from './estimateSpread.ts';
import { type Assumptions, usualAssumptions } from './plan/plan.ts';

export interface Experience {
  assumptions: Assumptions;
  /** The wave they were learnt from; undefined where all are guesses. */
  learntFrom?: string;
}

/** What the town's last published release of an invited sample tells for a plan; the rest stays as usual. */
export async function readExperience(store: Store, municipality: string): Promise<Experience> {
  for (const { wave, number } of await listPublished(store, municipality)) {
    const row = await findRelease(store, municipality, wave, number);
    if (!row) continue;
    const release = JSON.parse(row.body) as Release;
    const sample = release.methods.sample.find(({ kind }) => kind === 'invited');
    if (!sample) continue;
    const designEffect = Math.max(1, sample.designEffect ?? usualAssumptions.designEffect);
    const means = new Set(release.indicators.filter(({ kind }) => kind === 'mean').map(({ key }) => key));
    const spread = estimateSpread(
      release.cells.filter(({ indicator }) => means.has(indicator)),
      designEffect,
    );
    const { minimumBase } = release.methods;
    return {
      assumptions: {
        ...usualAssumptions,
        designEffect,
        minimumBase,
        ...(spread && { personSpread: Math.round(spread.persons), areaSpread: oneDecimal(spread.areas) }),
      },
      learntFrom: wave,
    };
  }
  return { assumptions: usualAssumptions };
}

const oneDecimal = (value: number) => Math.round(10 * value) / 10;
