import { type Options, stringify } from 'csv-stringify/sync';

/** Signs a spreadsheet takes for the beginning of a formula, in both widths. */
const signs = '=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20';
/**
 * A table with commas is cut at semicolons by a German Excel, and one with semicolons at commas by an English one;
 * both take a line break inside such a cell for a new row. What stands behind it is the beginning of a cell, too, and
 * quotation marks before it are taken away.
 */
const cuts = { ',': ';\\t\\r\\n', ';': ',\\t\\r\\n' } as const;
const starts = Object.fromEntries(
  Object.entries(cuts).map(([separator, cut]) => [
    separator,
    new RegExp(`(?<=(?:^|[${cut}])"*)(?=[${signs}])`, 'gu'),
  ]),
) as Record<keyof typeof cuts, RegExp>;

/**
 * A text no spreadsheet runs: an apostrophe stands in front of every sign it would begin a formula with. Numbers are
 * no texts, and are left alone.
 *
 * @param separator of the file the text goes into
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const defuse = (text: string, separator: keyof typeof cuts = ','): string =>
  text.replace(starts[separator], "'");

const defused = new RegExp(`(?<=(?:^|[;,\\t\\r\\n])"*)'(?=[${signs}])`, 'gu');

/** The way back, for what was taken along and is read again. */
export const withoutDefusing = (text: string): string => text.replace(defused, '');

/** A table with commas whose texts are defused. */
export const writeCsv = (rows: readonly object[], { cast, ...options }: Options = {}): string =>
  stringify([...rows], { header: true, ...options, cast: { ...cast, string: (text) => defuse(text) } });
