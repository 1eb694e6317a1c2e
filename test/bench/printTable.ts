/** Prints rows as a Markdown table, numbers to the right: what stands on the screen can go into the docs. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => heads.map((head) => String(row[head] ?? '')));
  const widths = heads.map((head, column) =>
    Math.max(head.length, 3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const toRight = heads.map((head) => rows.every((row) => typeof row[head] === 'number' || row[head] === ''));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (toRight[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    toRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  console.log(`\n${title}\n`);
  for (const row of [heads, rule, ...cells]) console.log(line(row));
}

/** So many digits after the point, as a number that prints short. */
export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
