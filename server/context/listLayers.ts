import { type ContextRow, listContext } from '../../db/queries/context.ts';
import { findRelease, listPublished } from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import type { Release } from '../release/release.ts';
import type { ContextFigure, ContextLayer } from './contextLayer.ts';
import { groupSheets } from './groupSheets.ts';
import { type CountStatus, hideSmallCounts } from './hideSmallCounts.ts';
import { rateOf } from './rateOf.ts';

/** An area of a release that stands for several areas of the town. */
interface JoinedArea {
  areaSet: number;
  key: string;
  parts: readonly string[];
}

/** Every layer and year of a municipality as it may be shown; small counts are held back here. */
export async function listLayers(store: Store, municipality: string): Promise<ContextLayer[]> {
  const rows = await listContext(store, municipality);
  if (rows.length === 0) return [];
  const joined = await listJoinedAreas(store, municipality);
  return groupSheets(rows).flatMap((sheet) => {
    const [first] = sheet;
    return first ? [layerOf(first, sheet, joined)] : [];
  });
}

function layerOf(
  first: ContextRow,
  sheet: readonly ContextRow[],
  joined: readonly JoinedArea[],
): ContextLayer {
  const status = hideSmallCounts(sheet);
  const own = sheet.map((row): ContextFigure => figureOf(row, status.get(row.area)));
  const together = joined
    .filter(({ areaSet, key }) => areaSet === first.areaSet && !sheet.some(({ area }) => area === key))
    .flatMap(({ key, parts }) => joinParts(key, parts, sheet, status) ?? []);
  return {
    layer: first.layer,
    year: first.year,
    kind: first.kind,
    title: first.title,
    areaSet: first.areaSet,
    per: first.per,
    ...(first.denominatorLabel && { denominatorLabel: first.denominatorLabel }),
    minimum: first.minimum,
    source: first.source,
    licence: first.licence,
    ...(first.note && { note: first.note }),
    figures: [...own, ...together],
  };
}

function figureOf({ area, count, denominator, per }: ContextRow, status?: CountStatus): ContextFigure {
  const place = { area: area === '' ? null : area };
  if (status !== 'shown') return { ...place, status: status ?? 'protected' };
  const rate = denominator === null ? {} : { rate: rateOf(count, denominator, per) };
  return { ...place, status, count, ...rate };
}

/** Shown only where every part is: a sum beside its parts would tell the hidden one. */
function joinParts(
  area: string,
  parts: readonly string[],
  sheet: readonly ContextRow[],
  status: ReadonlyMap<string, CountStatus>,
): ContextFigure | undefined {
  const rows = parts.flatMap((part) => sheet.find((row) => row.area === part) ?? []);
  const [first] = rows;
  if (!first || rows.length < parts.length) return undefined;
  if (rows.some((row) => status.get(row.area) !== 'shown')) return { area, status: 'protected' };
  const add = (of: (row: ContextRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const denominator = first.denominator === null ? null : add((row) => row.denominator ?? 0);
  return figureOf({ ...first, area, count: add((row) => row.count), denominator }, 'shown');
}

async function listJoinedAreas(store: Store, municipality: string): Promise<JoinedArea[]> {
  const entries = await listPublished(store, municipality);
  const joined = new Map<string, JoinedArea>();
  for (const { wave, number } of entries) {
    const row = await findRelease(store, municipality, wave, number);
    const release: Release | undefined = row && JSON.parse(row.body);
    for (const { key, parts } of release?.areas ?? []) {
      if (release && parts) joined.set(`${release.areaSet} ${key}`, { areaSet: release.areaSet, key, parts });
    }
  }
  return [...joined.values()];
}
