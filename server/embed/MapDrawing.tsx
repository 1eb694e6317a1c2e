import { spokenText } from '../../web/results/figures/cellText.ts';
import { scaleOf } from '../../web/results/figures/colourScale.ts';
import type { Scene } from '../../web/results/figures/composeScene.ts';
import { type Paint, paintOf } from '../../web/results/figures/paintOf.ts';
import { labelText } from '../../web/results/figures/showText.ts';
import type { Words } from '../../web/results/i18n/de.ts';
import { labelSpot } from '../../web/results/map/labelSpot.ts';
import type { Region } from '../../web/results/map/regions.ts';
import { fillOf, isDark, isPattern } from '../../web/results/map/shades.ts';
import { drawingWidth, type ProjectedRegion, projectRegions } from './projectRegions.ts';

export interface MapDrawingProps {
  scene: Scene;
  regions: readonly Region[];
  title: string;
  words: Words;
}

const letter = { width: 9.5, height: 18 };

/** The map as one SVG without any script: pointing at an area names it, the table below says everything. */
export function MapDrawing({ scene, regions, title, words }: MapDrawingProps) {
  const drawing = projectRegions(regions);
  const rows = new Map(scene.rows.map((row) => [row.key, row]));
  const shown = drawing.regions.flatMap((region) => {
    const row = rows.get(region.key);
    return row ? [{ region, row, paint: paintOf(row.cell, 'value', scaleOf(scene.indicator)) }] : [];
  });
  return (
    <svg
      class="em-map"
      viewBox={`0 0 ${drawingWidth} ${drawing.height}`}
      role="img"
      aria-label={words.map.label(title)}
    >
      {shown.map(({ region, row, paint }) => (
        <path key={region.key} d={pathOf(region)} fill={fillOf(paint)} fill-rule="evenodd">
          <title>{`${row.name}: ${spokenText(row.cell, scene.indicator.kind, words)}`}</title>
        </path>
      ))}
      {shown.map(({ region, row, paint }) => (
        <Label
          key={region.key}
          region={region}
          paint={paint}
          text={labelText(row.cell, scene.indicator.kind, 'value', words)}
        />
      ))}
    </svg>
  );
}

const pathOf = ({ rings }: ProjectedRegion) =>
  rings.map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');

function Label({ region, paint, text }: { region: ProjectedRegion; paint: Paint; text: string }) {
  const width = text.length * letter.width + 4;
  const spot = labelSpot(region.rings, width, letter.height);
  if (!spot) return null;
  return (
    <g class="em-label">
      {isPattern(paint) && (
        <rect
          x={(spot.x - width / 2).toFixed(1)}
          y={(spot.y - letter.height / 2).toFixed(1)}
          width={width}
          height={letter.height}
          rx="3"
          fill="#fff"
        />
      )}
      <text x={spot.x.toFixed(1)} y={(spot.y + 6).toFixed(1)} fill={isDark(paint) ? '#fff' : '#16202b'}>
        {text}
      </text>
    </g>
  );
}
