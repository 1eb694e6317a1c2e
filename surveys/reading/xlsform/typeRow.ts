import { suggestWord } from '../fault.ts';
import type { SheetRow } from '../workbook/readSheet.ts';
import { type Form, fault, type TypedRow } from './form.ts';
import { spokenColumns } from './languages.ts';
import { cellOf } from './sheetTable.ts';
import { typeSynonyms, xlsformTypes } from './types.ts';

const withList = [
  'select_one',
  'select_multiple',
  'rank',
  'select_one_from_file',
  'select_multiple_from_file',
  'select_one_external',
  'osm',
];
const nameless = ['end_group', 'end_repeat'];

/** Takes the type of a row apart. Undefined for rows without one, and for those at fault. */
export function typeRow(form: Form, row: SheetRow): TypedRow | undefined {
  const { text, place } = cellOf(form.survey, row, 'type');
  const name = cellOf(form.survey, row, 'name');
  if (text === '') {
    // Rows of remarks between the questions are usual; a row with a name or label lost its type.
    const hasLabel = spokenColumns(form.survey, 'label').some(
      ({ at }) => (row.cells[at] ?? '').trim() !== '',
    );
    if (name.text !== '' || hasLabel) {
      fault(
        form,
        place,
        { de: 'Die Frage hat keinen Typ.', en: 'The question has no type.' },
        { de: 'Tragen Sie ihn unter „type“ ein.', en: 'Write it under "type".' },
      );
    }
    return undefined;
  }
  const { type, list, hasOther } = takeApart(text);
  const typed = { row, type, list, hasOther, name: name.text, place };
  if (!Object.hasOwn(xlsformTypes, type)) {
    const near = suggestWord(type, Object.keys(xlsformTypes));
    fault(
      form,
      place,
      { de: `Den Typ „${text}“ gibt es in XLSForm nicht.`, en: `XLSForm has no type "${text}".` },
      {
        de: near ? `Gemeint: ${near.replace(/^did you mean |\?$/g, '')}?` : '',
        en: near ? `Is it ${near.replace(/^did you mean |\?$/g, '')}?` : '',
      },
    );
    return undefined;
  }
  if (name.text === '' && !nameless.includes(type) && type !== 'audit') {
    fault(
      form,
      { ...name.place, column: name.place.column || 'name' },
      { de: `Die Zeile „${text}“ hat keinen Namen.`, en: `The row "${text}" has no name.` },
      { de: 'Tragen Sie ihn unter „name“ ein.', en: 'Write it under "name".' },
    );
    return undefined;
  }
  return typed;
}

function takeApart(text: string): { type: string; list: string; hasOther: boolean } {
  const hasOther = /\s+(?:or specify other|or_other|or other)\s*$/i.test(text);
  const bare = text.replace(/\s+(?:or specify other|or_other|or other)\s*$/i, '').trim();
  const words = bare.split(/\s+/);
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    const joined = words.slice(0, count).join('_').toLowerCase();
    const type = typeSynonyms[joined] ?? joined;
    const list = words.slice(count).join(' ');
    if (withList.includes(type)) return { type, list, hasOther };
    if (list === '' && Object.hasOwn(xlsformTypes, type)) return { type, list, hasOther };
  }
  return { type: words.join('_').toLowerCase(), list: '', hasOther };
}
