import { showCode } from '../../../surveys/language/invitationCode.ts';
import { defuse } from '../../tables/defuse.ts';
import type { InvitationRow } from './invitationRow.ts';

/** Spreadsheets and mail merges on German machines expect the mark, the semicolon and the line ends. */
const byteOrderMark = '\uFEFF';

/** What a town without areas of its own, or a draw from all of it, is called in the file. */
const wholeTown = 'ganze Stadt';

/** The file for mail merge, in German, for it meets only letters: number, code in groups, area, link. */
export function codesCsv(rows: readonly InvitationRow[], link?: string): string {
  const head = ['Briefnummer', 'Code', 'Stadtteil', 'Stadtteil-Schlüssel', ...(link ? ['Link'] : [])];
  const lines = rows.map(({ letterNumber, code, area, areaName }) => [
    String(letterNumber),
    showCode(code),
    areaName || wholeTown,
    area,
    ...(link ? [`${link}#${code}`] : []),
  ]);
  return byteOrderMark + [head, ...lines].map(csvLine).join('');
}

/** Letters by number and area, without codes. */
export function lettersCsv(rows: readonly { letter: number; area: string; areaName: string }[]): string {
  const head = ['Briefnummer', 'Stadtteil', 'Stadtteil-Schlüssel'];
  const lines = rows.map(({ letter, area, areaName }) => [String(letter), areaName || wholeTown, area]);
  return byteOrderMark + [head, ...lines].map(csvLine).join('');
}

const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(';')}\r\n`;

/** A field that a spreadsheet would take for a formula gets an apostrophe in front. */
function csvField(value: string): string {
  const safe = defuse(value, ';');
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
