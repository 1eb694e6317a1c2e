import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { composeScene, type Scene, sampleOf } from '../figures/composeScene.ts';
import { indexCells } from '../figures/indexCells.ts';
import type { FigureRow } from '../figures/sortRows.ts';
import type { Split } from '../figures/splits.ts';
import type { Series, View, ViewChange } from '../state/view.ts';

/** One of several small maps: its figures, and the view that shows it alone. */
export interface Panel {
  key: string;
  title: string;
  release: Release;
  indicator: ReleasedIndicator;
  rows: readonly FigureRow[];
  split: Split;
  alone: ViewChange;
}

/** What may stand side by side here. Areas carry no breakdown: groups are drawn over the districts. */
export function listSeries({ release, indicator }: Scene, waves: number): Series[] {
  const grouped = groupedBy(release).get(indicator.key);
  const groups = release.breakdowns.filter(({ by }) => grouped?.has(by)).map(({ by }): Series => `by-${by}`);
  return [...(waves > 1 ? (['waves'] as const) : []), ...groups];
}

/** A release never changes, and every topic asks for this anew. */
const known = new WeakMap<Release, ReadonlyMap<string, ReadonlySet<string>>>();

/** Of each indicator the breakdowns its districts are split by. */
function groupedBy(release: Release): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(release);
  if (before) return before;
  const found = new Map<string, Set<string>>();
  for (const { indicator, level, breakdown } of release.cells) {
    if (level !== 'district' || !breakdown) continue;
    const of = found.get(indicator) ?? new Set();
    found.set(indicator, of.add(breakdown.by));
  }
  known.set(release, found);
  return found;
}

/** The same indicator in another wave; undefined when that wave did not ask for it over these places. */
export function panelOfWave(
  release: Release,
  view: View,
  split: Split,
  title: string,
  language: string,
): Panel | undefined {
  const scene = composeScene(release, { ...view, split }, language);
  if (!scene || scene.split !== split) return undefined;
  return {
    key: release.wave.key,
    title,
    release,
    indicator: scene.indicator,
    rows: scene.rows,
    split,
    alone: { wave: release.wave.key, series: undefined },
  };
}

/** A map of the districts for each group of a breakdown. */
export function panelsOfGroups(scene: Scene, series: Series, view: View, language: string): Panel[] {
  const { release, indicator, option } = scene;
  const breakdown = release.breakdowns.find(({ by }) => `by-${by}` === series);
  if (!breakdown) return [];
  const find = indexCells(release.cells, sampleOf(release, view));
  const subject = { indicator: indicator.key, ...(option ? { option } : {}), level: 'district' } as const;
  return breakdown.values.map(({ key: value, title }) => ({
    key: value,
    title: textIn(title, language) ?? value,
    release,
    indicator,
    rows: release.districts.map(({ key, name }) => ({
      key,
      name,
      cell: find({ ...subject, area: key, breakdown: { by: breakdown.by, value } }),
    })),
    split: 'districts',
    alone: { series: undefined, split: `by-${breakdown.by}` },
  }));
}

/** The indicator in view and the second one beside it, over the same places. */
export function panelsBeside(scene: Scene, view: View, language: string): Panel[] {
  const second = composeScene(
    scene.release,
    { ...view, indicator: view.beside, option: undefined, split: scene.split },
    language,
  );
  return [scene, second].flatMap((one) => {
    if (!one?.split || one.split !== scene.split) return [];
    return {
      key: one.indicator.key,
      title: one.title,
      release: one.release,
      indicator: one.indicator,
      rows: one.rows,
      split: one.split,
      alone: { indicator: one.indicator.key, option: one.option, beside: undefined },
    };
  });
}
