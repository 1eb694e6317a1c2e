import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/code.scss';
import { readCode, showCode } from '../../../surveys/language/invitationCode.ts';
import { fill } from '../../i18n/fill.ts';
import { Button } from '../../ui/Button.tsx';
import { useInterview } from '../InterviewContext.ts';
import { plainFormAddress } from '../plain/plainFormAddress.ts';
import type { InvitationTexts } from '../respondPage.ts';
import { type ExchangeFault, exchange } from './exchange.ts';
import { codeFromLink } from './loadInvitation.ts';
import { WhyUnlinkable } from './WhyUnlinkable.tsx';

/** On the first page of a survey by letter: the field for the code, and after it the way in. */
export function InvitationPanel({ words }: { words: InvitationTexts }) {
  const { page, draft, start } = useInterview();
  const { survey } = page.value.texts;
  const canBlind = typeof crypto === 'object' && crypto.subtle !== undefined;
  if (draft.value.invitation?.kind === 'ready') {
    return (
      <section class="code" aria-labelledby="code-heading">
        <AcceptedHeading text={words.accepted} />
        <p>{words.acceptedHint}</p>
        <div class="section__end">
          <Button onClick={start}>{draft.value.section === undefined ? survey.start : survey.resume}</Button>
        </div>
        <WhyUnlinkable words={words} />
      </section>
    );
  }
  return (
    <section class="code">
      {canBlind ? <CodeForm words={words} /> : <TogetherForm words={words} />}
      <WhyUnlinkable words={words} />
      {page.value.wave.codes?.need === 'possible' && canBlind && (
        <div class="code__other">
          <p>{words.openHint}</p>
          <Button look="secondary" onClick={start}>
            {words.openInstead}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Takes the focus: the field that had it is gone. */
function AcceptedHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 id="code-heading" ref={heading} tabIndex={-1} class="code__accepted">
      {text}
    </h2>
  );
}

function CodeForm({ words }: { words: InvitationTexts }) {
  const { typed, setTyped, fault, isBusy, submit } = useCode(words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (fault) field.current?.focus();
  }, [fault]);
  return (
    <form
      class={`question${fault ? ' question--error' : ''}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 class="question__text">
        <label for="code">{words.label}</label>
      </h2>
      <p class="question__help" id="code-help">
        {words.hint}
      </p>
      <p id="code-message" class="message message--error" role="alert">
        {fault}
      </p>
      <input
        ref={field}
        id="code"
        class="entry code__entry"
        type="text"
        value={typed}
        maxLength={40}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        aria-describedby="code-help code-message"
        aria-invalid={fault ? 'true' : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="section__end">
        <Button type="submit" disabled={isBusy}>
          {isBusy ? words.checking : words.check}
        </Button>
      </div>
    </form>
  );
}

/** The code, what is wrong with it, and its exchange; one that was under way when the page closed goes on. */
function useCode(words: InvitationTexts) {
  const { page, draft, invite } = useInterview();
  const held = draft.value.invitation;
  const [typed, setTyped] = useState(held?.kind === 'pending' ? showCode(held.code) : spell(codeFromLink));
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    if (isBusy) return;
    setFault(undefined);
    const read = readCode(typed);
    if (!('code' in read)) {
      setFault(fill(words.faults[read.fault], { character: read.character ?? '' }));
      return;
    }
    setBusy(true);
    const outcome = await exchange(page.value, read.code, draft.value.invitation, invite);
    setBusy(false);
    if ('fault' in outcome) setFault(words.refused[outcome.fault satisfies ExchangeFault]);
    else invite(outcome);
  }
  useEffect(() => {
    if (held?.kind === 'pending') void submit();
  }, []);
  return { typed, setTyped, fault, isBusy, submit };
}

function spell(typed: string): string {
  const read = readCode(typed);
  return 'code' in read ? showCode(read.code) : typed;
}

/** Where the browser hides its cryptography (plain http): the one-page form takes code and answers together. */
function TogetherForm({ words }: { words: InvitationTexts }) {
  const { page } = useInterview();
  return (
    <form class="question" action={plainFormAddress(page.value)}>
      <p>{words.together}</p>
      <input type="hidden" name="language" value={page.value.language} />
      <div class="section__end">
        <Button type="submit">{page.value.texts.survey.start}</Button>
      </div>
    </form>
  );
}
