import { crossIndices } from './crossIndices.ts';
import type { SampleDesign } from './describeDesign.ts';

/** A sample split into groups of persons; a domain is a union of groups. */
export interface GroupedSample {
  design: SampleDesign;
  groupCount: number;
  /** A slice is a group within a part of the design; those of one group stand together. */
  slices: {
    /** Slice of every record; -1 = in no group. */
    of: Int32Array;
    count: number;
    /** Part of the design of each slice. */
    part: Int32Array;
    /** First slice of each group; one more entry closes the last group. */
    start: Int32Array;
  };
}

/**
 * Splits a sample into groups, once for all indicators. Costs one integer a record and one pass.
 *
 * @param groups group of each record, 0..groupCount-1; negative = in no group
 * @throws RangeError when a record is missing or a group lies outside 0..groupCount-1
 */
export function groupSample(design: SampleDesign, groups: Int32Array, groupCount: number): GroupedSample {
  const crossing = crossIndices(groups, groupCount, design.parts.of, design.parts.count);
  const start = new Int32Array(groupCount + 1);
  for (const group of crossing.first) start[group + 1] = (start[group + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group++) {
    start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0);
  }
  return {
    design,
    groupCount,
    slices: { of: crossing.of, count: crossing.count, part: crossing.second, start },
  };
}
