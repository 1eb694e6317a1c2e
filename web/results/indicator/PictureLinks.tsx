import { type Scene, sampleOf } from '../figures/composeScene.ts';
import { PictureFiles } from '../parts/PictureFiles.tsx';
import { useReader } from '../state/Reader.ts';

/** Map and chart in view as picture files; what the colours say goes along. */
export function PictureLinks({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const { report } = words;
  const { release, indicator, option, split, show } = scene;
  const asked = {
    level: split === 'districts' ? 'districts' : 'areas',
    sample: sampleOf(release, navigation.view.value),
    ...(option !== undefined && { option }),
  };
  const coloured = { ...asked, ...(show !== 'value' && { show }) };
  return (
    <PictureFiles
      wave={release.wave.key}
      files={[
        [`${indicator.key}.map.svg`, coloured, report.mapSvg],
        [`${indicator.key}.map.png`, coloured, report.mapPng],
        [`${indicator.key}.chart.svg`, asked, report.chartSvg],
        [`${indicator.key}.chart.png`, asked, report.chartPng],
      ]}
    />
  );
}
