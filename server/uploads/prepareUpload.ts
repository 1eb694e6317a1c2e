import { listContext, replaceContext } from '../../db/queries/context.ts';
import { listMargins, listMerges, replaceMargins, replaceMerges } from '../../db/queries/margins.ts';
import { listMeasures, replaceMeasures } from '../../db/queries/measures.ts';
import { findNewestPlaceList, listNamedPlaces, storePlaceList } from '../../db/queries/namedPlaces.ts';
import type { Store } from '../../db/store.ts';
import type { Words } from '../../surveys/reading/foreign/remark.ts';
import { areaKey } from '../areas/areaKey.ts';
import { DEFAULT_MINIMUM, prepareContext } from '../context/importContext.ts';
import { Refusal } from '../http/refusal.ts';
import { prepareMeasures } from '../measures/importMeasures.ts';
import { preparePlaces } from '../places/importPlaces.ts';
import type { GivenTable } from '../tables/tableInput.ts';
import { marginRows, prepareMargins } from '../waves/margins/importMargins.ts';
import { prepareMerges, publishedAlready } from '../waves/margins/importMerges.ts';
import type { WeightingDimension } from '../waves/margins/weightingDimension.ts';
import { type Changes, compareRows } from './compareRows.ts';
import { keepSmallCounts } from './keepSmallCounts.ts';
import { nameMargins } from './nameMargins.ts';
import type { UploadKind } from './uploadColumns.ts';

/** A table that can be stored: what it would change, and the storing itself. */
export interface PreparedUpload {
  changes: Changes;
  notes: Words[];
  store: () => Promise<void>;
}

export interface UploadTarget {
  municipality: string;
  kind: UploadKind;
  /** Of margins and merges. */
  wave: string;
}

/**
 * Checks a table for its kind and holds it against what is stored. Nothing is stored before `store` is called.
 *
 * @throws TableRefusal with every fault at its cell, Refusal when the kind cannot be taken at all
 */
export function prepareUpload(
  store: Store,
  target: UploadTarget,
  table: GivenTable,
  dimensions: readonly WeightingDimension[],
): Promise<PreparedUpload> {
  switch (target.kind) {
    case 'margins':
      return prepareMarginsUpload(store, target, table, dimensions);
    case 'merges':
      return prepareMergesUpload(store, target, table);
    case 'context':
      return prepareContextUpload(store, target, table);
    case 'measures':
      return prepareMeasuresUpload(store, target, table);
    case 'places':
      return preparePlacesUpload(store, target, table);
  }
}

async function prepareMarginsUpload(
  store: Store,
  { municipality, wave }: UploadTarget,
  file: GivenTable,
  dimensions: readonly WeightingDimension[],
) {
  const { margins, notes } = await prepareMargins(store, { municipality, wave, file });
  const rows = marginRows(margins);
  const named = (list: typeof rows) =>
    new Map(
      list.map(({ question, category, population }) => [`${question}: ${category}`, String(population)]),
    );
  return {
    changes: nameMargins(
      compareRows(named(await listMargins(store, municipality, wave)), named(rows)),
      dimensions,
    ),
    notes: notes.map(({ de, en }) => ({ de, en })),
    store: async () => {
      if (await replaceMargins(store, municipality, wave, rows)) return;
      throw new Refusal('A release of this wave was published: its margins stand.', [], {
        code: 'margins.published',
      });
    },
  };
}

async function prepareMergesUpload(store: Store, { municipality, wave }: UploadTarget, table: GivenTable) {
  const rows = await prepareMerges(store, { municipality, wave, file: withGroupKeys(table) });
  const named = (list: typeof rows) => new Map(list.map(({ area, intoName }) => [area, intoName]));
  return {
    changes: compareRows(named(await listMerges(store, municipality, wave)), named(rows)),
    notes: [],
    store: async () => {
      if (!(await replaceMerges(store, municipality, wave, rows)))
        throw publishedAlready(`${municipality}/${wave}`);
    },
  };
}

/** Offices name their groups; a key is made of the name where none is given. */
function withGroupKeys({ name, header, rows }: GivenTable): GivenTable {
  if (header.includes('into')) return { name, header, rows };
  const at = header.indexOf('name');
  const keyOf = (fields: readonly string[]) => areaKey(fields[at] ?? '').slice(0, longestGroupKey);
  const keyed = rows.map(({ line, fields }) => ({ line, fields: [...fields, keyOf(fields)] }));
  return { name, header: [...header, 'into'], rows: keyed };
}

const longestGroupKey = 40;

/** Only the layers and years of the table are replaced; others neither change nor go. */
async function prepareContextUpload(store: Store, { municipality }: UploadTarget, table: GivenTable) {
  const file = await keepSmallCounts(store, municipality, table);
  const stored = await listContext(store, municipality);
  // A town that hides counts under 10 goes on doing so, whoever uploads.
  const minimum = Math.max(DEFAULT_MINIMUM, ...stored.map((row) => row.minimum));
  const { rows } = await prepareContext(store, { municipality, file, minimum });
  const sheets = new Set(rows.map(({ layer, year }) => `${layer} ${year}`));
  const before = stored.filter(({ layer, year }) => sheets.has(`${layer} ${year}`));
  const named = (list: typeof rows) =>
    new Map(
      list.map(({ layer, year, area, areaSet: _set, minimum: _minimum, ...values }) => [
        `${layer} ${year}: ${area}`,
        JSON.stringify(Object.entries(values).sort()),
      ]),
    );
  return {
    changes: hideValues(compareRows(named(before), named(rows))),
    notes: [],
    store: () => replaceContext(store, municipality, rows),
  };
}

async function prepareMeasuresUpload(store: Store, { municipality }: UploadTarget, file: GivenTable) {
  // A file without rows was refused when it was read; this is a register whose last measure was deleted.
  const rows = file.rows.length === 0 ? [] : await prepareMeasures(store, municipality, file);
  const named = (list: typeof rows) =>
    new Map(
      list.map(({ areaSet: _set, ...measure }) => [
        measure.key,
        JSON.stringify(Object.entries(measure).sort()),
      ]),
    );
  return {
    changes: hideValues(compareRows(named(await listMeasures(store, municipality)), named(rows))),
    notes: [],
    store: () => replaceMeasures(store, municipality, rows),
  };
}

async function preparePlacesUpload(store: Store, { municipality }: UploadTarget, file: GivenTable) {
  const { places, areaSet, notes } = await preparePlaces(store, municipality, file);
  const newest = await findNewestPlaceList(store, municipality);
  const before = newest ? await listNamedPlaces(store, municipality, newest.version) : [];
  const named = (list: readonly (typeof places)[number][]) =>
    new Map(
      list.map(({ key, name, kind, area, cell }) => [key, [name, kind, area ?? '', cell ?? ''].join(' · ')]),
    );
  return {
    changes: compareRows(named(before), named(places)),
    notes,
    store: async () => {
      await storePlaceList(store, municipality, areaSet, places);
    },
  };
}

/** Rows of many fields are told by their names; a string of JSON tells nobody anything. */
function hideValues(changes: Changes): Changes {
  return { ...changes, samples: changes.samples.map(({ row, kind }) => ({ row, kind })) };
}
