import { valueText } from '../../web/results/figures/cellText.ts';
import { scaleOf } from '../../web/results/figures/colourScale.ts';
import type { Scene } from '../../web/results/figures/composeScene.ts';
import { paintOf } from '../../web/results/figures/paintOf.ts';
import { tonesOf, toneText } from '../../web/results/figures/toneText.ts';
import type { Words } from '../../web/results/i18n/de.ts';
import { colourOf, fillOf } from '../../web/results/map/shades.ts';
import { textIn } from '../../web/ui/textIn.ts';

const looks = ['modelled', 'limited', 'under', 'over', 'secret', 'uncertain', 'none'] as const;

/** What colours and patterns mean, in words; only those that occur. */
export function MapLegend({ scene, words }: { scene: Scene; words: Words }) {
  const { indicator, rows } = scene;
  const paints = rows.map(({ cell }) => paintOf(cell, 'value', scaleOf(indicator)));
  const occurring = looks.filter((look) => paints.some((paint) => paint.look === look));
  const unit = indicator.kind === 'mean' ? words.map.points : words.map.percent;
  const { ends } = indicator;
  return (
    <div class="em-legend">
      <p>{unit}</p>
      <ul>
        {tonesOf.value.map((tone) => (
          <li key={tone}>
            <Swatch fill={colourOf(tone)} />
            {toneText(tone, { indicator, show: 'value', previous: undefined }, words)}
          </li>
        ))}
      </ul>
      {occurring.length > 0 && (
        <ul>
          {occurring.map((look) => (
            <li key={look}>
              <Swatch fill={fillOf(paints.find((paint) => paint.look === look) ?? { look: 'none' })} />
              {textOf(scene, look, words)}
            </li>
          ))}
        </ul>
      )}
      {ends && indicator.kind === 'mean' && (
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
