/** Room for the numbers on the left, the last value on the right and the days below. */
const box = { width: 640, height: 240, left: 48, right: 88, top: 24, bottom: 36 };

/** Where everything of the line chart stands, in the units of its picture. */
export function layOutCourse(days: readonly { answered: number }[]) {
  const step = roundStep(Math.max(10, ...days.map(({ answered }) => answered)));
  const count = Math.max(1, Math.ceil(Math.max(...days.map(({ answered }) => answered), 1) / step));
  const top = count * step;
  const innerWidth = box.width - box.left - box.right;
  const innerHeight = box.height - box.top - box.bottom;
  const x = (at: number) =>
    round(box.left + (days.length < 2 ? innerWidth : (innerWidth * at) / (days.length - 1)));
  const y = (answered: number) => round(box.top + innerHeight * (1 - answered / top));
  const first = days[0]?.answered ?? 0;
  const steps = days.slice(1).map(({ answered }, at) => `H${x(at + 1)}V${y(answered)}`);
  const line = days.length < 2 ? `H${x(0)}` : steps.join('');
  return {
    width: box.width,
    height: box.height,
    path: `M${box.left},${y(first)}${line}`,
    ticks: Array.from({ length: count + 1 }, (_, at) => ({ y: y(at * step), label: String(at * step) })),
    end: { x: x(Math.max(0, days.length - 1)), y: y(days.at(-1)?.answered ?? 0) },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Four to eight lines in steps of 10, 20, 50, 100 ... */
function roundStep(most: number): number {
  for (let unit = 10; ; unit *= 10)
    for (const step of [unit, 2 * unit, 5 * unit]) if (most / step <= 5) return step;
}
