import type { ComponentChildren } from 'preact';
import { fill } from '../../../web/i18n/fill.ts';
import { textIn } from '../../../web/ui/textIn.ts';
import { ContactBlock } from './ContactBlock.tsx';
import { KeptWaves } from './KeptWaves.tsx';
import { Lines } from './Lines.tsx';
import type { AboutPageData } from './townPage.ts';

/**
 * What is stored and what is not (Art. 13 and 14 GDPR), and who publishes the pages. Each sentence states what the program
 * does: whoever changes what is stored changes the sentence.
 */
export function PrivacyPage(data: AboutPageData) {
  const { municipality, settings, language, texts, promises } = data;
  const { privacy, help } = texts.look;
  const { legalBasis, addressSource, imprint } = settings ?? {};
  const unset = <p>{fill(help.noContact, { municipality: municipality.name })}</p>;
  const contactOf = (who: 'responsible' | 'dataProtection') =>
    settings ? <ContactBlock contact={settings[who]} language={language} texts={texts} /> : unset;
  return (
    <div class="prose">
      <h1>{privacy.title}</h1>
      <p class="lead">{privacy.lead}</p>
      <Part heading={privacy.storedHeading}>
        <ul>
          <li>{privacy.storedAnswers}</li>
          <li>{privacy.storedPlaces}</li>
          <li>{privacy.storedTexts}</li>
          <li>{privacy.storedCounts}</li>
          <li>{privacy.storedProof}</li>
        </ul>
      </Part>
      {promises.hasLetters && (
        <Part heading={privacy.lettersHeading}>
          <p>{(addressSource && textIn(addressSource, language)) ?? privacy.origin}</p>
          <p>{privacy.letter}</p>
          <p>{privacy.letterSeen}</p>
        </Part>
      )}
      <Part heading={privacy.notHeading}>
        <ul>
          <li>{privacy.notPerson}</li>
          <li>{privacy.notCookies}</li>
          <li>{privacy.notOthers}</li>
        </ul>
        <p>{privacy.transport}</p>
      </Part>
      <Part heading={privacy.deviceHeading}>
        <p>{privacy.device}</p>
      </Part>
      <Part heading={privacy.shownHeading}>
        <p>{privacy.shown}</p>
      </Part>
      <Part heading={privacy.keptHeading}>
        <KeptWaves {...data} />
      </Part>
      <Part heading={privacy.basisHeading}>
        <p>
          {privacy.basis} {legalBasis && textIn(legalBasis, language)}
        </p>
      </Part>
      <Part heading={privacy.rightsHeading}>
        <p>{privacy.rights}</p>
        <p>{privacy.noSearch}</p>
        <p>{privacy.complaint}</p>
      </Part>
      <Part heading={privacy.responsible}>{contactOf('responsible')}</Part>
      <Part heading={privacy.officer}>{contactOf('dataProtection')}</Part>
      <Part heading={privacy.imprint}>
        {imprint ? (
          <p>
            <Lines text={textIn(imprint, language) ?? ''} />
          </p>
        ) : (
          unset
        )}
      </Part>
    </div>
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <>
      <h2>{heading}</h2>
      {children}
    </>
  );
}
