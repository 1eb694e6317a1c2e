import { carriedColumns, lostColumns, technicalColumn, technicalFate } from './columns.ts';
import type { Form } from './form.ts';
import { columnName, type SheetTable } from './sheetTable.ts';

/** Lists every cell of a column that is not carried over; of unknown columns only the heading. */
export function remarkColumns(form: Form, choices: SheetTable | undefined): void {
  const { survey, remarks } = form;
  for (const column of survey.columns) {
    if (carriedColumns.includes(column.name)) continue;
    const fate = lostColumns[column.name] ?? (technicalColumn.test(column.name) ? technicalFate : undefined);
    const filled = survey.rows.filter(({ cells }) => (cells[column.at] ?? '').trim() !== '');
    if (filled.length === 0) continue;
    if (!fate) {
      remarks.add(
        'lost',
        { sheet: survey.sheet, row: 1, column: columnName(column) },
        unknown.what,
        unknown.instead,
      );
      continue;
    }
    for (const { row, cells } of filled) {
      const isHarmless =
        column.name === 'read_only' && /^(no|false|false\(\))$/i.test(cells[column.at] ?? '');
      const isOfCalculate = column.name === 'calculation' && isCalculate(form, cells);
      if (isHarmless || isOfCalculate) continue;
      remarks.add('lost', { sheet: survey.sheet, row, column: columnName(column) }, fate.what, fate.instead);
    }
  }
  for (const column of choices?.columns ?? []) {
    if (['list_name', 'name', 'label'].includes(column.name)) continue;
    const fate = lostColumns[column.name] ?? unknown;
    remarks.add(
      'lost',
      { sheet: choices?.sheet ?? '', row: 1, column: columnName(column) },
      fate.what,
      fate.instead,
    );
  }
}

/** The row itself is listed as lost already. */
function isCalculate({ survey }: Form, cells: readonly string[]): boolean {
  const type = survey.columns.find(({ name }) => name === 'type');
  return (cells[type?.at ?? 0] ?? '').trim().toLowerCase() === 'calculate';
}

const unknown = {
  what: {
    de: 'Diese Spalte gehört nicht zu dem, was übernommen wird.',
    en: 'This column is not among those carried over.',
  },
  instead: { de: '', en: '' },
};
