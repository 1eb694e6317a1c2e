import type { Release } from '../../../server/release/release.ts';
import type { Scene } from '../figures/composeScene.ts';
import { exportPath } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';

const formats = ['csv', 'xlsx', 'geojson', 'jsonstat', 'json', 'bundle'] as const;

/** The same released figures as files, as one document, and as pictures of what is on the screen. */
export function Downloads({ release, scene }: { release: Release; scene: Scene | undefined }) {
  const { results, words } = useReader();
  const { municipality } = results;
  const wave = release.wave.key;
  const language = `language=${words.language}`;
  const file = (format: string) => `${exportPath(municipality, wave, format)}?${language}`;
  const page = `/m/${encodeURIComponent(municipality)}/bericht/${encodeURIComponent(wave)}?${language}`;
  return (
    <section class="rs-section rs-downloads">
      <h2>{words.downloads.title}</h2>
      <p>{words.downloads.what}</p>
      <h3>{words.report.figures}</h3>
      <Links
        links={formats.map((format) => [file(format === 'bundle' ? 'zip' : format), words.report[format]])}
      />
      <h3>{words.report.report}</h3>
      <Links
        links={[
          [page, words.report.reportPage],
          [reportPath(municipality, wave, 'pdf', language), words.report.reportPdf],
          [reportPath(municipality, wave, 'docx', language), words.report.reportDocx],
        ]}
      />
      {scene && scene.rows.length > 0 && <Pictures scene={scene} base={exportPath(municipality, wave, '')} />}
    </section>
  );
}

const reportPath = (municipality: string, wave: string, format: string, language: string) =>
  `/api/municipalities/${encodeURIComponent(municipality)}/results/${encodeURIComponent(wave)}/report.${format}?${language}`;

function Pictures({ scene, base }: { scene: Scene; base: string }) {
  const { words } = useReader();
  const { report } = words;
  const option = scene.option === undefined ? '' : `&option=${encodeURIComponent(scene.option)}`;
  const level = scene.split === 'districts' ? 'districts' : 'areas';
  const path = (kind: string) =>
    `${base.replace(/export\.$/, 'drawings')}/${encodeURIComponent(scene.indicator.key)}.${kind}?language=${words.language}&level=${level}${option}`;
  return (
    <>
      <h3>{report.pictures}</h3>
      <Links
        links={[
          [path('map.svg'), report.mapSvg],
          [path('map.png'), report.mapPng],
          [path('chart.svg'), report.chartSvg],
          [path('chart.png'), report.chartPng],
        ]}
      />
    </>
  );
}

/** What ends in a page of its own opens; every other address is a file. */
function Links({ links }: { links: readonly (readonly [address: string, name: string])[] }) {
  return (
    <ul>
      {links.map(([address, name]) => (
        <li key={address}>
          <a href={address} download={address.startsWith('/api/')}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
