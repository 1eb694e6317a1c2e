import { fill } from '../i18n/fill.ts';
import { Button } from '../ui/Button.tsx';
import { under } from '../ui/under.ts';
import { useInterview, useWords } from './InterviewContext.ts';
import { invitationPanel } from './invitation/loadInvitation.ts';
import { KeepingNotice, WelcomeKeeping } from './keeping/WelcomeKeeping.tsx';
import { plainFormAddress } from './plain/plainFormAddress.ts';
import { SurveyFacts } from './SurveyFacts.tsx';

/**
 * Who asks, why, how long it takes, what happens with the answers; then the button. Where no script answers to it,
 * the button leads to the form with all questions.
 */
export function Welcome() {
  const { page, draft, start } = useInterview();
  const { texts, authored, language } = useWords();
  const { municipality, questionnaire } = page.value;
  const { contact } = municipality;
  const { survey } = texts;
  const Panel = invitationPanel.value;
  return (
    <div class="welcome">
      <KeepingNotice />
      <h1>{authored(questionnaire.title)}</h1>
      <SurveyFacts />
      <noscript>
        <p class="summary summary--gap">{survey.needsScript}</p>
      </noscript>
      {Panel && texts.invitation ? (
        <Panel words={texts.invitation} />
      ) : (
        <form
          class="section__end"
          action={plainFormAddress(page.value)}
          onSubmit={(event) => {
            // A code is asked for by a part that is on its way; if it never comes, the one-page form asks.
            if (page.value.wave.codes) return;
            event.preventDefault();
            start();
          }}
        >
          <input type="hidden" name="language" value={language} />
          <Button type="submit">{draft.value.section === undefined ? survey.start : survey.resume}</Button>
        </form>
      )}
      <WelcomeKeeping />
      <p class="quiet">
        {contact && `${fill(survey.responsible, { contact })}. `}
        {!page.value.kiosk && (
          <a href={under(`/m/${municipality.key}/datenschutz?language=${language}`)}>
            {texts.look.frame.privacy}
          </a>
        )}
      </p>
    </div>
  );
}
