import { valueText } from '../../web/results/figures/cellText.ts';
import { scaleOf } from '../../web/results/figures/colourScale.ts';
import type { Scene } from '../../web/results/figures/composeScene.ts';
import { type Paint, paintOf } from '../../web/results/figures/paintOf.ts';
import { tonesOf, toneText } from '../../web/results/figures/toneText.ts';
import type { Words } from '../../web/results/i18n/de.ts';
import { colourOf, fillOf } from '../../web/results/map/shades.ts';
import { textIn } from '../../web/ui/textIn.ts';

const looks = ['modelled', 'limited', 'under', 'over', 'secret', 'uncertain', 'none'] as const;

/** What colours and patterns mean, in words; only those that occur. */
export function MapLegend({ scene, words }: { scene: Scene; words: Words }) {
  const { indicator, rows } = scene;
  const paints = rows.map(({ cell }) => paintOf(cell, 'value', scaleOf(indicator)));
  const unit = indicator.kind === 'mean' ? words.map.points : words.map.percent;
  const { ends } = indicator;
  return (
    <div class="em-legend">
      <ul>
        <li>
          {unit}:{' '}
          {tonesOf.value.map((tone) => (
            <span key={tone} class="em-class">
              <Swatch fill={colourOf(tone)} />
              {toneText(tone, { indicator, show: 'value', previous: undefined }, words)}
            </span>
          ))}
        </li>
        {looks.map((look) => {
          const paint = paints.find((one) => one.look === look);
          return paint && <Look key={look} paint={paint} text={textOf(scene, look, words)} />;
        })}
      </ul>
      {ends && (
        <p>
          {words.sentence.ends(
            textIn(ends.low, words.language) ?? '',
            textIn(ends.high, words.language) ?? '',
          )}
        </p>
      )}
    </div>
  );
}

function Look({ paint, text }: { paint: Paint; text: string }) {
  return (
    <li>
      <Swatch fill={fillOf(paint)} /> {text}
    </li>
  );
}

const Swatch = ({ fill }: { fill: string }) => (
  <svg class="em-swatch" width="22" height="14" aria-hidden="true">
    <rect x="0.5" y="0.5" width="21" height="13" fill={fill} stroke="#4d5a66" />
  </svg>
);

function textOf({ rows, indicator }: Scene, look: (typeof looks)[number], words: Words): string {
  if (look !== 'under' && look !== 'over') return words.map.looks[look];
  const limits = rows.flatMap(({ cell }) =>
    cell?.status === 'class' && look in cell.class ? [valueText(cell, indicator.kind, words)] : [],
  );
  return [...new Set(limits), words.sign.class].join(', ');
}
