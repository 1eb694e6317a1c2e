import { textIn } from '../../ui/textIn.ts';
import { valueText } from '../figures/cellText.ts';
import type { ColourScale } from '../figures/colourScale.ts';
import type { Scene } from '../figures/composeScene.ts';
import { type Paint, paintOf } from '../figures/paintOf.ts';
import type { Words } from '../i18n/de.ts';
import { useReader } from '../state/Reader.ts';
import { fillOf, shades } from './shades.ts';

type Look = Paint['look'];
const looks = ['modelled', 'limited', 'under', 'over', 'secret', 'uncertain', 'none'] as const;

/** Says in words what the colours and patterns on this map mean; only those that occur. */
export function Legend({ scene, scale }: { scene: Scene; scale: ColourScale }) {
  const { words } = useReader();
  const { indicator } = scene;
  const paints = scene.rows.map(({ cell }) => paintOf(cell, scale));
  const occurring = looks.filter((look) => paints.some((paint) => paint.look === look));
  const isMean = indicator.kind === 'mean';
  const { ends } = indicator;
  return (
    <div class="rs-legend">
      <p class="rs-legend-title">{isMean ? words.map.points : words.map.percent}</p>
      <Ramp scale={scale} />
      <p class="rs-legend-ends">
        <span>← {(ends && textIn(ends.low, words.language)) ?? words.map.lower}</span>
        <span>{(ends && textIn(ends.high, words.language)) ?? words.map.higher} →</span>
      </p>
      <ul class="rs-legend-looks">
        {occurring.map((look) => (
          <li key={look}>
            <Swatch look={look} paints={paints} />
            {look === 'under' || look === 'over' ? classWords(scene, look, words) : words.map.looks[look]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "über 90, nur grob gezeigt": the limits that stand on this map. */
function classWords({ rows, indicator }: Scene, look: 'under' | 'over', words: Words): string {
  const limits = rows.flatMap(({ cell }) =>
    cell?.status === 'class' && look in cell.class ? [valueText(cell, indicator.kind, words)] : [],
  );
  return [...new Set(limits), words.sign.class].join(', ');
}

function Ramp({ scale }: { scale: ColourScale }) {
  return (
    <div class="rs-ramp" role="img" aria-label={scale.borders.join(' – ')}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {shades.map((colour, at) => (
          <rect key={colour} x={at * 20} width="20" height="8" fill={colour} />
        ))}
      </svg>
      <div class="rs-ramp-borders" aria-hidden="true">
        {scale.borders.map((border) => (
          <span key={border}>{border}</span>
        ))}
      </div>
    </div>
  );
}

function Swatch({ look, paints }: { look: Look; paints: readonly Paint[] }) {
  const paint = paints.find((each) => each.look === look) ?? { look: 'none' };
  return (
    <svg class="rs-swatch" width="28" height="18" aria-hidden="true">
      <rect x="0.5" y="0.5" width="27" height="17" fill={fillOf(paint)} stroke="#4d5a66" />
      {look === 'limited' && (
        <text x="14" y="13.5" text-anchor="middle" font-size="13">
          ( )
        </text>
      )}
    </svg>
  );
}
