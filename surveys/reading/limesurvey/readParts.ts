import { SaxesParser } from 'saxes';
import { BrokenForm, breakOff } from '../foreign/remark.ts';

/** One row of a part: its fields by name, and the line it begins at. */
export interface LssRow {
  line: number;
  fields: Readonly<Record<string, string>>;
}

/** Rows by part: groups, questions, subquestions, answers, question_attributes, surveys ... */
export type LssParts = ReadonlyMap<string, readonly LssRow[]>;

const mostRows = 200_000;
const mostDepth = 12;
const exportIt = {
  de: 'Exportieren Sie in LimeSurvey „Umfragestruktur (.lss)“.',
  en: 'In LimeSurvey export "Survey structure (.lss)".',
};

/**
 * The rows of an .lss file. A document type is refused, and with it every entity of the file's own.
 *
 * @throws BrokenForm with the line where the XML breaks
 */
export function readParts(text: string): LssParts {
  const parser = new SaxesParser({ position: true });
  const parts = new Map<string, LssRow[]>();
  const path: string[] = [];
  let fields: Record<string, string> | undefined;
  let line = 0;
  let field = '';
  let rows = 0;
  let docType = '';
  const here = (column = '') => ({ sheet: path[1] ?? '', row: parser.line, column });
  parser.on('doctype', () =>
    breakOff(
      here(),
      { de: 'Ein DOCTYPE gehört nicht in die Datei.', en: 'A DOCTYPE does not belong there.' },
      exportIt,
    ),
  );
  parser.on('opentag', ({ name }) => {
    path.push(name);
    if (path.length > mostDepth)
      breakOff(
        here(),
        { de: 'Die Datei ist zu tief verschachtelt.', en: 'The file is nested too deep.' },
        exportIt,
      );
    if (path.length === 4 && name === 'row') {
      rows += 1;
      if (rows > mostRows)
        breakOff(
          here(),
          {
            de: `Die Datei hat mehr als ${mostRows} Zeilen.`,
            en: `The file has more than ${mostRows} rows.`,
          },
          exportIt,
        );
      fields = {};
      line = parser.line;
    }
    if (path.length === 5) field = '';
  });
  const take = (more: string) => {
    if (path.length === 2 && path[1] === 'LimeSurveyDocType') docType += more;
    if (path.length === 5) field += more;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (path.length === 5 && fields && name !== '__proto__') fields[name] = field;
    if (path.length === 4 && fields) {
      const part = path[1] ?? '';
      const known = parts.get(part) ?? [];
      known.push({ line, fields });
      parts.set(part, known);
      fields = undefined;
    }
    path.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof BrokenForm) throw error;
    const reason = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '') : '';
    breakOff(
      { sheet: path[1] ?? '', row: parser.line, column: String(parser.column) },
      { de: `Die Datei ist kein richtiges XML (${reason}).`, en: `The file is no proper XML (${reason}).` },
      exportIt,
    );
  }
  if (docType.trim() !== 'Survey') {
    breakOff(
      { sheet: '', row: 0, column: '' },
      docType.trim() === ''
        ? { de: 'Das ist keine Umfrage aus LimeSurvey.', en: 'This is no survey of LimeSurvey.' }
        : {
            de: `Das ist keine ganze Umfrage, sondern „${docType.trim()}“.`,
            en: `This is no whole survey but "${docType.trim()}".`,
          },
      exportIt,
    );
  }
  return parts;
}
