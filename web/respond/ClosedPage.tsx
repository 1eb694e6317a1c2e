import { fill } from '../i18n/fill.ts';
import { useInterview, useWords } from './InterviewContext.ts';
import { resultsAddress } from './resultsAddress.ts';

/** For those who come after the end, or without the invitation it takes. */
export function ClosedPage() {
  const { page } = useInterview();
  const { texts, authored, language } = useWords();
  const { municipality, questionnaire, wave } = page.value;
  const { heading, body, invitedHeading, invitedBody } = texts.closed;
  const isInvited = wave.access === 'invited';
  return (
    <div class="closed">
      <h1>{isInvited ? invitedHeading : heading}</h1>
      <p>{fill(isInvited ? invitedBody : body, { title: authored(questionnaire.title) })}</p>
      <p>
        <a href={resultsAddress(municipality.key, language)}>{texts.closed.resultsLink}</a>
      </p>
    </div>
  );
}
