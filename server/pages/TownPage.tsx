import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Texts } from '../../web/i18n/texts.ts';
import { resultsAddress } from '../../web/respond/resultsAddress.ts';
import { textIn } from '../../web/ui/textIn.ts';

export interface TownPageProps {
  municipality: MunicipalityRow;
  language: string;
  texts: Texts;
  /** Waves anybody may answer now. */
  open: readonly WaveRow[];
  hasResults: boolean;
}

/** A municipality's own page: what to take part in, what came of it. */
export function TownPage({ municipality, language, texts, open, hasResults }: TownPageProps) {
  const { town } = texts;
  return (
    <div class="town">
      <h1>{town.title.replace('{municipality}', municipality.name)}</h1>
      <h2>{town.openHeading}</h2>
      {open.length === 0 && <p>{town.noneOpen}</p>}
      {open.length > 0 && (
        <ul>
          {open.map((wave) => (
            <li key={wave.key}>
              <a href={`/m/${municipality.key}/${wave.key}?language=${language}`}>
                {textIn(wave.title, language)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2>{town.resultsHeading}</h2>
      <p>{hasResults ? town.resultsBody : town.noResults}</p>
      {hasResults && (
        <p>
          <a href={resultsAddress(municipality.key, language)}>{town.resultsLink}</a>
        </p>
      )}
    </div>
  );
}
