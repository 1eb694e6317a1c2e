import { useMemo, useRef } from 'preact/hooks';
import { areasFinding } from '../chart/chartFinding.ts';
import { IntervalChart } from '../chart/IntervalChart.tsx';
import { OrderChooser } from '../chart/OrderChooser.tsx';
import { rankGroups } from '../chart/rankGroups.ts';
import type { Scene } from '../figures/composeScene.ts';
import { MapExplanations } from '../indicator/MapExplanations.tsx';
import { AreaMap } from '../map/AreaMap.tsx';
import { Legend } from '../map/Legend.tsx';
import { useReader } from '../state/Reader.ts';
import { AreaReading } from './AreaReading.tsx';
import { FigureTable } from './FigureTable.tsx';
import { chartTitle, titleBySplit } from './titles.ts';

/** Then the picture, then the table: map, figures beside it, intervals below; all three share one choice. */
export function AreasSection({ scene, self }: { scene: Scene; self: boolean }) {
  const { navigation, words } = useReader();
  const groups = useMemo(() => [{ key: 'all', name: '', rows: scene.rows }], [scene.rows]);
  const { sort } = navigation.view.value;
  const ranked = useMemo(() => rankGroups(scene.rows, sort, words), [scene.rows, sort, words]);
  const choose = (key: string) => navigation.go({ place: key === scene.chosen?.key ? undefined : key });
  // A tap on a small screen must not change a sentence out of sight.
  const reading = useRef<HTMLDivElement>(null);
  const chooseOnMap = (key: string) => {
    choose(key);
    requestAnimationFrame(() => reading.current?.scrollIntoView({ block: 'nearest' }));
  };
  const title = titleBySplit(scene.title, scene.split, scene.release, words);
  return (
    <>
      <div class="rs-map-and-table">
        <div class="rs-map-column">
          <AreaMap scene={scene} onChoose={chooseOnMap} />
          <div ref={reading}>
            <AreaReading scene={scene} self={self} />
          </div>
          <Legend indicator={scene.indicator} show={scene.show} rows={scene.rows} />
          <MapExplanations scene={scene} />
        </div>
        <FigureTable
          caption={title}
          firstColumn={words.table.place}
          kind={scene.indicator.kind}
          groups={groups}
          last={scene.town}
          chosen={scene.chosen?.key}
          onChoose={choose}
          sort={navigation.view.value.sort}
          onSort={(sort) => navigation.go({ sort }, 'replace')}
        />
      </div>
      <OrderChooser rows={scene.rows} />
      <IntervalChart
        finding={scene.split === 'areas' ? areasFinding(scene.rows, words) : undefined}
        title={chartTitle(title, scene, self, words)}
        kind={scene.indicator.kind}
        ends={scene.indicator.ends}
        groups={ranked}
        firstColumn={words.table.place}
        reference={scene.town}
        chosen={scene.chosen?.key}
        onChoose={choose}
      />
    </>
  );
}
