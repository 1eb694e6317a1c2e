import type { Position } from 'geojson';
import type { Spot } from './drawing.ts';

/** Mercator, as on the screen, so that the town has the shape people know from there. */
export function fitInto(positions: readonly Position[], width: number) {
  const flat = positions.map(mercator);
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of flat) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  const { left, top } = bounds;
  const [across, down] = [bounds.right - left || 1, bounds.bottom - top || 1];
  const factor = Math.min((width - 4) / across, (width * 0.95) / down);
  const indent = (width - across * factor) / 2;
  const project = (position: Position): Spot => {
    const [x, y] = mercator(position);
    return [indent + (x - left) * factor, 2 + (y - top) * factor];
  };
  return { project, height: flat.length === 0 ? 0 : down * factor + 4 };
}

function mercator([longitude = 0, latitude = 0]: Position): Spot {
  return [(longitude * Math.PI) / 180, -Math.asinh(Math.tan((latitude * Math.PI) / 180))];
}

/** Vertices nobody could tell apart in print only make files large. */
export function thinOut(line: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  line.forEach(([x, y], at) => {
    const last = kept.at(-1);
    if (!last || at === line.length - 1 || Math.hypot(x - last[0], y - last[1]) >= 0.7) kept.push([x, y]);
  });
  return kept;
}
