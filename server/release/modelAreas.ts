import { fayHerriot, type ModelledEstimate } from '../statistics/fayHerriot.ts';
import { gatherScores } from '../statistics/gatherScores.ts';
import { pooledVariance } from '../statistics/pooledVariance.ts';
import { samplingVariances } from '../statistics/samplingVariances.ts';
import type { ScoreColumn } from '../statistics/sumColumn.ts';
import type { Domain } from './lattice.ts';

/** Fewest persons of an area that enters the model. */
const FEWEST = 2;

/**
 * What a model of all areas says of each: every area with at least two persons enters, whether or not its own figure
 * may be shown. Which of these figures stands for an uncertain one is decided later.
 *
 * @param domains of one grouping; all but whole areas are passed over
 * @returns by key of the area; empty when there is too little to model
 */
export function modelAreas(
  kind: 'mean' | 'share',
  column: ScoreColumn,
  domains: readonly Domain[],
): ReadonlyMap<string, ModelledEstimate> {
  const areas = domains
    .flatMap(({ place: { level, area, breakdown }, groups }) =>
      level === 'area' && area !== null && !breakdown
        ? [{ area, sums: gatherScores(column.groups, groups) }]
        : [],
    )
    .filter(({ sums }) => sums.persons >= FEWEST);
  const spread = kind === 'mean' ? pooledVariance(areas.map(({ sums }) => sums)) : shareVariance(column);
  if (spread === undefined || areas.length === 0) return new Map();
  const variances = samplingVariances(
    areas.map(({ sums }) => sums),
    spread,
  );
  const fit = fayHerriot(
    areas.map(({ sums: { weightedScore, weight } }, at) => ({
      value: weightedScore / weight,
      variance: variances[at] ?? 0,
    })),
  );
  return new Map(areas.flatMap(({ area }, at) => entryOf(area, fit?.areas[at])));
}

const entryOf = (area: string, estimate: ModelledEstimate | undefined): [string, ModelledEstimate][] =>
  estimate ? [[area, estimate]] : [];

/** p (1 - p) of the town: the share of a dozen persons would claim to know its own spread. */
function shareVariance({ sample, groups }: ScoreColumn): number | undefined {
  const everybody = Array.from({ length: sample.groupCount }, (_, group) => group);
  const { weight, weightedScore } = gatherScores(groups, everybody);
  const share = weight > 0 ? weightedScore / weight : 0;
  return share > 0 && share < 1 ? share * (1 - share) : undefined;
}
