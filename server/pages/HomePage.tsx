import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { Texts } from '../../web/i18n/texts.ts';
import { under } from '../../web/ui/under.ts';

export interface HomePageProps {
  municipalities: readonly MunicipalityRow[];
  language: string;
  texts: Texts;
}

/** The towns that ask here. */
export function HomePage({ municipalities, language, texts }: HomePageProps) {
  return (
    <div class="town">
      <h1>{texts.home.heading}</h1>
      <p>{municipalities.length > 0 ? texts.home.intro : texts.home.none}</p>
      {municipalities.length > 0 && (
        <ul>
          {municipalities.map(({ key, name }) => (
            <li key={key}>
              <a href={under(`/m/${key}?language=${language}`)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
