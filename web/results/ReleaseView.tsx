import { useMemo } from 'preact/hooks';
import type { Release } from '../../server/release/release.ts';
import { composeScene, type Scene, sampleOf } from './figures/composeScene.ts';
import { AnswersSection } from './parts/AnswersSection.tsx';
import { AreasSection } from './parts/AreasSection.tsx';
import { OptionChooser, SampleChooser, SplitChooser } from './parts/choosers.tsx';
import { Downloads } from './parts/Downloads.tsx';
import { Explanations } from './parts/Explanations.tsx';
import { GroupsSection } from './parts/GroupsSection.tsx';
import { Headline } from './parts/Headline.tsx';
import { Methods } from './parts/Methods.tsx';
import { TopicList } from './parts/TopicList.tsx';
import { useReader } from './state/Reader.ts';

/** A published release: topics on one side; sentence, picture and table of the chosen one on the other. */
export function ReleaseView({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const view = navigation.view.value;
  const scene = useMemo(() => composeScene(release, view, words.language), [release, view, words]);
  const self = sampleOf(release, view) === 'open';
  return (
    <div class="rs-body">
      <TopicList release={release} scene={scene} />
      <main class="rs-main" id="rs-result" tabIndex={-1}>
        <SampleChooser release={release} />
        {self && <p class="rs-open-notice">{words.openNotice}</p>}
        {scene ? <Topic scene={scene} self={self} /> : <h2 class="rs-headline">{words.notAsked}</h2>}
        <Explanations minimumBase={release.methods.minimumBase} />
        <Methods release={release} />
        <Downloads release={release} scene={scene} />
      </main>
    </div>
  );
}

function Topic({ scene, self }: { scene: Scene; self: boolean }) {
  const { words } = useReader();
  const { split, indicator } = scene;
  const onMap = split === 'areas' || split === 'districts';
  return (
    <>
      <Headline scene={scene} self={self} />
      {indicator.level === 'municipality' && (
        <p class="rs-note">{words.townOnly(scene.release.municipality.name)}</p>
      )}
      {scene.answers && <AnswersSection scene={scene} self={self} />}
      <div class="rs-controls">
        <SplitChooser scene={scene} />
        <OptionChooser scene={scene} />
      </div>
      {onMap && <AreasSection scene={scene} self={self} />}
      {scene.groups.length > 0 && <GroupsSection scene={scene} self={self} />}
    </>
  );
}
