import { fill } from '../../i18n/fill.ts';
import { contextWords } from '../i18n/context.ts';
import { useOwnId } from '../parts/useOwnId.ts';
import { say } from '../state/language.ts';
import type { StoredRow } from '../uploads/uploadApi.ts';

type ColumnName = 'count' | 'denominator';

/** A table one types into: the whole town first, then its areas. */
export function CountTable({
  areas,
  cells,
  hasDenominator,
  faultAt,
  onType,
}: {
  areas: readonly { key: string; name: string }[];
  cells: Readonly<Record<string, StoredRow>>;
  hasDenominator: boolean;
  faultAt: (area: string, column: ColumnName) => string | undefined;
  onType: (area: string, column: ColumnName, value: string) => void;
}) {
  const words = say(contextWords);
  const columns: readonly ColumnName[] = hasDenominator ? ['count', 'denominator'] : ['count'];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
    <section class="table typed" tabIndex={0} aria-label={words.counts}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[{ key: '', name: words.wholeTown }, ...areas].map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td key={column}>
                  <CountCell
                    label={fill(words.cellLabel, { column: words[column], area: name })}
                    value={cells[key]?.[column] ?? ''}
                    fault={faultAt(key, column)}
                    onType={(value) => onType(key, column, value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CountCell({
  label,
  value,
  fault,
  onType,
}: {
  label: string;
  value: string;
  fault: string | undefined;
  onType: (value: string) => void;
}) {
  const id = useOwnId();
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault && (
        <p class="upload__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}
