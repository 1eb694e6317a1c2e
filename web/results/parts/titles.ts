import type { Release } from '../../../server/release/release.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import type { Scene } from '../figures/composeScene.ts';
import { breakdownOf, type Split } from '../figures/splits.ts';
import type { Words } from '../i18n/de.ts';

/** "Stadtteile", "Nach Alter": for a key to press. */
export function splitName(split: Split, release: Release, words: Words): string {
  if (split === 'areas' || split === 'districts') return words.page[split];
  const { title, isQuestion } = groupTitle(split, release, words);
  return isQuestion ? title : words.page.by(title);
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
  const group = groupTitle(split, release, words);
  return group.isQuestion
    ? words.titleBy.question(title, group.title)
    : `${title} ${words.titleBy.group(group.title)}`;
}

/** A release names a breakdown by a short word where its question has one, else by the whole question. */
function groupTitle(
  split: Split,
  { breakdowns }: Release,
  words: Words,
): { title: string; isQuestion: boolean } {
  const by = breakdownOf(split) ?? '';
  const asked = textIn(breakdowns.find((breakdown) => breakdown.by === by)?.title ?? {}, words.language);
  const title = asked ?? by;
  return { title, isQuestion: title.endsWith('?') };
}

/** The title of a wave; its key stands before it, where no narrow screen cuts it off, unless the title says it. */
export function waveTitle(wave: string, title: Text, { language }: Words): string {
  const text = textIn(title, language) ?? wave;
  return text.includes(wave) ? text : `${wave} · ${text}`;
}

/** What a chart shows, with the interval only where there is one. */
export function chartTitle(title: string, { indicator }: Scene, self: boolean, { chart }: Words): string {
  if (indicator.kind === 'mean') return self ? chart.pointsOpen(title) : chart.points(title);
  return self ? chart.percentOpen(title) : chart.percent(title);
}
