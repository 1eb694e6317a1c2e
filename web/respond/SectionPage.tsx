import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VisibleSection } from '../../surveys/language/visibility.ts';
import { fill } from '../i18n/fill.ts';
import { Button } from '../ui/Button.tsx';
import { RichTextView } from '../ui/RichTextView.tsx';
import { CareAhead, CareNotice } from './care/CareNotice.tsx';
import { QuickLeave } from './care/QuickLeave.tsx';
import { QuestionField } from './fields/QuestionField.tsx';
import { useInterview, useWords } from './InterviewContext.ts';
import { KeepingPanel } from './keeping/KeepingPanel.tsx';
import { progressOf } from './progressOf.ts';
import { TroubleSummary } from './TroubleSummary.tsx';

/** One section: how far along, what is asked, and the one button that goes on. */
export function SectionPage({ shown }: { shown: VisibleSection }) {
  const { page, sections, position, problems, next, back } = useInterview();
  const { texts, authored, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { section, questions } = shown;
  const number = position.value + 1;
  const total = sections.value.length;
  const goOn = number === total ? texts.section.send : texts.section.next;

  useLayoutEffect(() => {
    scrollTo(0, 0);
    // Sent here because of an error: then the summary has the focus.
    if (problems.peek().length === 0) heading.current?.focus({ preventScroll: true });
  }, [section.key]);

  return (
    <form
      class="section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div class="section__top">
        <button type="button" class="back" onClick={back}>
          {texts.section.back}
        </button>
        <p id="progress" class="section__progress">
          {fill(texts.section.progress, { number, total })}
        </p>
        <progress
          class="bar"
          {...progressOf(page.value.questionnaire, section.key)}
          aria-labelledby="progress"
        />
      </div>
      <TroubleSummary shown={shown} button={goOn} />
      <h1 ref={heading} tabIndex={-1} aria-describedby="progress">
        {authored(section.title)}
      </h1>
      {section.sensitive && <CareNotice />}
      {section.intro && <RichTextView body={section.intro} language={language} />}
      {questions.map((question) => (
        <QuestionField key={question.key} question={question} />
      ))}
      <CareAhead next={sections.value[number]} />
      <div class="section__end">
        <Button type="submit">{goOn}</Button>
      </div>
      <KeepingPanel />
      {section.sensitive && <QuickLeave />}
    </form>
  );
}
