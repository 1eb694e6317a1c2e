import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VisibleSection } from '../../surveys/language/visibility.ts';
import { fill } from '../i18n/fill.ts';
import { useInterview, useWords } from './InterviewContext.ts';
import { listTroubles } from './listTroubles.ts';

/** Where a page that was drawn anew begins when something needs another look. */
export const summaryId = 'summary';

/** What needs another look, at the top of the section, with links to it. Takes the focus each time it is asked for. */
export function TroubleSummary({ shown, button }: { shown: VisibleSection; button: string }) {
  const { problems, gaps, draft } = useInterview();
  const words = useWords();
  const { errors } = words.texts;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), [problems.value, gaps.value]);

  const troubles = listTroubles(shown, problems.value, gaps.value, draft.value.answers, words);
  if (troubles.length === 0) return null;
  const isSoft = problems.value.length === 0;
  const heading = words.plural(isSoft ? errors.softHeading : errors.heading, troubles.length, {
    count: troubles.length,
  });
  return (
    <section
      ref={box}
      id={summaryId}
      class={`summary summary--${isSoft ? 'gap' : 'error'}`}
      aria-labelledby="summary-heading"
      tabIndex={-1}
    >
      <h2 id="summary-heading">{heading}</h2>
      {isSoft && <p>{fill(errors.softHint, { button })}</p>}
      <ul>
        {troubles.map(({ target, question, advice }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(target);
              }}
            >
              {question}
            </a>
            {advice && <span class="summary__advice"> {advice}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the control itself, so that the next key already answers. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'start' });
  field?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
}
