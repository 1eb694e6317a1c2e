import { drawingPath, isForCouncil } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import { FileLinks } from './FileLinks.tsx';

interface PictureFilesProps {
  wave: string;
  /** File as its address names it, "trust.map.svg"; what the address says beyond it; the words of the link. */
  files: readonly (readonly [file: string, query: Readonly<Record<string, string>>, name: string])[];
}

/** Pictures in view as files, with their source line. */
export function PictureFiles({ wave, files }: PictureFilesProps) {
  const { results, words } = useReader();
  // Pictures are drawn of what is public alone.
  if (isForCouncil()) return null;
  return (
    <section class="rs-section rs-downloads">
      <h2>{words.report.pictures}</h2>
      <FileLinks
        links={files.map(([file, query, name]) => {
          const asked = new URLSearchParams({ language: words.language, ...query });
          return [`${drawingPath(results.municipality, wave, file)}?${asked}`, name] as const;
        })}
      />
    </section>
  );
}
