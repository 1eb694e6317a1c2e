import { partLetter } from '../../../surveys/language/questionCodes.ts';
import type {
  MarkedQuestion,
  MultipleQuestion,
  SingleQuestion,
} from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../../web/i18n/fill.ts';
import { Box } from './Boxes.tsx';
import { usePaper } from './PaperContext.ts';

/** A line to write each place on, then one table of what applies to which of them. */
export function PaperPlaces({ question }: { question: MarkedQuestion }) {
  const { paper, codeOf } = usePaper();
  const code = codeOf(question.key);
  const places = Array.from({ length: question.max }, (_, position) => position + 1);
  return (
    <>
      <ol class="place-lines">
        {places.map((number) => (
          <li key={number}>
            <span class="code code--row" dir="ltr">{`${code}.${number}`}</span>
            <span>{fill(paper.place, { number })}</span>
            <span class="line" />
          </li>
        ))}
      </ol>
      {question.each.length > 0 && (
        <>
          <p class="how">{paper.placeTicks}</p>
          <table class="grid grid--places">
            <thead>
              <tr>
                <td />
                {places.map((number) => (
                  <th key={number} scope="col">
                    {fill(paper.place, { number })}
                  </th>
                ))}
              </tr>
            </thead>
            {question.each.map((part, position) => (
              <PlacePart key={part.key} part={part} code={`${code}${partLetter(position)}`} places={places} />
            ))}
          </table>
        </>
      )}
    </>
  );
}

interface PlacePartProps {
  part: SingleQuestion | MultipleQuestion;
  code: string;
  places: readonly number[];
}

function PlacePart({ part, code, places }: PlacePartProps) {
  const { authored } = usePaper();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={places.length + 1} class="grid__group">
          <span class="row-text">
            <span class="code code--row" dir="ltr">
              {code}
            </span>
            <span>{authored(part.text)}</span>
          </span>
        </th>
      </tr>
      {part.options.map((option, position) => (
        <tr key={option.key}>
          <th scope="row">{authored(option.text)}</th>
          {places.map((number) => (
            <td key={number}>
              <Box figure={position + 1} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
