const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** What stands between the columns: whichever of comma, semicolon and tab the header line has most, quotes aside. */
export function chooseSeparator(start: string): Separator {
  const header =
    start
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/[\r\n]/)
      .find((line) => line.trim() !== '') ?? '';
  const counts = separators.map((separator) => header.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
