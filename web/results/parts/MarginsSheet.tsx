import type { MethodsSheet, ReleasedMargin } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';
import { SheetLine } from './SheetLine.tsx';

/** How the answers of a sample compare with the population before and after weighting, a table for each question. */
export function MarginsSheet({ sample }: { sample: MethodsSheet['sample'][number] }) {
  const { methods } = useReader().words;
  if (!sample.margins || sample.margins.length === 0) return null;
  return (
    <SheetLine name={methods.margins}>
      {sample.margins.map((margin) => (
        <MarginTable key={margin.by} margin={margin} />
      ))}
    </SheetLine>
  );
}

function MarginTable({ margin }: { margin: ReleasedMargin }) {
  const { language, methods, unit } = useReader().words;
  const percent = (value: number) => unit.percent(String(value));
  return (
    <table class="rs-table rs-margins">
      <thead>
        <tr>
          <th scope="col">{textIn(margin.title, language) ?? margin.by}</th>
          <th scope="col">{methods.before}</th>
          <th scope="col">{methods.after}</th>
          <th scope="col">{methods.population}</th>
        </tr>
      </thead>
      <tbody>
        {margin.categories.map(({ values, before, after, population }) => (
          <tr key={values[0]?.key}>
            <th scope="row">{values.map(({ key, title }) => textIn(title, language) ?? key).join(', ')}</th>
            <td>{percent(before)}</td>
            <td>{percent(after)}</td>
            <td>{percent(population)}</td>
          </tr>
        ))}
      </tbody>
      {margin.without > 0 && (
        <tfoot>
          <tr>
            <td colSpan={4}>{methods.without(percent(margin.without))}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
