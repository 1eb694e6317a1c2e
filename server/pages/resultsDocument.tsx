import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { ReleaseEntry } from '../../db/queries/releases.ts';
import type { EntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';
import { getTexts } from './interfaceTexts.ts';

export interface ResultsDocumentProps {
  language: string;
  municipality: MunicipalityRow;
  published: readonly ReleaseEntry[];
  files: EntryFiles;
  /** Read by the council from the desk: the app asks there, and says so. */
  isCouncil?: boolean;
}

/** The shell of the results: the app fills it; without JavaScript the figures are there as a table to download. */
export function resultsDocument({
  language,
  municipality,
  published,
  files,
  isCouncil,
}: ResultsDocumentProps): string {
  const { direction, results } = getTexts(language);
  const title = results.title.replace('{municipality}', municipality.name);
  const waves = [...new Set(published.map(({ wave }) => wave))];
  return htmlPage({
    language,
    direction,
    title,
    files,
    children: (
      <>
        <div
          id="results"
          data-name={municipality.name}
          data-council={isCouncil ? 'true' : undefined}
          data-notice={municipality.notice ? JSON.stringify(municipality.notice) : undefined}
        />
        <noscript>
          <h1>{title}</h1>
          <p>{results.needsScript}</p>
          <ul>
            {waves.map((wave) => (
              <li key={wave}>
                <a href={`/api/municipalities/${municipality.key}/results/${wave}/export.csv`}>
                  {wave} (CSV)
                </a>
              </li>
            ))}
          </ul>
        </noscript>
      </>
    ),
  });
}
