import { groupsFinding } from '../chart/chartFinding.ts';
import { IntervalChart } from '../chart/IntervalChart.tsx';
import type { Scene } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';
import { chartTitle, titleBySplit } from './titles.ts';

/** A breakdown: the groups in the municipality, then in each district. Areas carry no breakdown. */
export function GroupsSection({ scene, self }: { scene: Scene; self: boolean }) {
  const { words } = useReader();
  const title = titleBySplit(scene.title, scene.split, scene.release, words);
  return (
    <IntervalChart
      finding={groupsFinding(scene.groups, scene.indicator.kind, words)}
      title={chartTitle(title, scene, self, words)}
      kind={scene.indicator.kind}
      ends={scene.indicator.ends}
      groups={scene.groups}
      firstColumn={words.table.group}
      reference={scene.town}
    />
  );
}
