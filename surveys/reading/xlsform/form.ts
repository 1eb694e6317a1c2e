import type { Carried, Keys } from '../foreign/carried.ts';
import type { FormFault, FormPlace, Remarks, Words } from '../foreign/remark.ts';
import type { SheetRow } from '../workbook/readSheet.ts';
import type { FormLanguages } from './languages.ts';
import type { ChoiceList } from './readChoices.ts';
import type { SheetTable } from './sheetTable.ts';

/** What the steps of reading one form share. */
export interface Form {
  survey: SheetTable;
  languages: FormLanguages;
  choices: ReadonlyMap<string, ChoiceList>;
  /** Questions carried over so far, by their names in the form. */
  carried: Map<string, Carried>;
  /** Every name in the form, to tell a lost question from one that is not there. */
  names: ReadonlySet<string>;
  keys: Keys;
  remarks: Remarks;
  faults: FormFault[];
}

/** A row with its type taken apart: "select_one gender or_other". */
export interface TypedRow {
  row: SheetRow;
  type: string;
  list: string;
  hasOther: boolean;
  name: string;
  place: FormPlace;
}

export function fault(form: Pick<Form, 'faults'>, place: FormPlace, what: Words, instead: Words): void {
  form.faults.push({ ...place, what, instead });
}
