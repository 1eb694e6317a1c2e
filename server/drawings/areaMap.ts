import type { ColourScale } from '../../web/results/figures/colourScale.ts';
import type { Paint } from '../../web/results/figures/paintOf.ts';
import type { Show } from '../../web/results/figures/shows.ts';
import { outerBorder, type Region } from '../../web/results/map/regions.ts';
import { isDark, isPattern } from '../../web/results/map/shades.ts';
import type { ReleasedIndicator } from '../release/release.ts';
import { type Drawing, ink, paper, type Shape, type Spot } from './drawing.ts';
import { fillOf } from './fillOf.ts';
import { labelsOf } from './mapLabels.ts';
import { mapLegend } from './mapLegend.ts';
import { fitInto, thinOut } from './project.ts';
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
  /** What the colours say. */
  show: Show;
  /** The wave changes are counted from. */
  previous: string | undefined;
  kind: ReleasedIndicator['kind'];
  words: AllWords;
  width?: number;
}

/** Areas or districts in classes of one hue, with names and values on them and the legend in words below. */
export function drawAreaMap({ title, regions, scale, words, width = 640, ...asked }: AreaMapWish): Drawing {
  const { project, height } = fitInto(
    regions.flatMap(({ polygons }) => polygons.flat(2)),
    width,
  );
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
    regions.map(({ paint }) => paint),
    scale,
    { ...asked, width, words },
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
