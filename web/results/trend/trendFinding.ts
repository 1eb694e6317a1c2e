import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { spokenText } from '../figures/cellText.ts';
import { changeAmount, signed } from '../figures/changeText.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { Words } from '../i18n/de.ts';
import type { TrendPoint } from './composeTrend.ts';

type Kind = ReleasedIndicator['kind'];

/** Why a point does not follow the one before, in words; undefined where it does. */
export function breakText({ link }: TrendPoint, { methods, profile }: Words): string | undefined {
  if (link === undefined || link === 'comparable') return undefined;
  return link === 'unknown' ? profile.trend.unknown : methods.breaks[link];
}

/** What the newest wave says about the one before: proven change, none, or why there is no comparison. */
export function trendFinding(points: readonly TrendPoint[], kind: Kind, words: Words): string {
  const { trend } = words.profile;
  const [before, last] = points.slice(-2);
  const change = figureOf(last?.cell)?.versusPrevious;
  if (change) {
    if (!change.significant) return trend.steady(change.wave);
    const say = change.change > 0 ? trend.up : trend.down;
    return say(change.wave, changeAmount(signed(change.change), kind, words));
  }
  if (before && last && last.link !== 'comparable' && last.link !== 'unknown')
    return trend.broken(before.wave, breakText(last, words) ?? '');
  return trend.unknown;
}

/** A trend for those who do not see it: every wave with its figures, and every break where it lies. */
export function spokenTrend(name: string, points: readonly TrendPoint[], kind: Kind, words: Words): string {
  const said = points.map((point) => {
    const { wave, cell, asked } = point;
    const why = breakText(point, words);
    const figure = asked ? spokenText(cell, kind, words) : words.profile.trend.notAsked;
    return `${why ? `(${words.profile.trend.breakMark(why)}) ` : ''}${wave}: ${figure}`;
  });
  return `${name} – ${said.join('; ')}.`;
}
