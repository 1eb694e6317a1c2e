import type { AuthoredOption } from '../../language/schema.ts';
import { Keys } from '../foreign/carried.ts';
import type { FormFault, Remarks } from '../foreign/remark.ts';
import { type FormLanguages, remarkMissing, textOf } from './languages.ts';
import { cellOf, type SheetTable } from './sheetTable.ts';

/** The answers of one list, and our keys by their names in the form. */
export interface ChoiceList {
  options: AuthoredOption[];
  keys: ReadonlyMap<string, string>;
}

/** The sheet "choices": lists of answers by name. Rows without a name or label, and twins, are faults of the file. */
export function readChoices(
  table: SheetTable | undefined,
  languages: FormLanguages,
  { remarks, faults, allowTwins }: { remarks: Remarks; faults: FormFault[]; allowTwins: boolean },
): Map<string, ChoiceList> {
  const lists = new Map<string, ChoiceList & { made: Keys }>();
  if (!table) return lists;
  for (const row of table.rows) {
    const list = cellOf(table, row, 'list_name');
    const name = cellOf(table, row, 'name');
    const text = textOf(table, row, 'label', languages);
    if (list.text === '') {
      faults.push({
        ...list.place,
        what: { de: 'Der Name der Liste fehlt.', en: 'The name of the list is missing.' },
        instead: { de: 'Tragen Sie ihn unter „list_name“ ein.', en: 'Write it under "list_name".' },
      });
      continue;
    }
    if (name.text === '') {
      faults.push({
        ...name.place,
        what: { de: 'Die Antwort hat keinen Namen.', en: 'The answer has no name.' },
        instead: { de: 'Tragen Sie ihn unter „name“ ein.', en: 'Write it under "name".' },
      });
      continue;
    }
    const known = lists.get(list.text) ?? { options: [], keys: new Map<string, string>(), made: new Keys() };
    lists.set(list.text, known);
    if (known.keys.has(name.text)) {
      if (!allowTwins) {
        faults.push({
          ...name.place,
          what: {
            de: `Die Liste „${list.text}“ hat schon eine Antwort „${name.text}“.`,
            en: `The list "${list.text}" has an answer "${name.text}" already.`,
          },
          instead: { de: 'Geben Sie ihr einen anderen Namen.', en: 'Give it another name.' },
        });
      }
      continue;
    }
    const label = text ?? { [languages.tags[0] ?? 'de']: name.text };
    if (!text) {
      remarks.add(
        'decide',
        { ...name.place, column: 'label' },
        { de: `Die Antwort „${name.text}“ hat keinen Text.`, en: `The answer "${name.text}" has no text.` },
        { de: 'Ergänzen Sie ihn im Fragebogen.', en: 'Add it in the questionnaire.' },
      );
    } else remarkMissing(text, table, row, 'label', languages, remarks);
    const key = known.made.make(name.text, 'a');
    (known.keys as Map<string, string>).set(name.text, key);
    known.options.push({ key, text: label });
  }
  return lists;
}
