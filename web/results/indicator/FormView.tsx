import type { Scene } from '../figures/composeScene.ts';
import { AreasSection } from '../parts/AreasSection.tsx';
import { GroupsSection } from '../parts/GroupsSection.tsx';
import { useReader } from '../state/Reader.ts';
import { FullTable } from './FullTable.tsx';
import { PanelsSection } from './PanelsSection.tsx';
import { SentenceList } from './SentenceList.tsx';

/** The figures of a scene in the form the reader chose. Several panels take the place of one map where asked for. */
export function FormView({ scene, self }: { scene: Scene; self: boolean }) {
  const { navigation } = useReader();
  const { form, series, beside } = navigation.view.value;
  const overPlaces = scene.split === 'areas' || scene.split === 'districts';
  if (overPlaces && (series || beside)) return <PanelsSection scene={scene} />;
  if (form === 'table') return <FullTable scene={scene} />;
  if (form === 'sentences') return <SentenceList scene={scene} self={self} />;
  return overPlaces ? (
    <AreasSection scene={scene} self={self} />
  ) : (
    <GroupsSection scene={scene} self={self} />
  );
}
