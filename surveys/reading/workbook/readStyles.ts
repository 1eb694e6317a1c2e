import { walkXml } from './walkXml.ts';

/** ECMA-376 part 1, 18.8.30: numbers below 164 are built in; these show dates and times. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** For each cell style whether it shows a date: the number itself does not say so. */
export function readStyles(bytes: Uint8Array | undefined): boolean[] {
  if (!bytes) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCells = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(own.get(id) ?? isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

/** Letters in quotation marks, colours and currencies in brackets say nothing about the kind. */
function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}

const dayMilliseconds = 86_400_000;

/** Excel's count of days as "2026-04-30" or "2026-04-30T14:30". */
export function isoOfSerial(serial: number, is1904: boolean): string {
  const days = is1904 ? serial + 1462 : serial;
  // Excel believes in 29 February 1900; before it every day is one off, and nobody surveys that far back.
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * dayMilliseconds));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 16);
}
