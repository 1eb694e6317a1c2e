import type {
  AreaQuestion,
  MultipleQuestion,
  RankingQuestion,
  SingleQuestion,
} from '../../../surveys/language/questionnaire.ts';
import { writtenQuestions } from '../../../surveys/language/writtenAnswers.ts';
import { usePaper } from './PaperContext.ts';

/** Options up to here stand one below the other. */
const mostInOneColumn = 6;
const mostInTwoColumns = 16;

/** A box to cross with the figure that is typed in for it. */
export function Box({ figure }: { figure: number }) {
  return (
    <span class="box">
      <span class="box__figure" dir="ltr">
        {figure}
      </span>
    </span>
  );
}

/** All options of a question; their figures count from 1 in the order of the questionnaire. */
export function OptionBoxes({ question }: { question: AreaQuestion | SingleQuestion | MultipleQuestion }) {
  const { authored, codeOf } = usePaper();
  const { options } = question;
  const written = writtenQuestions(question);
  const count = options.length;
  const columns = count > mostInTwoColumns ? 3 : count > mostInOneColumn ? 2 : 1;
  return (
    <ul class={`boxes boxes--${columns}`}>
      {options.map((option, position) => (
        <li key={option.key}>
          <Box figure={position + 1} />
          <span>{authored(option.text)}</span>
          {written
            .filter((words) => words.option === option.key)
            .map(({ key }) => (
              <span key={key} class="words-beside">
                <span class="code code--row" dir="ltr">
                  {codeOf(key)}
                </span>
                <span class="line" />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Options to number: an empty box for the place, the figure that is typed in for the option beside it. */
export function RankBoxes({ question }: { question: RankingQuestion }) {
  const { authored } = usePaper();
  return (
    <ul class="boxes boxes--1">
      {question.options.map((option, position) => (
        <li key={option.key}>
          <span class="box" />
          <span>
            <span class="code code--row" dir="ltr">
              {position + 1}
            </span>{' '}
            {authored(option.text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Lines to write on, about 70 characters each by hand. */
export function WritingLines({ characters, most }: { characters: number; most: number }) {
  const count = Math.min(most, Math.max(1, Math.ceil(characters / 70)));
  return (
    <>
      {Array.from({ length: count }, (_, line) => (
        <div key={line} class="line" />
      ))}
    </>
  );
}
