import type { ContextRow } from '../../db/queries/context.ts';
import type { MarginRow, MergeRow } from '../../db/queries/margins.ts';
import type { MeasureRow } from '../../db/queries/measures.ts';
import type { NamedPlace } from '../../db/queries/namedPlaces.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { writeCsv } from '../tables/defuse.ts';

/*
 * Tables in the columns their importers read, so that a town can be set up again from what it took along
 * (docs/betrieb/sichern.md). What a spreadsheet would run as a formula gets an apostrophe in front, which they take
 * away again.
 */

const csv = (rows: readonly Record<string, unknown>[], columns: readonly string[]): string =>
  writeCsv(rows, { columns: [...columns] });

/** Columns `title`, `title_en`: the first is German, or whatever a town has instead. */
const inBoth = (name: string, text: Text | null | undefined) => ({
  [name]: text?.de ?? Object.values(text ?? {})[0] ?? '',
  [`${name}_en`]: text?.de === undefined ? '' : (text.en ?? ''),
});
const bothColumns = (...names: string[]) => names.flatMap((name) => [name, `${name}_en`]);

/** One column a question, one row a category: what `margins import` reads. */
export function marginsTable(rows: readonly MarginRow[]): string {
  const questions = [...new Set(rows.map(({ question }) => question))];
  return csv(
    rows.map(({ question, category, population }) => ({ [question]: category, population })),
    [...questions, 'population'],
  );
}

/** What `areas merge` reads. */
export const mergesTable = (rows: readonly MergeRow[]): string =>
  csv(
    rows.map(({ area, intoKey, intoName }) => ({ area, into: intoKey, name: intoName })),
    ['area', 'into', 'name'],
  );

const steps = ['problem', 'causes', 'goals', 'measures', 'design', 'evaluation', 'conclusions'] as const;

/** What `measures import` reads. */
export function measuresTable(rows: readonly MeasureRow[]): string {
  const columns = ['key', 'areas', 'from', 'to', 'indicator', 'status', 'before', 'after'];
  return csv(
    rows.map(({ title, office, cost, areas, steps: written, ...row }) => ({
      ...row,
      areas: areas.join('+'),
      ...inBoth('title', title),
      ...inBoth('office', office),
      ...inBoth('cost', cost),
      ...Object.assign({}, ...steps.map((step) => inBoth(step, written[step]))),
    })),
    [...columns, ...bothColumns('title', 'office', 'cost', ...steps)],
  );
}

/** What `context import` reads. */
export function contextTable(rows: readonly ContextRow[]): string {
  const columns = ['layer', 'kind', 'area', 'year', 'count', 'denominator', 'per', 'source', 'licence'];
  return csv(
    rows.map(({ title, denominatorLabel, note, ...row }) => ({
      ...row,
      ...inBoth('title', title),
      ...inBoth('denominator_label', denominatorLabel),
      ...inBoth('note', note),
    })),
    [...columns, ...bothColumns('title', 'denominator_label', 'note')],
  );
}

/** What `places import` reads. */
export const placesTable = (rows: readonly NamedPlace[]): string =>
  csv(
    rows.map(({ name, kind, cell, area }) => ({ name, kind, cell, area })),
    ['name', 'kind', 'cell', 'area'],
  );
