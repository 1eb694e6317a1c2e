/** Five classes of equal width: borders[i] <= value < borders[i + 1]; 100 belongs to the last. */
export interface ColourScale {
  borders: readonly [number, number, number, number, number, number];
}

const classCount = 5;

/**
 * Round borders for one indicator, from its published values in ALL waves, so that a colour means the same
 * in every wave. A class is never narrower than the typical half-width of an area's interval (10 where there are
 * none): finer ones would colour what is only sampling noise. Where five classes do not reach, they are
 * 0-20-40-60-80-100.
 *
 * @param values whole points or percent, 0..100, of every wave
 * @param halfWidth median half-width of the areas' intervals, in the same unit
 */
export function colourScale(values: readonly number[], halfWidth = 10): ColourScale {
  if (values.length === 0) return bordersFrom(0, 20);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  for (const step of [5, 10].filter((each) => each >= halfWidth)) {
    const start = startOf(lowest, highest, step);
    const end = start + classCount * step;
    if (start <= lowest && (highest < end || end === 100)) return bordersFrom(start, step);
  }
  return bordersFrom(0, 20);
}

/** The window of five classes that has the values in its middle, moved to stay within 0..100. */
function startOf(lowest: number, highest: number, step: number): number {
  const centred = Math.round(((lowest + highest) / 2 - (classCount * step) / 2) / step) * step;
  return Math.max(0, Math.min(100 - classCount * step, centred));
}

function bordersFrom(start: number, step: number): ColourScale {
  const border = (index: number) => start + index * step;
  return { borders: [border(0), border(1), border(2), border(3), border(4), border(5)] };
}

/** Class 0 (lightest) to 4 (darkest). */
export function classOf(value: number, { borders }: ColourScale): number {
  const above = borders.slice(1, classCount).filter((border) => value >= border);
  return above.length;
}
