import { useMemo } from 'preact/hooks';
import { textIn } from '../../ui/textIn.ts';
import type { Scene } from '../figures/composeScene.ts';
import { waveTitle } from '../parts/titles.ts';
import type { Outlines } from '../state/loadResults.ts';
import type { LoadedWave } from '../state/openResults.ts';
import { useReader } from '../state/Reader.ts';
import { type Panel, panelOfWave, panelsBeside, panelsOfGroups } from './panels.ts';

export type DrawnPanel = Panel & { outlines: Outlines | undefined };

/** The panels the view asks for, and what to say about those that are missing. */
export function usePanels(scene: Scene): { panels: DrawnPanel[]; notes: string[] } {
  const { navigation, results, words } = useReader();
  const view = navigation.view.value;
  const outlines = results.outlines.value;
  const waves = results.waves.value;
  return useMemo(() => {
    if (view.series === 'waves') return panelsOfWaves(scene, waves, view, words);
    const drawn = outlines.state === 'ready' ? outlines.value : undefined;
    const panels = view.series
      ? panelsOfGroups(scene, view.series, view, words.language)
      : panelsBeside(scene, view, words.language);
    return { panels: panels.map((panel) => ({ ...panel, outlines: drawn })), notes: [] };
  }, [scene, view, waves, outlines, words]);
}

type View = Parameters<typeof panelsBeside>[1];
type Words = ReturnType<typeof useReader>['words'];

function panelsOfWaves(scene: Scene, waves: readonly LoadedWave[], view: View, words: Words) {
  const notes: string[] = [];
  // Waves of one survey differ by their year alone: a title said many times only takes room.
  const sameTitle = new Set(waves.map(({ published }) => textIn(published.title, words.language))).size === 1;
  const panels = waves.flatMap(({ published, release, outlines }): DrawnPanel[] => {
    const title = sameTitle ? published.wave : waveTitle(published.wave, published.title, words);
    if (release.state === 'loading') notes.push(words.views.loadingWaves);
    if (release.state === 'failed') notes.push(words.views.failedWave(published.wave));
    if (release.state !== 'ready' || !scene.split) return [];
    const named = { ...view, indicator: scene.indicator.key, option: scene.option };
    const panel = panelOfWave(release.value, named, scene.split, title, words.language);
    if (!panel) notes.push(`${title}: ${words.views.notAskedIn}`);
    return panel ? [{ ...panel, outlines: outlines.state === 'ready' ? outlines.value : undefined }] : [];
  });
  return { panels, notes: [...new Set(notes)] };
}
