import { BrokenForm, breakOff } from '../foreign/remark.ts';
import { type BookTables, readSheet, type SheetRow } from './readSheet.ts';
import { readStyles } from './readStyles.ts';
import { unpackWorkbook } from './unpackWorkbook.ts';
import { walkXml } from './walkXml.ts';

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/**
 * The sheets of an .xlsx workbook with the text of their cells. Formulas are never computed, macros and links never
 * followed, and sizes are bounded before memory is taken.
 *
 * @param wanted by name; other sheets come without rows
 * @throws BrokenForm with the sheet and row where it cannot be read
 */
export function readWorkbook(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Sheet[] {
  const parts = unpackWorkbook(bytes);
  const part = (name: string) => inPart(name, () => parts.get(name));
  const targets = inPart('xl/_rels/workbook.xml.rels', (name) => readTargets(parts.get(name)));
  const { sheets, is1904 } = inPart('xl/workbook.xml', (name) => readSheetNames(parts.get(name)));
  const tables: BookTables = {
    strings: inPart('xl/sharedStrings.xml', (name) => readStrings(parts.get(name))),
    dates: inPart('xl/styles.xml', (name) => readStyles(parts.get(name))),
    is1904,
  };
  return sheets.map(({ name, relation }) => {
    const bytesOf = part(targets.get(relation) ?? '');
    if (!bytesOf || !wanted(name)) return { name, rows: [] };
    return { name, rows: inPart(name, () => readSheet(name, bytesOf, tables)) };
  });
}

/** What the XML parser says about a part is told with the part's name. */
function inPart<Value>(name: string, read: (name: string) => Value): Value {
  try {
    return read(name);
  } catch (error) {
    if (error instanceof BrokenForm) throw error;
    breakOff(
      { sheet: name, row: 0, column: '' },
      { de: 'Dieser Teil der Datei ist beschädigt.', en: 'This part of the file is damaged.' },
      {
        de: 'Speichern Sie die Datei in Excel oder LibreOffice neu.',
        en: 'Save it again in Excel or LibreOffice.',
      },
    );
  }
}

/** Where a relation leads, as a name in the archive. */
function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (!bytes) return targets;
  walkXml(bytes, {
    open(tag, { Id = '', Target = '' }) {
      if (tag === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

function readSheetNames(bytes: Uint8Array | undefined) {
  const sheets: { name: string; relation: string }[] = [];
  let is1904 = false;
  if (bytes) {
    walkXml(bytes, {
      open(tag, attributes) {
        if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
        if (tag === 'sheet') sheets.push({ name: attributes.name ?? '', relation: relationIn(attributes) });
      },
    });
  }
  return { sheets, is1904 };
}

/** The prefix of the relations' namespace is the writer's choice. */
const relationIn = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

/** Excel writes what XML cannot hold as "_x000D_". */
const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let inText = false;
  let phonetic = 0;
  walkXml(bytes, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic += 1;
      inText = tag === 't' && phonetic === 0;
    },
    text(more) {
      if (inText) text += more;
    },
    close(tag) {
      inText = false;
      if (tag === 'rPh') phonetic -= 1;
      if (tag === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}
