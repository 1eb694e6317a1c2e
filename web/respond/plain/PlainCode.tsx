import type { CodeFault } from '../../../surveys/language/invitationCode.ts';
import { fill } from '../../i18n/fill.ts';
import type { InvitationTexts } from '../respondPage.ts';
import { summaryId } from '../TroubleSummary.tsx';
import { plainNames } from './plainNames.ts';

/** What is wrong with a code: as it was typed, or because the server does not take it. */
export type CodeTrouble = { typed: CodeFault; character: string } | { refused: 'unknown' | 'void' | 'used' };

interface CodeProps {
  words: InvitationTexts;
  fault: CodeTrouble | undefined;
}

/** At the top of a form that came back because of its code, with a link to it. */
export function CodeNotice({ words, fault }: CodeProps) {
  if (!fault) return null;
  return (
    <section id={summaryId} class="summary summary--error" tabIndex={-1}>
      <p>
        <a href="#code">{describe(words, fault)}</a>
      </p>
    </section>
  );
}

/** The field for the code on the one-page form, and what it means that code and answers travel together. */
export function PlainCode({ words, fault, typed }: CodeProps & { typed: string }) {
  return (
    <div class={`question code${fault ? ' question--error' : ''}`}>
      <h2 class="question__text">
        <label for="code">{words.label}</label>
      </h2>
      <p class="question__help" id="code-help">
        {words.hint} {words.together}
      </p>
      {fault && (
        <p class="message message--error" id="code-message">
          {describe(words, fault)}
        </p>
      )}
      <input
        id="code"
        class="entry code__entry"
        type="text"
        name={plainNames.code}
        value={typed}
        maxLength={40}
        autocomplete="off"
        aria-describedby={fault ? 'code-help code-message' : 'code-help'}
        aria-invalid={fault ? 'true' : undefined}
      />
    </div>
  );
}

function describe({ faults, refused }: InvitationTexts, fault: CodeTrouble): string {
  return 'typed' in fault
    ? fill(faults[fault.typed], { character: fault.character })
    : refused[fault.refused];
}
