import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Break, BreakReason } from '../../../server/release/breaks.ts';
import type { Release } from '../../../server/release/release.ts';
import { indexCells, type Spot } from '../figures/indexCells.ts';

/** What is followed over the waves: a figure of the municipality or of one place. */
export interface TrendSubject {
  indicator: string;
  option: string | undefined;
  level: Spot['level'];
  area: string | null;
  sample: 'invited' | 'open';
}

/** One wave of a trend. */
export interface TrendPoint {
  wave: string;
  cell: Cell | undefined;
  /** The wave asked for this indicator at all. */
  asked: boolean;
  /**
   * How this wave follows the one before: comparable, or broken for a declared reason; `unknown` where nothing was
   * declared. Absent for the first wave.
   */
  link?: 'comparable' | 'unknown' | BreakReason;
}

/** One figure in every wave, oldest first; a line may be drawn only where a point is comparable with the one before. */
export function composeTrend(releases: readonly Release[], subject: TrendSubject): TrendPoint[] {
  return releases.map((release, at) => {
    const before = releases[at - 1];
    const { indicator, option, level, area } = subject;
    return {
      wave: release.wave.key,
      asked: release.indicators.some(({ key }) => key === indicator),
      cell: indexCells(
        release.cells,
        subject.sample,
      )({ indicator, ...(option === undefined ? {} : { option }), level, area }),
      ...(before && { link: linkOf(release, before.wave.key, subject) }),
    };
  });
}

function linkOf(
  { methods }: Release,
  before: string,
  subject: TrendSubject,
): NonNullable<TrendPoint['link']> {
  if (subject.sample === 'open' || methods.previous?.wave !== before) return 'unknown';
  return methods.previous.breaks.find((declared) => concerns(declared, subject))?.reason ?? 'comparable';
}

/** A break of a breakdown or of another place leaves this figure comparable. */
function concerns({ indicator, breakdown, area }: Break, subject: TrendSubject): boolean {
  if (breakdown !== undefined) return false;
  if (indicator !== undefined && indicator !== subject.indicator) return false;
  return area === undefined || (area.level === subject.level && area.key === subject.area);
}
