import type { WaveRow } from '../../db/queries/waves.ts';
import { fillPlural } from '../../web/i18n/fill.ts';
import { resultsAddress } from '../../web/respond/resultsAddress.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { under } from '../../web/ui/under.ts';
import type { TownPageData } from './town/townPage.ts';

export interface TownPageProps extends TownPageData {
  /** Waves anybody may answer now. */
  open: readonly WaveRow[];
  hasResults: boolean;
}

/** A municipality's own page: what to take part in, what came of it. */
export function TownPage({ municipality, settings, language, texts, open, hasResults }: TownPageProps) {
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
              <a href={under(`/m/${municipality.key}/${wave.key}?language=${language}`)}>
                {textIn(wave.title, language)}
              </a>
              <span class="town__note">
                {fillPlural(texts.survey.duration, language, minutesOf(wave), { minutes: minutesOf(wave) })}
              </span>
              {settings?.paperReturn && (
                <a
                  class="town__paper"
                  href={under(`/m/${municipality.key}/${wave.key}/papier?language=${language}`)}
                >
                  {texts.look.paper.toPrint}
                </a>
              )}
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

const minutesOf = ({ questionnaire }: WaveRow): number => questionnaire.minutes;
