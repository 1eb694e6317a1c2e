import type { Release } from '../../../server/release/release.ts';
import { ReportLink } from '../../ui/ReportLink.tsx';
import { exportPath, isForCouncil, reportPagePath, reportPath } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import { FileLinks } from './FileLinks.tsx';

const formats = ['csv', 'xlsx', 'geojson', 'jsonstat', 'json', 'bundle'] as const;

const reports = [
  ['pdf', 'reportPdf'],
  ['docx', 'reportDocx'],
] as const;

/** The report as one document, and the same released figures as files. */
export function Downloads({ release }: { release: Release }) {
  const { results, words } = useReader();
  const { municipality } = results;
  const wave = release.wave.key;
  const language = `?language=${words.language}`;
  const file = (format: string) => `${exportPath(municipality, wave, format)}${language}`;
  const { report } = words;
  // What is not public yet is handed out as figures alone.
  if (isForCouncil())
    return (
      <section class="rs-section rs-downloads">
        <h2>{words.downloads.title}</h2>
        <FileLinks links={(['csv', 'geojson'] as const).map((format) => [file(format), report[format]])} />
      </section>
    );
  return (
    <section class="rs-section rs-downloads">
      <h2>{report.report}</h2>
      <p>{report.what}</p>
      <FileLinks links={[[`${reportPagePath(municipality, wave)}${language}`, report.reportPage]]} />
      <ul class="rs-files">
        {reports.map(([format, name]) => (
          <li key={format}>
            <ReportLink
              address={`${reportPath(municipality, wave, format)}${language}`}
              name={report[name]}
              words={report.progress}
            />
          </li>
        ))}
      </ul>
      <h2>{words.downloads.title}</h2>
      <p>{words.downloads.what}</p>
      <FileLinks
        links={formats.map((format) => [file(format === 'bundle' ? 'zip' : format), report[format]])}
      />
    </section>
  );
}
