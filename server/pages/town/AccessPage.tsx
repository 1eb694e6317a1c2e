import { fill } from '../../../web/i18n/fill.ts';
import { ContactBlock } from './ContactBlock.tsx';
import { formatDay } from './formatDay.ts';
import type { TownPageData } from './townPage.ts';

/** The accessibility statement that EU directive 2016/2102 asks of public bodies. */
export function AccessPage({ municipality, settings, language, texts }: TownPageData) {
  const { access, help } = texts.look;
  const unset = <p>{fill(help.noContact, { municipality: municipality.name })}</p>;
  return (
    <div class="prose">
      <h1>{access.title}</h1>
      <p>{fill(access.intro, { municipality: municipality.name })}</p>
      <h2>{access.statusHeading}</h2>
      <p>{access.status}</p>
      <p>{access.rating}</p>
      <h2>{access.limitsHeading}</h2>
      <ul>
        <li>{access.limitMap}</li>
        <li>{access.limitSigns}</li>
        <li>{access.limitVoice}</li>
      </ul>
      <h2>{access.feedbackHeading}</h2>
      <p>{access.feedback}</p>
      {settings ? (
        <ContactBlock contact={settings.accessibility.contact} language={language} texts={texts} />
      ) : (
        unset
      )}
      <h2>{access.enforcementHeading}</h2>
      <p>{access.enforcement}</p>
      {settings ? (
        <ContactBlock contact={settings.accessibility.enforcement} language={language} texts={texts} />
      ) : (
        unset
      )}
      {settings && (
        <p class="quiet">
          {fill(access.made, { date: formatDay(settings.accessibility.statementOn, texts.locale) })}
        </p>
      )}
    </div>
  );
}
