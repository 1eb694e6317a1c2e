import type { RespondentQuestionnaire } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../../web/i18n/fill.ts';
import { RichTextView } from '../../../web/ui/RichTextView.tsx';
import { textIn } from '../../../web/ui/textIn.ts';
import { Lines } from '../town/Lines.tsx';
import type { Town } from '../town/townPage.ts';
import { usePaper } from './PaperContext.ts';
import { QrCode } from './QrCode.tsx';

export interface TitlePageProps {
  town: Town;
  crest: string | undefined;
  questionnaire: RespondentQuestionnaire;
  /** Of the same questions on the web; absent where they are answered by invitation only. */
  address: string | undefined;
}

/** Who asks and why, how to fill in the form, where it goes, and the way to the web. */
export function TitlePage({ town, crest, questionnaire, address }: TitlePageProps) {
  const { authored, language, texts, paper } = usePaper();
  const { municipality } = town;
  const { survey } = texts;
  const notice = municipality.notice && textIn(municipality.notice, language);
  return (
    <div class="title-page">
      <p class="sender">
        {crest && <img src={crest} alt="" />}
        {municipality.name}
      </p>
      {notice && <p class="hint">{notice}</p>}
      <h1>{authored(questionnaire.title)}</h1>
      <RichTextView body={questionnaire.purpose} language={language} />
      <p>
        {fill(survey.who, { municipality: municipality.name })} {survey.voluntary} {survey.groups}
      </p>
      <h2>{paper.howHeading}</h2>
      <HowTo />
      <h2>{paper.returnHeading}</h2>
      <p>
        <Lines text={returnLine(town, language, paper.returnTo)} />
      </p>
      {address && (
        <div class="online">
          <div>
            <h2>{paper.onlineHeading}</h2>
            <p>{paper.online}</p>
            <p class="online__address" dir="ltr">
              {address}
            </p>
            <p>{paper.onceOnly}</p>
          </div>
          <QrCode address={address} />
        </div>
      )}
    </div>
  );
}

function HowTo() {
  const { paper } = usePaper();
  return (
    <ul class="how-to">
      <li>
        <span class="box box--cross" /> {paper.howCross}
      </li>
      <li>
        <span class="box box--filled" /> {paper.howMistake}
      </li>
      <li>{paper.howSkip}</li>
      <li>{paper.howHints}</li>
    </ul>
  );
}

/** In the town's own words, else its address, else its name. */
function returnLine({ municipality, settings }: Town, language: string, usual: string): string {
  const own = settings?.paperReturn && textIn(settings.paperReturn, language);
  if (own) return own;
  const post = settings?.responsible.post && textIn(settings.responsible.post, language);
  return fill(usual, { municipality: post ? `${municipality.name}\n${post}` : municipality.name });
}
