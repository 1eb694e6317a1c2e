import type { Option } from '../../../surveys/language/questionnaire.ts';
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
export function OptionBoxes({ options }: { options: readonly Option[] }) {
  const { authored } = usePaper();
  const count = options.length;
  const columns = count > mostInTwoColumns ? 3 : count > mostInOneColumn ? 2 : 1;
  return (
    <ul class={`boxes boxes--${columns}`}>
      {options.map((option, position) => (
        <li key={option.key}>
          <Box figure={position + 1} />
          <span>{authored(option.text)}</span>
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
