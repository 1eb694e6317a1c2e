import type { Column } from '../../surveys/language/columns.ts';
import type { Indicator, Questionnaire, Text } from '../../surveys/language/questionnaire.ts';
import { sharesOptions } from '../../surveys/language/scoring.ts';
import type { Cell } from '../disclosure/cell.ts';
import { fingerprintIndicator } from './fingerprintIndicator.ts';
import type { Release, ReleasedBreakdown, ReleasedIndicator } from './release.ts';
import type { ShownArea } from './shownAreas.ts';

/** An indicator as readers see it: its words, not how it is scored. */
export function describeIndicator(
  indicator: Indicator,
  columns: readonly Column[],
  questionnaire: Questionnaire,
): ReleasedIndicator {
  const { key, kind, goal, title, description, ends, level } = indicator;
  const fingerprints = fingerprintIndicator(indicator, questionnaire);
  return {
    key,
    kind,
    goal,
    title,
    ...(description && { description }),
    ...(ends && { ends }),
    ...(level && { level }),
    ...(kind === 'shares' && {
      options: sharesOptions(indicator, columns).map((option) => ({ key: option.key, title: option.text })),
    }),
    ...(fingerprints && { fingerprints }),
    ...(fingerprints && { fingerprints }),
  };
}

/** A breakdown with the categories that form a cell somewhere; undefined when none does. */
export function describeBreakdown(column: Column, cells: readonly Cell[]): ReleasedBreakdown | undefined {
  const used = new Set(
    cells.flatMap(({ breakdown }) => (breakdown?.by === column.key ? breakdown.value : [])),
  );
  const values = column.options
    .filter(({ key }) => used.has(key))
    .map(({ key, text }) => ({ key, title: text }));
  return values.length === 0 ? undefined : { by: column.key, title: titleOf(column), values };
}

/** What a question is called in tables. */
export function titleOf({ question, item }: Column): Text {
  if (item) return item.text;
  return question.kind === 'note' ? {} : (question.short ?? question.text);
}

/** Areas and districts by key and name, in the order of the area set. */
export function describeAreas(rows: readonly ShownArea[]): Pick<Release, 'areas' | 'districts'> {
  const districts = new Map<string, string>();
  for (const { district, districtName } of rows) {
    if (district !== undefined && !districts.has(district)) districts.set(district, districtName ?? district);
  }
  return {
    areas: rows.map(({ key, name, district, parts }) => ({
      key,
      name,
      ...(district && { district }),
      ...(parts.length > 1 && { parts }),
    })),
    districts: [...districts].map(([key, name]) => ({ key, name })),
  };
}
