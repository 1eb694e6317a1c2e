import type { CellReport } from './answerReader.ts';
import { listWords } from './checkValues.ts';
import type { ImportMapping } from './importMapping.ts';

type ColumnAt = (name: string) => number;
type HeadReader<Value> = (fields: readonly string[], report: CellReport) => Value;

const decimal = /^\d+([.,]\d+)?(e-?\d+)?$/i;

/** The weight of a row, 1 without a weight column. Every row needs one: a missing weight is a fault, not a 1. */
export function weightReader({ weight }: ImportMapping, columnAt: ColumnAt): HeadReader<number> {
  if (!weight) return () => 1;
  const at = columnAt(weight.column);
  return (fields, report) => {
    const value = fields[at] ?? '';
    const number = decimal.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
    if (number > 0 && Number.isFinite(number)) return number;
    report.fault({ column: weight.column, value, allowed: 'a number greater than 0' });
    return 1;
  };
}

/** The area a letter was drawn in, as its place among the areas; null without a stratum column. */
export function stratumReader(
  { stratum }: ImportMapping,
  areas: readonly string[],
  columnAt: ColumnAt,
): HeadReader<number | null> {
  if (!stratum) return () => null;
  const at = columnAt(stratum.column);
  const places = new Map(areas.map((key, place) => [key, place]));
  const allowed = `one of ${listWords([...(stratum.values?.keys() ?? areas)])}`;
  return (fields, report) => {
    const value = fields[at] ?? '';
    const place = places.get((stratum.values ? stratum.values.get(value) : value) ?? '');
    if (place === undefined) report.fault({ column: stratum.column, value, allowed });
    return place ?? null;
  };
}
