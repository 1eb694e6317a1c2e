import type { AuthoredQuestionnaire } from '../../language/schema.ts';
import { fileKey, Keys } from '../foreign/carried.ts';
import { BrokenForm, breakOff, type FormFault, Remarks } from '../foreign/remark.ts';
import type { CarriedForm } from '../foreign/writeQuestionnaire.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { carriedSettings, lostSettings } from './columns.ts';
import type { Form } from './form.ts';
import { readLanguages } from './languages.ts';
import { readChoices } from './readChoices.ts';
import { readSections } from './readSections.ts';
import { remarkColumns } from './remarkColumns.ts';
import { cellOf, columnName, type SheetTable, sheetTable } from './sheetTable.ts';

/**
 * Reads an XLSForm (.xlsx), the form standard of ODK, KoboToolbox and others, as a questionnaire of ours.
 *
 * @param options.language tag of texts whose language the form does not name
 * @throws BrokenForm with sheet, row and column of every fault, when any other tool would refuse the form too
 */
export function readXlsform(bytes: Uint8Array, { language = 'de', name = 'fragebogen' } = {}): CarriedForm {
  const sheets = readWorkbook(bytes, (sheet) => /^(survey|choices|settings)$/i.test(sheet.trim()));
  const tableOf = (wanted: string): SheetTable | undefined => {
    const sheet = sheets.find((candidate) => candidate.name.trim().toLowerCase() === wanted);
    return sheet && sheet.rows.length > 0 ? sheetTable(sheet) : undefined;
  };
  const survey = tableOf('survey');
  if (!survey) refuseMissingSheet(sheets.map((sheet) => sheet.name));
  requireColumns(survey, ['type', 'name', 'label']);
  const choicesTable = tableOf('choices');
  if (choicesTable) requireColumns(choicesTable, ['list_name', 'name', 'label']);
  const settings = readSettings(tableOf('settings'));
  const remarks = settings.remarks;
  const faults: FormFault[] = [];
  const languages = readLanguages([survey, ...(choicesTable ? [choicesTable] : [])], {
    settled: settings.values.default_language,
    unnamed: language,
  });
  if (languages.isGuessed) remarkGuess(remarks, survey, language);
  for (const { name: other } of sheets.filter(
    (sheet) => !/^(survey|choices|settings)$/i.test(sheet.name.trim()),
  ))
    remarkSheet(remarks, other);
  const allowTwins = /^(yes|true)$/i.test(settings.values.allow_choice_duplicates ?? '');
  const form: Form = {
    survey,
    languages,
    choices: readChoices(choicesTable, languages, { remarks, faults, allowTwins }),
    carried: new Map(),
    names: new Set(survey.rows.map((row) => cellOf(survey, row, 'name').text).filter(Boolean)),
    keys: new Keys(),
    remarks,
    faults,
  };
  remarkColumns(form, choicesTable);
  const title = settings.values.form_title ?? settings.values.form_id ?? name;
  const sections = readSections(form, title);
  if (faults.length > 0) throw new BrokenForm(faults.sort(inSheetOrder));
  if (sections.length === 0) refuseEmpty(survey);
  const questionnaire: AuthoredQuestionnaire = {
    key: fileKey(settings.values.form_id ?? name),
    version: versionOf(settings.values.version),
    languages: [...languages.tags],
    title: Object.fromEntries(languages.tags.map((tag) => [tag, title])),
    sections,
  };
  return { questionnaire, remarks: remarks.list() };
}

function readSettings(table: SheetTable | undefined) {
  const remarks = new Remarks();
  const values: Record<string, string | undefined> = {};
  const row = table?.rows[0];
  if (!table || !row) return { remarks, values };
  for (const column of table.columns) {
    const text = (row.cells[column.at] ?? '').trim();
    if (text === '') continue;
    if (carriedSettings.includes(column.name)) values[column.name] = text;
    const fate = lostSettings[column.name] ?? unknownSetting;
    const place = { sheet: table.sheet, row: row.row, column: columnName(column) };
    if (!carriedSettings.includes(column.name)) remarks.add('lost', place, fate.what, fate.instead);
    if (column.name === 'version' && versionOf(text) === 1 && text !== '1') {
      remarks.add(
        'changed',
        place,
        { de: `Die Version „${text}“ wird zu 1.`, en: `The version "${text}" becomes 1.` },
        {
          de: 'Versionen sind ganze Zahlen und zählen weiter.',
          en: 'Versions are whole numbers and count on.',
        },
      );
    }
  }
  return { remarks, values };
}

const unknownSetting = {
  what: { de: 'Diese Einstellung gibt es nicht.', en: 'There is no such setting.' },
  instead: { de: '', en: '' },
};

/** Whoever mends a form goes through it from the top: survey, settings, choices. */
const inSheetOrder = (one: FormFault, other: FormFault): number =>
  other.sheet.localeCompare(one.sheet) || one.row - other.row;

/** Many forms write a date as version; ours count. */
function versionOf(text: string | undefined): number {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}

function requireColumns(table: SheetTable, wanted: readonly string[]): void {
  const missing = wanted.filter((name) => !table.columns.some((column) => column.name === name));
  if (missing.length === 0) return;
  throw new BrokenForm(
    missing.map((name) => ({
      sheet: table.sheet,
      row: 1,
      column: name,
      what: { de: `Die Spalte „${name}“ fehlt.`, en: `The column "${name}" is missing.` },
      instead: {
        de: 'Die erste Zeile des Blattes nennt die Spalten.',
        en: 'The first row of the sheet names the columns.',
      },
    })),
  );
}

function refuseMissingSheet(names: readonly string[]): never {
  const shown = names.slice(0, 8).join(', ');
  breakOff(
    { sheet: 'survey', row: 0, column: '' },
    {
      de: `Das Blatt „survey“ fehlt oder ist leer; die Datei hat: ${shown}.`,
      en: `The sheet "survey" is missing or empty; the file has: ${shown}.`,
    },
    {
      de: 'Ein XLSForm hat die Blätter survey, choices und settings.',
      en: 'An XLSForm has the sheets survey, choices and settings.',
    },
  );
}

function refuseEmpty({ sheet }: SheetTable): never {
  breakOff(
    { sheet, row: 0, column: '' },
    { de: 'Keine der Fragen lässt sich übernehmen.', en: 'None of the questions can be carried over.' },
    { de: '', en: '' },
  );
}

function remarkGuess(remarks: Remarks, { sheet, columns }: SheetTable, language: string): void {
  const column = columns.find(({ name, language: named }) => name === 'label' && named === undefined);
  remarks.add(
    'decide',
    { sheet, row: 1, column: column ? columnName(column) : 'label' },
    {
      de: `Die Sprache der Texte ist nicht genannt; angenommen wird „${language}“.`,
      en: `The language of the texts is not named; it is taken as "${language}".`,
    },
    {
      de: 'Wählen Sie sonst eine andere Sprache beim Einlesen.',
      en: 'Choose another language when importing, if that is wrong.',
    },
  );
}

function remarkSheet(remarks: Remarks, sheet: string): void {
  remarks.add(
    'lost',
    { sheet, row: 0, column: '' },
    { de: 'Dieses Blatt wird nicht gelesen.', en: 'This sheet is not read.' },
    { de: '', en: '' },
  );
}
