import { scaleOf } from '../figures/colourScale.ts';
import type { Scene } from '../figures/composeScene.ts';
import { figureOf } from '../figures/figureOf.ts';
import { paintOf, type Tone } from '../figures/paintOf.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import { tonesOf, toneText } from '../figures/toneText.ts';
import type { Words } from '../i18n/de.ts';

export interface SentenceGroup {
  key: string;
  title: string;
  /** Of a breakdown: where these groups live. */
  place: string | undefined;
  rows: readonly FigureRow[];
}

/**
 * Places under what their colour says on the map, then those with a look of their own; of a breakdown the groups of
 * each place. Groups without a row are left out, rows keep the reader's order.
 */
export function sentenceGroups(scene: Scene, words: Words): SentenceGroup[] {
  if (scene.groups.length > 0)
    return scene.groups.map(({ key, name, rows }) => ({ key: `of ${key}`, title: name, place: name, rows }));
  const { rows, show, indicator } = scene;
  const scale = scaleOf(indicator);
  const previous = rows.map(({ cell }) => figureOf(cell)?.versusPrevious?.wave).find((wave) => wave);
  const paints = new Map(rows.map((row) => [row, paintOf(row.cell, show, scale)]));
  const withTone = (tone: Tone) =>
    rows.filter((row) => {
      const paint = paints.get(row);
      return paint && 'tone' in paint && paint.tone === tone;
    });
  const looks = ['limited', 'over', 'under', 'uncertain', 'secret', 'none'] as const;
  return [
    ...tonesOf[show].map((tone) => ({
      key: tone,
      title: toneText(tone, { indicator, show, previous }, words),
      rows: withTone(tone),
    })),
    ...looks.map((look) => ({
      key: look,
      title: look === 'over' || look === 'under' ? words.sign.class : words.map.looks[look],
      rows: rows.filter((row) => paints.get(row)?.look === look),
    })),
  ]
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, place: undefined }));
}
