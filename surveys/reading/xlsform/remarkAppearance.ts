import type { Form, TypedRow } from './form.ts';
import { cellOf } from './sheetTable.ts';

/** What needs no remark: a section is a page already, and long texts get a large box. */
const met = new Set(['field-list', 'multiline', 'table-list', 'label', 'list-nolabel']);

/** Appearances tell a tool how to draw a question; ours decides that for every screen and for paper. */
export function remarkAppearance(form: Form, { row }: TypedRow): void {
  const { text, place } = cellOf(form.survey, row, 'appearance');
  const lost = text.split(/\s+/).filter((word) => word !== '' && !met.has(word.toLowerCase()));
  if (lost.length === 0) return;
  form.remarks.add(
    'lost',
    place,
    {
      de: `Die Darstellung „${lost.join(' ')}“ entfällt.`,
      en: `The appearance "${lost.join(' ')}" is left out.`,
    },
    {
      de: 'Umfeld zeigt jede Fragenart auf jedem Gerät so, dass sie sich bedienen lässt.',
      en: 'Umfeld draws every kind of question to suit each device.',
    },
  );
}
