import { textIn } from '../../ui/textIn.ts';
import { cellText } from '../figures/cellText.ts';
import { changeAmount, changeRange } from '../figures/changeText.ts';
import type { FigureCell } from '../figures/figureOf.ts';
import type { Words } from '../i18n/de.ts';
import type { ViewChange } from '../state/view.ts';
import type { Finding } from './findFindings.ts';

/** How many further areas a sentence names before it says no more. */
const namesAtMost = 4;

/** A finding as the sentences a reader sees: the finding itself, then which other areas share it. */
export function findingText(
  finding: Finding,
  townName: string,
  words: Words,
): { main: string; also: string | undefined } {
  const { indicator, option, place, cell } = finding;
  const { overview } = words.views;
  const said = indicator.options?.find(({ key }) => key === option) ?? indicator;
  const title = textIn(said.title, words.language) ?? '';
  const value = (figure: FigureCell) => {
    const text = cellText(figure, indicator.kind, words).value;
    return indicator.kind === 'mean' ? overview.ofHundred(text) : text;
  };
  const where = place.key === undefined ? words.place.municipality(place.name) : words.place.area(place.name);
  if (finding.kind === 'change') {
    const change = finding.cell.versusPrevious;
    if (!change) throw new Error('a finding of a change without one');
    const say = change.change > 0 ? overview.rise : overview.fall;
    const main = say({
      title,
      place: where,
      change: changeAmount(String(Math.abs(change.change)), indicator.kind, words),
      interval: changeRange(change, words),
      value: value(cell),
      wave: change.wave,
    });
    return { main, also: undefined };
  }
  const say = indicator.kind === 'shares' ? (`${finding.kind}Share` as const) : finding.kind;
  const main = overview[say]({
    title,
    place: where,
    value: value(cell),
    interval: cellText(cell, indicator.kind, words).interval,
    town: cellText(finding.town, indicator.kind, words).value,
    townName,
  });
  return { main, also: alsoText(finding, words) };
}

function alsoText(finding: Finding, { views, locale }: Words): string | undefined {
  if (finding.kind === 'change' || finding.also.length === 0 || finding.also.length > namesAtMost)
    return undefined;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(finding.also);
  return finding.kind === 'above' ? views.overview.alsoAbove(names) : views.overview.alsoBelow(names);
}

/** Where the figures of a finding are seen with those of all other places. */
export function viewOfFinding({ kind, indicator, option, place }: Finding): ViewChange {
  return {
    page: 'map',
    indicator: indicator.key,
    option,
    split: undefined,
    show: kind === 'change' ? 'change' : 'significance',
    form: 'map',
    series: undefined,
    beside: undefined,
    place: place.key,
  };
}
