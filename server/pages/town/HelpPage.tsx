import type { HelpNumber } from '../../../db/municipalitySettings.ts';
import { fill } from '../../../web/i18n/fill.ts';
import type { Texts } from '../../../web/i18n/texts.ts';
import { textIn } from '../../../web/ui/textIn.ts';
import { under } from '../../../web/ui/under.ts';
import { ContactBlock, callAddress } from './ContactBlock.tsx';
import type { TownPageData } from './townPage.ts';

/** What to do in danger, who listens, whom to ask about the survey. */
export function HelpPage({ municipality, settings, language, texts }: TownPageData) {
  const { help } = texts.look;
  const numbers = settings?.help ?? [];
  return (
    <div class="prose">
      <h1>{help.title}</h1>
      <section class="alarm">
        <h2>{help.danger}</h2>
        <p>{help.dangerBody}</p>
      </section>
      <h2>{help.talkHeading}</h2>
      <p>{help.talkBody}</p>
      <ul class="numbers">
        {numbers.length > 0
          ? numbers.map((one) => <TownNumber key={one.number} entry={one} language={language} />)
          : usualNumbers(help).map((one) => <NumberRow key={one.number} {...one} />)}
      </ul>
      <h2>{help.surveyHeading}</h2>
      {settings ? (
        <>
          <p>{help.surveyBody}</p>
          <ContactBlock contact={settings.responsible} language={language} texts={texts} />
        </>
      ) : (
        <p>{fill(help.noContact, { municipality: municipality.name })}</p>
      )}
      <p>
        <a href={under(`/m/${municipality.key}?language=${language}`)}>{help.back}</a>
      </p>
    </div>
  );
}

interface Row {
  name: string;
  number: string;
  note?: string | undefined;
}

/** The numbers every town in Germany shows unless it names its own. */
function usualNumbers(help: Texts['look']['help']): Row[] {
  return [
    { name: help.police, number: '110', note: help.policeNote },
    { name: help.victims, number: '116 006', note: help.victimsNote },
    { name: help.violence, number: '116 016', note: help.violenceNote },
  ];
}

function TownNumber({ entry, language }: { entry: HelpNumber; language: string }) {
  const { name, number, note } = entry;
  return (
    <NumberRow name={textIn(name, language) ?? ''} number={number} note={note && textIn(note, language)} />
  );
}

function NumberRow({ name, number, note }: Row) {
  return (
    <li>
      <a class="numbers__call" href={callAddress(number)} dir="ltr">
        {number}
      </a>
      <span>
        <strong>{name}</strong>
        {note && <span class="numbers__note">{note}</span>}
      </span>
    </li>
  );
}
