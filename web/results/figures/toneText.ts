import type { ReleasedIndicator } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import { precisionScale, scaleOf } from './colourScale.ts';
import type { Tone } from './paintOf.ts';
import type { Show } from './shows.ts';

/** The tones of a map in the order of its legend: highest first, as the eye expects it of a list. */
export const tonesOf: Readonly<Record<Show, readonly Tone[]>> = {
  value: ['value-4', 'value-3', 'value-2', 'value-1', 'value-0'],
  significance: ['more', 'same', 'less', 'uncompared'],
  change: ['more', 'same', 'less', 'uncompared'],
  precision: ['width-0', 'width-1', 'width-2', 'width-3', 'width-4', 'uncompared'],
};

export interface ToneContext {
  indicator: Pick<ReleasedIndicator, 'kind'>;
  show: Show;
  /** The wave changes are counted from. */
  previous: string | undefined;
}

/** What a colour means, in words: "hoch, 60 bis unter 70", "ähnlich: kein nachweisbarer Unterschied". */
export function toneText(tone: Tone, { indicator, show, previous = '' }: ToneContext, words: Words): string {
  const { legend } = words.views;
  const [family, step] = tone.split('-');
  if (family === 'value') return classText(Number(step), indicator, words);
  if (family === 'width') return widthText(Number(step), words);
  const isChange = show === 'change';
  if (tone === 'more') return isChange ? legend.rise(previous) : legend.more;
  if (tone === 'less') return isChange ? legend.fall(previous) : legend.less;
  if (tone === 'same') return isChange ? legend.steady : legend.same;
  return isChange ? legend.noChange : legend.noRest;
}

function classText(step: number, indicator: Pick<ReleasedIndicator, 'kind'>, words: Words): string {
  const { legend } = words.views;
  const { borders } = scaleOf(indicator);
  const amount = (border: number | undefined) =>
    indicator.kind === 'mean' ? String(border) : words.unit.percent(String(border));
  const [from, below] = [amount(borders[step]), amount(borders[step + 1])];
  const last = borders.length - 2;
  const range =
    step === 0
      ? legend.classUnder(below)
      : step === last
        ? legend.classFrom(from)
        : legend.classRange(String(borders[step]), below);
  return `${legend.classes[step]}: ${range}`;
}

function widthText(step: number, { views: { legend } }: Words): string {
  const { borders } = precisionScale;
  const [from = 0, next = 0] = [borders[step], borders[step + 1]];
  const range =
    step === 0
      ? legend.widthUpTo(String(next - 1))
      : step === borders.length - 2
        ? legend.widthOver(String(from - 1))
        : legend.widthRange(String(from), String(next - 1));
  return `${legend.widths[step]}: ${range}`;
}
