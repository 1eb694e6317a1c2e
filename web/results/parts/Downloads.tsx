import type { Release } from '../../../server/release/release.ts';
import { exportPath } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';

/** The same released figures as files. */
export function Downloads({ release }: { release: Release }) {
  const { results, words } = useReader();
  const path = (format: 'csv' | 'geojson') => exportPath(results.municipality, release.wave.key, format);
  return (
    <section class="rs-section rs-downloads">
      <h2>{words.downloads.title}</h2>
      <p>{words.downloads.what}</p>
      <ul>
        <li>
          <a href={path('csv')} download>
            {words.downloads.csv}
          </a>
        </li>
        <li>
          <a href={path('geojson')} download>
            {words.downloads.geojson}
          </a>
        </li>
      </ul>
    </section>
  );
}
