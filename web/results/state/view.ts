import type { Show } from '../figures/shows.ts';
import type { SortColumn, SortOrder } from '../figures/sortRows.ts';
import type { Split } from '../figures/splits.ts';

/** The pages of the results, in the order of their links. */
const pageKeys = ['overview', 'map', 'areas', 'places', 'crime', 'measures', 'compare', 'report'] as const;
export type PageKey = (typeof pageKeys)[number];

const shows: readonly Show[] = ['value', 'significance', 'change', 'precision'];
/** The same figures for eyes, for looking up, for reading. `map`: of a breakdown, its chart. */
export const forms = ['map', 'table', 'sentences'] as const;
type Form = (typeof forms)[number];
/** Small maps side by side: one for each wave, or one for each group of a breakdown. */
export type Series = 'waves' | `by-${string}`;

/** What the reader looks at. All of it stands in the address, so that a link shows the same view. */
export interface View {
  page: PageKey;
  wave: string | undefined;
  indicator: string | undefined;
  /** Of a `shares` indicator: the answer on the map. */
  option: string | undefined;
  split: Split | undefined;
  /** What the colours say. */
  show: Show;
  form: Form;
  series: Series | undefined;
  /** A second indicator, beside the first. */
  beside: string | undefined;
  /** The chosen area or, over districts, the chosen district. */
  place: string | undefined;
  /** Of the marked places: which question about them. */
  marks: string | undefined;
  /** Of the marked places: only those with this answer, as `question.option`. */
  reason: string | undefined;
  /** The chosen square of the census grid. */
  square: string | undefined;
  sample: 'invited' | 'open' | undefined;
  sort: SortOrder;
  language: string | undefined;
  /** Layer and year of recorded counts, such as "street-crime:2025". */
  layer: string | undefined;
  /** Order of the table beside recorded crime: a column, "-" in front for falling. */
  order: string | undefined;
  /** The measure in view. */
  measure: string | undefined;
}

export type ViewChange = Partial<View>;

const byName: SortOrder = { column: 'name', direction: 'ascending' };
const sortColumns: readonly SortColumn[] = ['name', 'value', 'change', 'precision'];

/** The one of `known` that the address names; undefined when it names none of them. */
const among = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((one) => one === text);

function readSort(text: string | null): SortOrder {
  const column = among(sortColumns, text?.replace(/^-/, '') ?? null);
  return column ? { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' } : byName;
}

function printSort({ column, direction }: SortOrder): string | undefined {
  if (column === byName.column && direction === byName.direction) return undefined;
  return direction === 'descending' ? `-${column}` : column;
}

const isGroup = (text: string | null): text is `by-${string}` => text?.startsWith('by-') === true;

function readSplit(text: string | null): Split | undefined {
  return isGroup(text) ? text : among(['areas', 'districts'], text);
}

/** Where an address that names no page leads: with an indicator to its map, else to the overview. */
const impliedPage = (indicator: string | null | undefined): PageKey => (indicator ? 'map' : 'overview');

/** Reads the query string of an address. What it does not know it leaves out; defaults are chosen later. */
export function readView(search: string): View {
  const query = new URLSearchParams(search);
  const series = query.get('series');
  return {
    page: among(pageKeys, query.get('page')) ?? impliedPage(query.get('indicator')),
    wave: query.get('wave') ?? undefined,
    indicator: query.get('indicator') ?? undefined,
    option: query.get('option') ?? undefined,
    split: readSplit(query.get('view')),
    show: among(shows, query.get('show')) ?? 'value',
    form: among(forms, query.get('as')) ?? 'map',
    series: isGroup(series) ? series : among(['waves'], series),
    beside: query.get('with') ?? undefined,
    place: query.get('place') ?? undefined,
    marks: query.get('marks') ?? undefined,
    reason: query.get('reason') ?? undefined,
    square: query.get('square') ?? undefined,
    sample: among(['open', 'invited'], query.get('sample')),
    sort: readSort(query.get('sort')),
    language: query.get('language') ?? undefined,
    layer: query.get('layer') ?? undefined,
    order: query.get('order') ?? undefined,
    measure: query.get('measure') ?? undefined,
  };
}

/** The query string of a view, with its "?"; empty for the view a reader starts with. */
export function printView(view: View): string {
  const query = new URLSearchParams();
  const unless = (text: string, usual: string) => (text === usual ? undefined : text);
  const parts: [string, string | undefined][] = [
    ['page', unless(view.page, impliedPage(view.indicator))],
    ['wave', view.wave],
    ['indicator', view.indicator],
    ['option', view.option],
    ['view', view.split],
    ['show', unless(view.show, 'value')],
    ['as', unless(view.form, 'map')],
    ['series', view.series],
    ['with', view.beside],
    ['place', view.place],
    ['marks', view.marks],
    ['reason', view.reason],
    ['square', view.square],
    ['sample', view.sample],
    ['sort', printSort(view.sort)],
    ['layer', view.layer],
    ['order', view.order],
    ['measure', view.measure],
    ['language', view.language],
  ];
  for (const [key, value] of parts) if (value !== undefined) query.set(key, value);
  const text = query.toString();
  return text && `?${text}`;
}
