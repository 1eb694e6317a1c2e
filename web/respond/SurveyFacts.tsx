import { fill } from '../i18n/fill.ts';
import { RichTextView } from '../ui/RichTextView.tsx';
import { useInterview, useWords } from './InterviewContext.ts';

/** Why the town asks, who that is, how long it takes, what happens with the answers. */
export function SurveyFacts() {
  const { page } = useInterview();
  const { texts, plural, language } = useWords();
  const { municipality, questionnaire } = page.value;
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
      </ul>
    </>
  );
}
