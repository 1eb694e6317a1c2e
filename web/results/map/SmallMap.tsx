import type { Paint } from '../figures/paintOf.ts';
import { fillOf, isDark, isPattern } from './shades.ts';
import type { SmallGeometry } from './smallGeometry.ts';

interface SmallState {
  label: string;
  paint: Paint;
}

export interface SmallMapProps {
  /** All its figures in words. */
  description: string;
  geometry: SmallGeometry;
  states: ReadonlyMap<string, SmallState>;
  chosen: string | undefined;
}

/** Room for the label that every region was measured for; longer ones stand in the table. */
const longestLabel = 5;

/** A map as one pure SVG drawing, for several side by side: nothing to load, nothing to operate. */
export function SmallMap({ description, geometry, states, chosen }: SmallMapProps) {
  const { width, height, shapes } = geometry;
  const paintOfShape = (key: string): Paint => states.get(key)?.paint ?? { look: 'none' };
  const marked = shapes.find(({ key }) => key === chosen);
  return (
    <svg class="rs-small-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {shapes.map(({ key, path }) => (
        <path key={key} d={path} fill={fillOf(paintOfShape(key))} data-look={paintOfShape(key).look} />
      ))}
      {shapes.map(({ key, border }) => (
        <path key={key} class="rs-small-border" d={border} />
      ))}
      {marked && <path class="rs-small-chosen" d={marked.border} />}
      {shapes.map(({ key, label }) => {
        const state = states.get(key);
        if (!label || !state || state.label.length > longestLabel) return null;
        return (
          <text key={key} x={label.x} y={label.y + 4} class={labelClass(state.paint)}>
            {state.label}
          </text>
        );
      })}
    </svg>
  );
}

function labelClass(paint: Paint): string {
  if (isDark(paint)) return 'rs-small-label rs-small-light';
  return isPattern(paint) ? 'rs-small-label rs-small-paper' : 'rs-small-label';
}
