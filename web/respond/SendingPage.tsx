import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { Button } from '../ui/Button.tsx';
import type { Sending } from './createSending.ts';
import { useInterview, useWords } from './InterviewContext.ts';
import { EraseButton } from './keeping/EraseButton.tsx';
import { LaterPanel } from './keeping/LaterPanel.tsx';
import type { KioskTexts, RespondTexts } from './respondPage.ts';
import { mostAttempts } from './sendUntilAnswered.ts';

/** How far sending has come, and what to do when it does not go through. */
export function SendingPage({ sending }: { sending: Sending }) {
  const { send, leaveSending, page, keeping } = useInterview();
  const { texts } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [sending.kind]);

  const { title, body, keepsAnswers } = describe(sending, texts, page.value.kiosk);
  return (
    <div class="sending">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p role="status">{body}</p>
      {sending.kind !== 'stopped' && <div class="sending__pulse" aria-hidden="true" />}
      {keepsAnswers && keeping.value !== 'device' && <p class="quiet">{texts.sending.safeHere}</p>}
      {mayWait(sending) && <LaterPanel />}
      {sending.kind === 'stopped' && sending.because !== 'closed' && sending.because !== 'kept' && (
        <div class="section__end">
          {sending.because !== 'tooLarge' && (
            <Button onClick={() => void send()}>{texts.sending.again}</Button>
          )}
          <Button look="tertiary" onClick={() => void leaveSending()}>
            {texts.sending.toAnswers}
          </Button>
          <EraseButton label={texts.keeping.erase} />
        </div>
      )}
    </div>
  );
}

/** The connection is what is missing, not an answer. */
function mayWait(sending: Sending): boolean {
  return sending.kind !== 'underway' && (sending.because === 'unreachable' || sending.because === 'busy');
}

interface Description {
  title: string;
  body: string;
  /** Whether to say that nothing is lost; not while it simply takes its second. */
  keepsAnswers: boolean;
}

function describe(
  sending: Sending,
  texts: Pick<RespondTexts, 'sending' | 'proof' | 'invitation'>,
  kiosk: KioskTexts | undefined,
): Description {
  const words = texts.sending;
  switch (sending.kind) {
    case 'underway':
      return { title: words.heading, body: words.wait, keepsAnswers: false };
    case 'waiting': {
      if (sending.because === 'proof') {
        return { title: texts.proof.heading, body: texts.proof.body, keepsAnswers: false };
      }
      const isBusy = sending.because === 'busy';
      const body = fill(isBusy ? words.busyRetry : words.offlineRetry, {
        attempt: sending.attempt,
        total: mostAttempts[sending.because],
      });
      return { title: isBusy ? words.busyHeading : words.offlineHeading, body, keepsAnswers: true };
    }
    case 'stopped':
      return describeStop(sending.because, texts, kiosk);
  }
}

function describeStop(
  because: Extract<Sending, { kind: 'stopped' }>['because'],
  { sending: words, proof, invitation }: Pick<RespondTexts, 'sending' | 'proof' | 'invitation'>,
  kiosk: KioskTexts | undefined,
): Description {
  switch (because) {
    case 'kept':
      return { title: kiosk?.keptHeading ?? '', body: kiosk?.keptBody ?? '', keepsAnswers: false };
    case 'unreachable':
      return { title: words.offlineHeading, body: words.offlineStopped, keepsAnswers: true };
    case 'busy':
      return { title: words.busyHeading, body: words.busyStopped, keepsAnswers: true };
    case 'closed':
      return { title: words.closedHeading, body: words.closedBody, keepsAnswers: false };
    case 'tooLarge':
      return { title: words.tooLargeHeading, body: words.tooLargeBody, keepsAnswers: false };
    case 'unproven':
      return { title: proof.refusedHeading, body: proof.refusedBody, keepsAnswers: true };
    case 'uninvited':
      return { title: words.refusedHeading, body: invitation?.tokenUsed ?? '', keepsAnswers: true };
    case 'refused':
      return { title: words.refusedHeading, body: words.refusedBody, keepsAnswers: true };
  }
}
