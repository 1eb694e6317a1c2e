import { listContext } from '../../db/queries/context.ts';
import { listMargins, listMerges } from '../../db/queries/margins.ts';
import { listMeasures } from '../../db/queries/measures.ts';
import { findNewestPlaceList, listNamedPlaces } from '../../db/queries/namedPlaces.ts';
import type { Store } from '../../db/store.ts';
import type { Text } from '../../surveys/language/questionnaire.ts';
import { smallCount } from './keepSmallCounts.ts';
import type { UploadTarget } from './prepareUpload.ts';

/** A row under our own column names, as it would stand in a file. */
export type StoredRow = Record<string, string>;

/** What is stored of a kind, as the rows that would store it again. */
export async function listStored(
  store: Store,
  { municipality, kind, wave }: UploadTarget,
): Promise<StoredRow[]> {
  switch (kind) {
    case 'margins':
      return (await listMargins(store, municipality, wave)).map(({ question, category, population }) => ({
        [question]: category,
        population: String(population),
      }));
    case 'context':
      return (await listContext(store, municipality)).map((row) => ({
        layer: row.layer,
        kind: row.kind,
        ...texts('title', row.title),
        area: row.area,
        year: String(row.year),
        count: row.count > 0 && row.count < row.minimum ? smallCount(row.minimum) : String(row.count),
        denominator: row.denominator === null ? '' : String(row.denominator),
        ...texts('denominator_label', row.denominatorLabel),
        per: row.denominator === null ? '' : String(row.per),
        source: row.source,
        licence: row.licence,
        ...texts('note', row.note),
      }));
    case 'merges':
      return (await listMerges(store, municipality, wave)).map(({ area, intoKey: into, intoName: name }) => ({
        area,
        name,
        into,
      }));
    case 'measures':
      return (await listMeasures(store, municipality)).map((row) => ({
        key: row.key,
        ...texts('title', row.title),
        areas: row.areas.join('+'),
        from: row.from,
        to: row.to ?? '',
        indicator: row.indicator,
        ...texts('office', row.office),
        status: row.status,
        ...texts('cost', row.cost),
        before: row.before ?? '',
        after: row.after ?? '',
        ...Object.assign({}, ...steps.map((step) => texts(step, row.steps[step]))),
      }));
    case 'places': {
      const newest = await findNewestPlaceList(store, municipality);
      const places = newest ? await listNamedPlaces(store, municipality, newest.version) : [];
      return places.map(({ name, kind: what, area, cell }) => ({
        name,
        kind: what,
        area: area ?? '',
        cell: cell ?? '',
      }));
    }
  }
}

const steps = ['problem', 'causes', 'goals', 'measures', 'design', 'evaluation', 'conclusions'] as const;

const texts = (column: string, text: Text | null | undefined): StoredRow => ({
  [column]: text?.de ?? '',
  [`${column}_en`]: text?.en ?? '',
});
