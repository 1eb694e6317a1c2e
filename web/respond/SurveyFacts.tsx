import { fill } from '../i18n/fill.ts';
import { RichTextView } from '../ui/RichTextView.tsx';
import { useInterview, useWords } from './InterviewContext.ts';

/** Why the town asks, who that is, how long it takes, what happens with the answers and with what a letter needs. */
export function SurveyFacts() {
  const { page } = useInterview();
  const { texts, plural, language } = useWords();
  const { municipality, questionnaire, letterFacts = [] } = page.value;
  const { minutes } = questionnaire;
  const { survey } = texts;
  return (
    <>
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
        {letterFacts.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
