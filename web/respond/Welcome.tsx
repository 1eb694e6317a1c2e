import { fill } from '../i18n/fill.ts';
import { Button } from '../ui/Button.tsx';
import { RichTextView } from '../ui/RichTextView.tsx';
import { useInterview, useWords } from './InterviewContext.ts';

/** Who asks, why, how long it takes, what happens with the answers; then the button. */
export function Welcome() {
  const { page, draft, start } = useInterview();
  const { texts, authored, plural, language } = useWords();
  const { municipality, questionnaire } = page.value;
  const { minutes } = questionnaire;
  const { contact } = municipality;
  const { survey } = texts;
  return (
    <div class="welcome">
      <h1>{authored(questionnaire.title)}</h1>
      <div class="welcome__purpose">
        <RichTextView body={questionnaire.purpose} language={language} />
      </div>
      <ul class="facts">
        <li>
          {fill(survey.who, { municipality: municipality.name })}{' '}
          {plural(survey.duration, minutes, { minutes })}
        </li>
        <li>{survey.voluntary}</li>
        <li>{survey.anonymous}</li>
        <li>{survey.groups}</li>
      </ul>
      <noscript>
        <p class="summary summary--gap">{survey.needsScript}</p>
      </noscript>
      <div class="section__end">
        <Button onClick={start}>{draft.value.section === undefined ? survey.start : survey.resume}</Button>
      </div>
      <p class="quiet">{survey.staysHere}</p>
      <p class="quiet">
        {contact && `${fill(survey.responsible, { contact })}. `}
        <a href={`/m/${municipality.key}/datenschutz?language=${language}`}>{texts.look.frame.privacy}</a>
      </p>
    </div>
  );
}
