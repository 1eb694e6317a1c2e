import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { ReleaseEntry } from '../../db/queries/releases.ts';
import { under } from '../../web/ui/under.ts';
import type { EntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';
import { getTexts } from './interfaceTexts.ts';

export interface ResultsDocumentProps {
  language: string;
  municipality: MunicipalityRow;
  published: readonly ReleaseEntry[];
  /** Whether other towns' figures were taken in, so that the page offers to compare. */
  hasBenchmarks: boolean;
  files: EntryFiles;
  /** Read by the council from the desk: the app asks there, and says so. */
  isCouncil?: boolean;
}

/** The shell of the results: the app fills it; without JavaScript there are the report and the figures as a table. */
export function resultsDocument(props: ResultsDocumentProps): string {
  const { language, municipality, published, hasBenchmarks, files, isCouncil } = props;
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
          data-benchmarks={hasBenchmarks ? 'yes' : undefined}
        />
        <noscript>
          <h1>{title}</h1>
          <p>{results.needsScript}</p>
          <ul>
            {waves.map((wave) => (
              <li key={wave}>
                {wave}:{' '}
                <a href={under(`/m/${municipality.key}/bericht/${wave}?language=${language}`)}>
                  {results.report}
                </a>
                {' · '}
                <a href={under(`/api/municipalities/${municipality.key}/results/${wave}/export.csv`)}>CSV</a>
              </li>
            ))}
          </ul>
        </noscript>
      </>
    ),
  });
}
