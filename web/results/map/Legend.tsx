import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { valueText } from '../figures/cellText.ts';
import { scaleOf } from '../figures/colourScale.ts';
import { figureOf } from '../figures/figureOf.ts';
import { type Paint, paintOf, type Tone } from '../figures/paintOf.ts';
import type { Show } from '../figures/shows.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import { type ToneContext, tonesOf, toneText } from '../figures/toneText.ts';
import type { Words } from '../i18n/de.ts';
import { useReader } from '../state/Reader.ts';
import { fillOf } from './shades.ts';

type Look = Paint['look'];
const looks = ['modelled', 'limited', 'under', 'over', 'secret', 'uncertain', 'none'] as const;

export interface LegendProps {
  indicator: ReleasedIndicator;
  show: Show;
  /** Of all maps it stands for. */
  rows: readonly FigureRow[];
}

/** Says in words what the colours and patterns mean: all classes, and of patterns those that occur. */
export function Legend({ indicator, show, rows }: LegendProps) {
  const { words } = useReader();
  const { legend } = words.views;
  const paints = rows.map(({ cell }) => paintOf(cell, show, scaleOf(indicator)));
  const occurring = looks.filter((look) => paints.some((paint) => paint.look === look));
  const previous = rows.map(({ cell }) => figureOf(cell)?.versusPrevious?.wave).find((wave) => wave);
  const context: ToneContext = { indicator, show, previous };
  const tones = tonesOf[show].filter(
    (tone) => tone !== 'uncompared' || paints.some((paint) => 'tone' in paint && paint.tone === tone),
  );
  return (
    <div class="rs-legend">
      <p class="rs-legend-title">{titleOf(indicator, show, words)}</p>
      <ul class="rs-legend-tones">
        {tones.map((tone) => (
          <li key={tone}>
            <Swatch paint={{ look: 'shade', tone }} />
            {toneText(tone, context, words)}
          </li>
        ))}
      </ul>
      {show === 'value' && <Ends indicator={indicator} />}
      {occurring.length > 0 && (
        <ul class="rs-legend-looks">
          {occurring.map((look) => (
            <li key={look}>
              <Swatch paint={paints.find((paint) => paint.look === look) ?? { look: 'none' }} />
              {look === 'under' || look === 'over'
                ? classWords(rows, indicator, look, words)
                : words.map.looks[look]}
            </li>
          ))}
        </ul>
      )}
      {show === 'value' && <p class="rs-legend-note">{legend.fixed}</p>}
    </div>
  );
}

function titleOf(indicator: ReleasedIndicator, show: Show, words: Words): string {
  if (show === 'precision') return words.views.legend.precision;
  if (show !== 'value') return words.views.show[show];
  return indicator.kind === 'mean' ? words.map.points : words.map.percent;
}

/** What 0 and 100 mean, where the questionnaire says so. */
function Ends({ indicator: { ends, kind } }: { indicator: ReleasedIndicator }) {
  const { language, sentence } = useReader().words;
  if (!ends || kind !== 'mean') return null;
  const [low, high] = [textIn(ends.low, language) ?? '', textIn(ends.high, language) ?? ''];
  return <p class="rs-legend-note">{sentence.ends(low, high)}</p>;
}

/** "über 90, nur grob gezeigt": the limits that stand on this map. */
function classWords(
  rows: readonly FigureRow[],
  { kind }: ReleasedIndicator,
  look: Extract<Look, 'under' | 'over'>,
  words: Words,
): string {
  const limits = rows.flatMap(({ cell }) =>
    cell?.status === 'class' && look in cell.class ? [valueText(cell, kind, words)] : [],
  );
  return [...new Set(limits), words.sign.class].join(', ');
}

/** Drawn, not written: not every font has these arrows. */
const arrows: Partial<Record<Tone, string>> = { more: 'M14 4.5l4.5 8h-9z', less: 'M14 13.5l4.5-8h-9z' };

/** A sample of a colour or pattern; where colour compares, with the arrow that stands on the map. */
export function Swatch({ paint }: { paint: Paint }) {
  const arrow = 'tone' in paint ? arrows[paint.tone] : undefined;
  return (
    <svg class="rs-swatch" width="28" height="18" aria-hidden="true">
      <rect x="0.5" y="0.5" width="27" height="17" fill={fillOf(paint)} stroke="#4d5a66" />
      {arrow && <path d={arrow} fill="#16202b" />}
      {paint.look === 'limited' && (
        <text x="14" y="13.5" text-anchor="middle" font-size="12" fill="#16202b">
          ( )
        </text>
      )}
    </svg>
  );
}
