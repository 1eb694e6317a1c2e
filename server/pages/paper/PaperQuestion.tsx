import type { ComponentChildren } from 'preact';
import type { NumberQuestion, Question, ScaleQuestion } from '../../../surveys/language/questionnaire.ts';
import { placeCount } from '../../../surveys/language/ranks.ts';
import { fill } from '../../../web/i18n/fill.ts';
import { RichTextView } from '../../../web/ui/RichTextView.tsx';
import { Box, OptionBoxes, RankBoxes, WritingLines } from './Boxes.tsx';
import { usePaper } from './PaperContext.ts';
import { PaperMatrix } from './PaperMatrix.tsx';
import { PaperPlaces } from './PaperPlaces.tsx';
import { sayCondition } from './sayCondition.ts';

const mostTextLines = 7;

/** One question of the form; it never breaks across pages. */
export function PaperQuestion({ question }: { question: Question }) {
  const { language, codeOf, authored, codes, texts, paper } = usePaper();
  const hint = question.showIf && sayCondition(question.showIf, { codes, language, texts });
  if (question.kind === 'note') {
    return (
      <div class="item item--note">
        {hint && <p class="hint">{hint}</p>}
        <RichTextView body={question.body} language={language} />
      </div>
    );
  }
  return (
    <section class="item" data-question={question.key}>
      {hint && <p class="hint">{hint}</p>}
      <h3>
        <span class="code" dir="ltr">
          {codeOf(question.key)}
        </span>
        <span>{authored(question.text)}</span>
      </h3>
      <p class="how">
        {[question.help && authored(question.help), howTo(question, paper)].filter(Boolean).join(' ')}
      </p>
      <Answers question={question} />
    </section>
  );
}

/** What to do with the pen; an author's own line says how many crosses in better words. */
function howTo(question: Question, paper: ReturnType<typeof usePaper>['paper']): string | undefined {
  switch (question.kind) {
    case 'area':
    case 'single':
    case 'scale':
      return paper.oneAnswer;
    case 'multiple':
      return question.help ? undefined : paper.severalAnswers;
    case 'matrix':
      return paper.oneEach;
    case 'number':
      return fill(paper.oneNumber, { from: question.min, to: question.max });
    case 'text':
      return paper.writeHere;
    case 'places':
    case 'routes':
      return paper.placeHint;
    case 'ranking':
      return fill(paper.ranking, { max: placeCount(question) });
    case 'note':
    case 'consent':
      return undefined;
  }
}

/** A new kind of question fails to compile here until it can stand on paper. */
function Answers({ question }: { question: Exclude<Question, { kind: 'note' }> }): ComponentChildren {
  const { paper } = usePaper();
  switch (question.kind) {
    case 'area':
    case 'single':
    case 'multiple':
      return <OptionBoxes question={question} />;
    case 'ranking':
      return <RankBoxes question={question} />;
    case 'matrix':
      return <PaperMatrix question={question} />;
    case 'scale':
      return <ScaleBoxes question={question} />;
    case 'number':
      return <Digits question={question} />;
    case 'text':
      return <WritingLines characters={question.maxLength} most={mostTextLines} />;
    case 'places':
    case 'routes':
      return <PaperPlaces question={question} />;
    case 'consent':
      return (
        <ul class="boxes boxes--1">
          <li>
            <Box figure={1} />
            <span>{paper.cross}</span>
          </li>
        </ul>
      );
  }
}

function ScaleBoxes({ question }: { question: ScaleQuestion }) {
  const { authored } = usePaper();
  const { from, to, ends } = question;
  return (
    <div class="scale-line">
      <span class="scale-line__end">{authored(ends.from)}</span>
      <ol>
        {Array.from({ length: to - from + 1 }, (_, step) => (
          <li key={step}>
            <span class="box" />
            <span dir="ltr">{from + step}</span>
          </li>
        ))}
      </ol>
      <span class="scale-line__end">{authored(ends.to)}</span>
    </div>
  );
}

function Digits({ question }: { question: NumberQuestion }) {
  const { authored } = usePaper();
  return (
    <p class="digits">
      <span dir="ltr">
        {Array.from(String(question.max), (_, digit) => (
          <span key={digit} class="box box--digit" />
        ))}
      </span>
      {question.unit && <span>{authored(question.unit)}</span>}
    </p>
  );
}
