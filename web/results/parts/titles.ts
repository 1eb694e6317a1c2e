import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import type { Scene } from '../figures/composeScene.ts';
import { breakdownOf, type Split } from '../figures/splits.ts';
import type { Words } from '../i18n/de.ts';

/** "Stadtteile", "Nach Alter": for a key to press. */
export function splitName(split: Split, release: Release, words: Words): string {
  if (split === 'areas' || split === 'districts') return words.page[split];
  return words.page.by(breakdownTitle(split, release, words));
}

/** "Sicherheitsgefühl nach Stadtteilen": for a caption. */
export function titleBySplit(
  title: string,
  split: Split | undefined,
  release: Release,
  words: Words,
): string {
  if (!split) return title;
  if (split === 'areas' || split === 'districts') return `${title} ${words.titleBy[split]}`;
  return `${title} ${words.titleBy.group(breakdownTitle(split, release, words))}`;
}

function breakdownTitle(split: Split, { breakdowns }: Release, { language }: Words): string {
  const breakdown = breakdowns.find(({ by }) => by === breakdownOf(split));
  return textIn(breakdown?.title ?? {}, language) ?? '';
}

/** What a chart shows, with the interval only where there is one. */
export function chartTitle(title: string, { indicator }: Scene, self: boolean, { chart }: Words): string {
  if (indicator.kind === 'mean') return self ? chart.pointsOpen(title) : chart.points(title);
  return self ? chart.percentOpen(title) : chart.percent(title);
}
