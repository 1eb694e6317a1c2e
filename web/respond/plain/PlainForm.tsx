import { fill } from '../../i18n/fill.ts';
import { Button } from '../../ui/Button.tsx';
import { under } from '../../ui/under.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { PageFrame } from '../PageFrame.tsx';
import { SurveyFacts } from '../SurveyFacts.tsx';
import { summaryId, TroubleSummary } from '../TroubleSummary.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { CodeNotice, type CodeTrouble, PlainCode } from './PlainCode.tsx';
import { usePlainWay } from './PlainContext.ts';
import { PlainSection } from './PlainSection.tsx';
import { plainFormAddress } from './plainFormAddress.ts';
import { plainNames, stayAddress } from './plainNames.ts';

/** Why a form came back for another reason than its answers. */
export type PlainNotice = 'trapFilled' | 'outdated' | 'busy' | 'failed';

export interface PlainFormProps {
  /** Soft questions that have been asked again; they are not asked a third time. */
  asked: readonly string[];
  /** The form has been sent before and comes back: what was said on the first page is not said again. */
  isReturned: boolean;
  notice?: PlainNotice | undefined;
  /** The code of a letter as it was typed, and what is wrong with it. */
  code?: string | undefined;
  codeFault?: CodeTrouble | undefined;
}

/** The whole questionnaire on one page, for browsers that run no script. */
export function PlainForm(props: PlainFormProps) {
  const { page, draft } = useInterview();
  const { texts, language } = useWords();
  const { municipality, notice, languages } = page.value;
  return (
    <form
      method="post"
      action={`${plainFormAddress(page.value)}?language=${encodeURIComponent(language)}#${summaryId}`}
      noValidate
      // Neither a shared device nor the back button should bring somebody's words up again.
      autocomplete="off"
    >
      <EnterCatcher />
      <input type="hidden" name={plainNames.submission} value={draft.value.submission} autocomplete="off" />
      {props.asked.map((key) => (
        <input key={key} type="hidden" name={plainNames.asked} value={key} autocomplete="off" />
      ))}
      <PageFrame
        municipality={municipality}
        notice={notice}
        footer={texts.look.frame}
        isAnswering
        languageSwitch={{
          label: texts.languageSwitch,
          more: texts.moreLanguages,
          language,
          languages,
          Choice: LanguageButton,
        }}
      >
        <PlainBody {...props} />
      </PageFrame>
    </form>
  );
}

/**
 * The Enter key, in a text or on a box, presses the first button of a form. This one sends to an address that answers
 * with nothing, upon which browsers stay where they are: half a form must not be sent by a slip. Hidden from the eye
 * only, because Safari passes over a button that is not displayed.
 */
function EnterCatcher() {
  return <button type="submit" class="sr-only" tabIndex={-1} aria-hidden formaction={stayAddress} />;
}

function PlainBody({ isReturned, notice, code, codeFault }: PlainFormProps) {
  const { page, problems, gaps } = useInterview();
  const { texts, authored } = useWords();
  const { questionnaire, municipality } = page.value;
  const { contact } = municipality;
  const plain = usePlainWay();
  const questions = questionnaire.sections.flatMap((one) => one.questions);
  const [section] = questionnaire.sections;
  const hasTroubles = problems.value.length + gaps.value.length > 0;
  return (
    <div class="plain welcome">
      <h1>{authored(questionnaire.title)}</h1>
      {isReturned ? (
        <div class="plain__again">
          {notice && <NoticeBox notice={notice} />}
          {texts.invitation && <CodeNotice words={texts.invitation} fault={codeFault} />}
          {section && <TroubleSummary shown={{ section, questions }} button={texts.section.send} />}
          {hasTroubles && <p class="quiet">{plain?.texts.notStored}</p>}
        </div>
      ) : (
        <Beginning />
      )}
      {texts.invitation && <PlainCode words={texts.invitation} typed={code ?? ''} fault={codeFault} />}
      {questionnaire.sections.map((one) => (
        <PlainSection key={one.key} section={one} />
      ))}
      <Trap isShown={notice === 'trapFilled'} />
      <div class="section__end">
        <Button type="submit">{texts.section.send}</Button>
      </div>
      <p class="quiet">{plain?.texts.staysHere}</p>
      {contact && <p class="quiet">{fill(texts.survey.responsible, { contact })}</p>}
    </div>
  );
}

function Beginning() {
  const { page } = useInterview();
  const { language } = useWords();
  const { municipality, wave } = page.value;
  const plain = usePlainWay();
  const address = under(`/m/${encodeURIComponent(municipality.key)}/${encodeURIComponent(wave.key)}`);
  return (
    <>
      <SurveyFacts />
      <p class="plain__how">
        {plain?.texts.allOnOnePage}{' '}
        <a href={`${address}?language=${encodeURIComponent(language)}`}>{plain?.texts.stepByStep}</a>
      </p>
    </>
  );
}

function NoticeBox({ notice }: { notice: PlainNotice }) {
  const plain = usePlainWay();
  return (
    <section id={summaryId} class="summary summary--error" tabIndex={-1}>
      <p>{plain?.texts[notice]}</p>
      {notice === 'trapFilled' && (
        <ul>
          <li>
            <a href="#trap">{plain?.texts.trap}</a>
          </li>
        </ul>
      )}
    </section>
  );
}

/**
 * A field for programs that fill in whatever they find. Where it caught a person's password manager, it shows
 * itself, so that the person can empty it.
 */
function Trap({ isShown }: { isShown: boolean }) {
  const plain = usePlainWay();
  const hidden = { class: 'sr-only', 'aria-hidden': true } as const;
  return (
    <div {...(isShown ? { class: 'question question--error' } : hidden)}>
      <label for="trap">{plain?.texts.trap}</label>
      <input
        id="trap"
        class="entry"
        type="text"
        name={plainNames.trap}
        value=""
        autocomplete="off"
        tabIndex={isShown ? undefined : -1}
      />
    </div>
  );
}
