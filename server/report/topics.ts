import type { Cell } from '../disclosure/cell.ts';
import type { Topic } from '../drawings/indicatorDrawings.ts';
import type { Release } from '../release/release.ts';

/** The sample a report speaks of first: the invited where there are any. */
export function mainSample({ methods }: Release): Cell['sample'] {
  const kinds = methods.sample.map(({ kind }) => kind);
  return kinds.includes('invited') ? 'invited' : (kinds[0] ?? 'invited');
}

/** Every indicator, for `shares` each of its answers, in the order of the questionnaire. */
export function listTopics({ indicators }: Release, sample: Cell['sample']): Topic[] {
  return indicators.flatMap((indicator): Topic[] =>
    indicator.options
      ? indicator.options.map(({ key }) => ({ indicator, option: key, sample }))
      : [{ indicator, sample }],
  );
}
