import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { listSamples, type Scene, sampleOf } from '../figures/composeScene.ts';
import type { Split } from '../figures/splits.ts';
import { useReader } from '../state/Reader.ts';
import { InnerLink } from './InnerLink.tsx';
import { splitName } from './titles.ts';

/** Areas, districts or groups; only what the release declares for this indicator. */
export function SplitChooser({ scene }: { scene: Scene }) {
  const { words } = useReader();
  if (scene.splits.length < 2) return null;
  return (
    <nav class="rs-segments" aria-label={words.page.show}>
      {scene.splits.map((split) => (
        <InnerLink
          key={split}
          change={{ split, place: placeAfter(scene, split) }}
          current={split === scene.split}
        >
          <span>{splitName(split, scene.release, words)}</span>
        </InnerLink>
      ))}
    </nav>
  );
}

export function OptionChooser({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const { options } = scene.indicator;
  if (!options) return null;
  const onMap = scene.split === 'areas' || scene.split === 'districts';
  return (
    <label class="rs-option">
      <span>{onMap ? words.page.option : words.page.optionOnly}</span>
      <select value={scene.option} onChange={(event) => navigation.go({ option: event.currentTarget.value })}>
        {options.map(({ key, title }) => (
          <option key={key} value={key} selected={key === scene.option}>
            {textIn(title, words.language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Only where a release holds both; the two are never mixed. */
export function SampleChooser({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const samples = listSamples(release);
  if (samples.length < 2) return null;
  const current = sampleOf(release, navigation.view.value);
  return (
    <nav class="rs-segments" aria-label={words.page.sample}>
      {samples.map((sample) => (
        <InnerLink key={sample} change={{ sample }} current={sample === current}>
          <span>{words.page[sample]}</span>
        </InnerLink>
      ))}
    </nav>
  );
}

/** The choice goes along: from an area to its district. The other way there is no single answer. */
function placeAfter(scene: Scene, split: Split): string | undefined {
  const { chosen, release } = scene;
  if (!chosen) return undefined;
  if (split === scene.split) return chosen.key;
  if (scene.split !== 'areas' || split !== 'districts') return undefined;
  return release.areas.find(({ key }) => key === chosen.key)?.district;
}
