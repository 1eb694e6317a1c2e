import { fill } from '../../i18n/fill.ts';
import { useScrollStop } from '../../ui/useScrollStop.ts';
import { contextWords } from '../i18n/context.ts';
import { tableRoles } from '../parts/tableRoles.ts';
import { useOwnId } from '../parts/useOwnId.ts';
import { say } from '../state/language.ts';
import { type Cells, type ColumnName, cellName } from './series.ts';

interface Place {
  area: string;
  year: string;
}

/**
 * A grid one types into: the whole town first, then its areas; a column a year. Arrow keys and Enter lead from cell to
 * cell, and a block copied from a spreadsheet can be pasted. On a phone it is a list of areas with their years.
 */
export function CountTable({
  column,
  areas,
  years,
  cells,
  faultAt,
  onType,
  onPaste,
}: {
  column: ColumnName;
  areas: readonly { key: string; name: string }[];
  years: readonly string[];
  cells: Cells;
  faultAt: (place: Place) => string | undefined;
  onType: (place: Place, value: string) => void;
  onPaste: (place: Place, text: string) => void;
}) {
  const words = say(contextWords);
  return (
    <section class="table typed" aria-label={words[column]} ref={useScrollStop()}>
      <table {...tableRoles.table} onKeyDown={moveByKey}>
        <caption>{words[column]}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{words.area}</th>
            {years.map((year) => (
              <th key={year} {...tableRoles.columnHeader}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {[{ key: '', name: words.wholeTown }, ...areas].map(({ key: area, name }) => (
            <tr key={area} {...tableRoles.row}>
              <th {...tableRoles.rowHeader}>{name}</th>
              {years.map((year) => (
                <td key={year} {...tableRoles.cell} data-year={year}>
                  <CountCell
                    label={fill(words.cellLabel, { column: words[column], area: name, year })}
                    value={cells[cellName(area, year)]?.[column] ?? ''}
                    fault={faultAt({ area, year })}
                    onType={(value) => onType({ area, year }, value)}
                    onPaste={(text) => onPaste({ area, year }, text)}
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
  onPaste,
}: {
  label: string;
  value: string;
  fault: string | undefined;
  onType: (value: string) => void;
  onPaste: (text: string) => void;
}) {
  const id = useOwnId();
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-label={label}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (!/[\t\n]/.test(text.trimEnd())) return;
          event.preventDefault();
          onPaste(text);
        }}
      />
      {fault && (
        <p class="upload__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Enter: [1, 0],
};

/** Left and right belong to the text of a cell, and to the grid only from its ends. */
function stepOf(event: KeyboardEvent, input: HTMLInputElement): readonly [number, number] | undefined {
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (event.key === 'ArrowLeft') return start === 0 && end === 0 ? [0, -1] : undefined;
  if (event.key === 'ArrowRight') return start === value.length ? [0, 1] : undefined;
  return steps[event.key];
}

function moveByKey(event: KeyboardEvent): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = stepOf(event, input);
  const cell = input.closest('td');
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return;
  // Enter would send the form.
  event.preventDefault();
  const body = [...(row.parentElement?.children ?? [])];
  const target = body[body.indexOf(row) + step[0]]?.children[cell.cellIndex + step[1]];
  const next = target?.querySelector('input');
  next?.focus();
  next?.select();
}
