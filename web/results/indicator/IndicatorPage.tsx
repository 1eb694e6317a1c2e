import { useMemo } from 'preact/hooks';
import type { Release } from '../../../server/release/release.ts';
import { EmbedLine } from '../compare/EmbedLine.tsx';
import { composeScene, type Scene, sampleOf } from '../figures/composeScene.ts';
import { AnswersSection } from '../parts/AnswersSection.tsx';
import { OptionChooser, SplitChooser } from '../parts/choosers.tsx';
import { Headline } from '../parts/Headline.tsx';
import { useReader } from '../state/Reader.ts';
import { TrendSection } from '../trend/TrendSection.tsx';
import { CompareChoosers } from './CompareChoosers.tsx';
import { FormTabs, ShowChooser } from './choosers.tsx';
import { FormView } from './FormView.tsx';
import { PictureLinks } from './PictureLinks.tsx';

/** One indicator in every view: sentence first, then map, table or sentences of its places or groups. */
export function IndicatorPage({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const view = navigation.view.value;
  const scene = useMemo(() => composeScene(release, view, words.language), [release, view, words]);
  if (!scene) return <h2 class="rs-headline">{words.notAsked}</h2>;
  return <Topic scene={scene} self={sampleOf(release, view) === 'open'} />;
}

function Topic({ scene, self }: { scene: Scene; self: boolean }) {
  const { words } = useReader();
  const { indicator, split } = scene;
  return (
    <>
      <Headline scene={scene} self={self} />
      {indicator.level === 'municipality' && (
        <p class="rs-note">{words.townOnly(scene.release.municipality.name)}</p>
      )}
      {scene.answers && <AnswersSection scene={scene} self={self} />}
      {scene.split && (
        <div class="rs-view-controls">
          <div class="rs-controls">
            <SplitChooser scene={scene} />
            <OptionChooser scene={scene} />
          </div>
          <ShowChooser scene={scene} />
          <CompareChoosers scene={scene} />
        </div>
      )}
      {scene.split && <FormTabs scene={scene} />}
      {scene.split && <FormView scene={scene} self={self} />}
      <TrendSection scene={scene} />
      {(split === 'areas' || split === 'districts') && (
        <>
          <PictureLinks scene={scene} />
          <EmbedLine title={scene.title} />
        </>
      )}
    </>
  );
}
