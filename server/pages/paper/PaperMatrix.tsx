import type { MatrixQuestion } from '../../../surveys/language/questionnaire.ts';
import { Box } from './Boxes.tsx';
import { usePaper } from './PaperContext.ts';

/** A matrix as a table: one line an item, one column an answer. */
export function PaperMatrix({ question }: { question: MatrixQuestion }) {
  const { authored, codeOf } = usePaper();
  return (
    <table class="grid">
      <thead>
        <tr>
          <td />
          {question.options.map((option) => (
            <th key={option.key} scope="col">
              {authored(option.text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.items.map((item) => (
          <tr key={item.key}>
            <th scope="row">
              <span class="row-text">
                <span class="code code--row" dir="ltr">
                  {codeOf(item.key)}
                </span>
                <span>{authored(item.text)}</span>
              </span>
            </th>
            {question.options.map((option, position) => (
              <td key={option.key}>
                <Box figure={position + 1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
