import type { CellPlace } from '../../../server/disclosure/cell.ts';
import type { EstimatedCell } from '../../../server/disclosure/estimatedCell.ts';

const town: CellPlace = { indicator: 'safe', level: 'municipality', area: null, sample: 'invited' };

/** A share in which `counted` of `persons` gave the counted answer, unweighted unless a value is named. */
export function givenShare(
  persons: number,
  counted: number,
  more: Partial<EstimatedCell> & { value?: number } = {},
): EstimatedCell {
  const { value = counted / persons, ...rest } = more;
  return {
    place: town,
    kind: 'share',
    persons,
    weight: persons,
    counted,
    lowest: counted < persons ? 0 : 1,
    highest: counted > 0 ? 1 : 0,
    ...(persons > 0 && { estimate: estimateOf(persons, value, (value * (1 - value)) / persons) }),
    ...rest,
  };
}

/** A mean of persons whose scores spread over the scale around the value. */
export function givenMean(
  persons: number,
  value: number,
  more: Partial<EstimatedCell> & { variance?: number } = {},
): EstimatedCell {
  const { variance = 400 / Math.max(1, persons), ...rest } = more;
  return {
    place: town,
    kind: 'mean',
    persons,
    weight: persons,
    counted: 0,
    lowest: 0,
    highest: 100,
    ...(persons > 0 && { estimate: estimateOf(persons, value, variance) }),
    ...rest,
  };
}

function estimateOf(persons: number, value: number, variance: number) {
  return { persons, value, variance, degreesOfFreedom: persons - 1, kishSize: persons };
}
