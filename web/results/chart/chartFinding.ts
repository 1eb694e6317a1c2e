import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { valueText } from '../figures/cellText.ts';
import type { FigureGroup } from '../figures/composeScene.ts';
import { type FigureCell, figureOf } from '../figures/figureOf.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import type { Words } from '../i18n/de.ts';

type Kind = ReleasedIndicator['kind'];
type Shown = FigureRow & { figure: FigureCell };

/** Limited and estimated figures are nobody's headline. */
function reliable(rows: readonly FigureRow[]): Shown[] {
  return rows.flatMap((row) => {
    const figure = figureOf(row.cell);
    return figure?.status === 'published' && !figure.limited ? [{ ...row, figure }] : [];
  });
}

/** How many areas the release calls different from the rest; undefined where it compares none. */
export function areasFinding(rows: readonly FigureRow[], { profile }: Words): string | undefined {
  const rests = rows.flatMap(({ cell }) => figureOf(cell)?.versusRest ?? []);
  if (rests.length === 0) return undefined;
  const count = (rest: 'above' | 'below') => rests.filter((each) => each === rest).length;
  const [above, below] = [count('above'), count('below')];
  if (above + below === 0) return profile.chart.noneDiffer;
  return profile.chart.someDiffer(above, below, rows.length);
}

/** The answer named most often, or the two first ones where their intervals do not tell them apart. */
export function answersFinding(rows: readonly FigureRow[], place: string, words: Words): string | undefined {
  const [first, second] = reliable(rows).sort((a, b) => b.figure.value - a.figure.value);
  if (!first) return undefined;
  const say = (row: Shown) => words.profile.quoted(row.name, valueText(row.cell, 'shares', words));
  const isClose =
    second && (first.figure.low === undefined || (second.figure.high ?? 100) >= first.figure.low);
  const { chart } = words.profile;
  return isClose ? chart.topAnswers(say(first), say(second), place) : chart.topAnswer(say(first), place);
}

/** Lowest and highest group of the whole municipality, and whether their intervals overlap; no more is tested. */
export function groupsFinding(groups: readonly FigureGroup[], kind: Kind, words: Words): string | undefined {
  const rows = reliable(groups[0]?.rows ?? []).sort((a, b) => a.figure.value - b.figure.value);
  const [lowest, highest] = [rows[0], rows.at(-1)];
  if (!lowest || !highest || lowest === highest) return undefined;
  const say = (row: Shown) => words.profile.quoted(row.name, valueText(row.cell, kind, words));
  const { high } = lowest.figure;
  const { low } = highest.figure;
  if (high === undefined || low === undefined) return undefined;
  const { groupsApart, groupsClose } = words.profile.chart;
  return (low > high ? groupsApart : groupsClose)(say(lowest), say(highest));
}
