import type { SortOrder } from '../figures/sortRows.ts';
import type { Split } from '../figures/splits.ts';

/** What the reader looks at. All of it stands in the address, so that a link shows the same view. */
export interface View {
  wave: string | undefined;
  indicator: string | undefined;
  /** Of a `shares` indicator: the answer on the map. */
  option: string | undefined;
  split: Split | undefined;
  /** The chosen area or, over districts, the chosen district. */
  place: string | undefined;
  sample: 'invited' | 'open' | undefined;
  sort: SortOrder;
  language: string | undefined;
  /** `compare`: the town beside others. */
  page: 'compare' | undefined;
}

export type ViewChange = Partial<View>;

const byName: SortOrder = { column: 'name', direction: 'ascending' };

function readSort(text: string | null): SortOrder {
  const column = text?.replace(/^-/, '');
  if (column !== 'name' && column !== 'value') return byName;
  return { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' };
}

function printSort({ column, direction }: SortOrder): string | undefined {
  if (column === byName.column && direction === byName.direction) return undefined;
  return direction === 'descending' ? `-${column}` : column;
}

function readSplit(text: string | null): Split | undefined {
  if (text === 'areas' || text === 'districts') return text;
  return text?.startsWith('by-') ? (text as Split) : undefined;
}

/** Reads the query string of an address. What it does not know it leaves out; defaults are chosen later. */
export function readView(search: string): View {
  const query = new URLSearchParams(search);
  const sample = query.get('sample');
  return {
    wave: query.get('wave') ?? undefined,
    indicator: query.get('indicator') ?? undefined,
    option: query.get('option') ?? undefined,
    split: readSplit(query.get('view')),
    place: query.get('place') ?? undefined,
    sample: sample === 'open' || sample === 'invited' ? sample : undefined,
    sort: readSort(query.get('sort')),
    language: query.get('language') ?? undefined,
    page: query.get('page') === 'compare' ? 'compare' : undefined,
  };
}

/** The query string of a view, with its "?"; empty for the view a reader starts with. */
export function printView(view: View): string {
  const query = new URLSearchParams();
  const parts: [string, string | undefined][] = [
    ['wave', view.wave],
    ['indicator', view.indicator],
    ['option', view.option],
    ['view', view.split],
    ['place', view.place],
    ['sample', view.sample],
    ['sort', printSort(view.sort)],
    ['language', view.language],
    ['page', view.page],
  ];
  for (const [key, value] of parts) if (value !== undefined) query.set(key, value);
  const text = query.toString();
  return text && `?${text}`;
}
