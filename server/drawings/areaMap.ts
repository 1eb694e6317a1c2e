import type { Position } from 'geojson';
import type { ColourScale } from '../../web/results/figures/colourScale.ts';
import type { Paint } from '../../web/results/figures/paintOf.ts';
import { outerBorder, type Region } from '../../web/results/map/regions.ts';
import { isDark, isPattern } from '../../web/results/map/shades.ts';
import { type Drawing, ink, paper, type Shape, type Spot } from './drawing.ts';
import { fillOf } from './fillOf.ts';
import { labelsOf } from './mapLabels.ts';
import { mapLegend } from './mapLegend.ts';
import type { AllWords } from './words/de.ts';

interface MapRegion extends Region {
  name: string;
  /** In signs: "72", "(64)", ".". */
  value: string;
  /** In words, for the text alternative. */
  spoken: string;
  paint: Paint;
}

export interface AreaMapWish {
  title: string;
  regions: readonly MapRegion[];
  scale: ColourScale;
  isMean: boolean;
  words: AllWords;
  width?: number;
}

/** Areas or districts in classes of one hue, with names and values on them and the legend in words below. */
export function drawAreaMap({ title, regions, scale, isMean, words, width = 640 }: AreaMapWish): Drawing {
  const { project, height } = fitInto(regions, width);
  const shapes: Shape[] = [];
  for (const region of regions)
    shapes.push({
      kind: 'rings',
      rings: region.polygons.flat().map((ring) => thinOut(ring.map(project))),
      fill: fillOf(region.paint),
    });
  for (const region of regions)
    shapes.push({
      kind: 'lines',
      lines: outerBorder(region).map((line) => thinOut(line.map(project))),
      stroke: { colour: ink, width: 0.8 },
    });
  for (const region of regions) {
    const rings = region.polygons.flat().map((ring) => thinOut(ring.map(project)));
    shapes.push(
      ...labelsOf(rings, region.name, region.value, {
        ...(isDark(region.paint) && { colour: paper }),
        ...(isPattern(region.paint) && { slip: true }),
      }),
    );
  }
  const legend = mapLegend(
    regions.map(({ paint }) => paint.look),
    scale,
    { isMean, width, words },
  );
  const below = legend.shapes.map((shape) => ({ ...shape, ...movedDown(shape, height + 18) }));
  return {
    title,
    description: `${words.map.label(title)}. ${regions.map(({ name, spoken }) => `${name}: ${spoken}`).join('; ')}.`,
    width,
    height: height + 18 + legend.height,
    shapes: [...shapes, ...below],
  };
}

function movedDown(shape: Shape, by: number): { at?: Spot } {
  return 'at' in shape ? { at: [shape.at[0], shape.at[1] + by] } : {};
}

/** Mercator, as on the screen, so that the town has the shape people know from there. */
function fitInto(regions: readonly MapRegion[], width: number) {
  const flat = regions.flatMap(({ polygons }) => polygons.flat(2)).map(mercator);
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
function thinOut(line: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  line.forEach(([x, y], at) => {
    const last = kept.at(-1);
    if (!last || at === line.length - 1 || Math.hypot(x - last[0], y - last[1]) >= 0.7) kept.push([x, y]);
  });
  return kept;
}
