import { type Scene, sampleOf } from '../figures/composeScene.ts';
import { FileLinks } from '../parts/FileLinks.tsx';
import { drawingPath, isForCouncil } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';

/** Map and chart in view as picture files, with their source line; what the colours say goes along. */
export function PictureLinks({ scene }: { scene: Scene }) {
  const { navigation, results, words } = useReader();
  const { report } = words;
  const { release, indicator, option, split, show } = scene;
  const asked = new URLSearchParams({
    language: words.language,
    level: split === 'districts' ? 'districts' : 'areas',
    sample: sampleOf(release, navigation.view.value),
    ...(option !== undefined && { option }),
  });
  const path = (kind: string, query: URLSearchParams) =>
    `${drawingPath(results.municipality, release.wave.key, `${indicator.key}.${kind}`)}?${query}`;
  // Pictures are drawn of what is public alone.
  if (isForCouncil()) return null;
  const coloured = new URLSearchParams([...asked, ...(show === 'value' ? [] : [['show', show]])]);
  return (
    <section class="rs-section rs-downloads">
      <h2>{report.pictures}</h2>
      <FileLinks
        links={[
          [path('map.svg', coloured), report.mapSvg],
          [path('map.png', coloured), report.mapPng],
          [path('chart.svg', asked), report.chartSvg],
          [path('chart.png', asked), report.chartPng],
        ]}
      />
    </section>
  );
}
