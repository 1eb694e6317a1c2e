import type { Area } from './area.ts';
import { checkPlacing } from './checkPlacing.ts';
import { extentOf } from './extentOf.ts';
import { findDuplicates } from './findDuplicates.ts';
import { findOverlaps } from './findOverlaps.ts';
import { type AreaNames, type AreaOptions, nameFeatures } from './nameFeatures.ts';
import { isObject, parseFeatures, type RawFeature } from './parseFeatures.ts';
import { readOutline } from './readOutline.ts';

const mostFaults = 20;

/** `areas` is there when there is no fault. Every fault is a sentence with what, where and how to mend it. */
export interface AreaReading {
  areas?: Area[];
  /** Source line of the file, its member "attribution". */
  attribution?: string;
  faults: string[];
  warnings: string[];
}

/**
 * Reads the areas of a town from GeoJSON: a FeatureCollection of Polygons and MultiPolygons in WGS 84.
 * All faults are collected, up to 20; nothing is returned in part.
 *
 * @param text content of the file
 * @param options properties that hold key, name and district
 */
export function readAreas(text: string, options: AreaOptions = {}): AreaReading {
  const parsed = parseFeatures(text);
  if ('fault' in parsed) return { faults: [parsed.fault], warnings: [] };
  const { features, attribution } = parsed;
  const wrongLayer = findWrongLayer(features);
  if (wrongLayer) return { faults: [wrongLayer], warnings: [] };
  const faults: string[] = [];
  const extent = extentOf(features.map((feature) => feature.geometry));
  const placing = extent ? checkPlacing(extent) : {};
  if (placing.fault) faults.push(placing.fault);
  const names = nameFeatures(features, options, faults);
  const areas = placing.fault ? [] : joinOutlines(features, names, faults);
  faults.push(...findDuplicates(areas, names));
  if (faults.length > 0) return { faults: shorten(faults), warnings: [] };
  const warnings = placing.warning ? [placing.warning] : [];
  return {
    areas,
    ...(attribution && { attribution }),
    faults,
    warnings: [...warnings, ...checkDistricts(areas), ...findOverlaps(areas)],
  };
}

/** Points of interest, street axes: one sentence instead of one a feature. */
function findWrongLayer(features: readonly RawFeature[]): string | undefined {
  const kinds = new Set(features.map(({ geometry }) => (isObject(geometry) ? geometry.type : undefined)));
  const [kind] = kinds;
  if (kinds.size > 1 || typeof kind !== 'string' || /Polygon$/.test(kind)) return undefined;
  return `All features of the file (${features.length}) are of the kind ${kind.slice(0, 30)}; areas need outlines (Polygon or MultiPolygon): is this the right layer?`;
}

function joinOutlines(
  features: readonly RawFeature[],
  names: readonly (AreaNames | undefined)[],
  faults: string[],
): Area[] {
  const areas: Area[] = [];
  features.forEach((feature, index) => {
    const read = readOutline(feature.geometry);
    const named = names[index];
    if ('outline' in read && named) areas.push({ ...named, outline: read.outline });
    if (!('faults' in read)) return;
    const label = named ? ` ("${named.name}")` : '';
    for (const fault of read.faults) faults.push(`Feature ${feature.number}${label} ${fault}.`);
  });
  return areas;
}

function shorten(faults: readonly string[]): string[] {
  if (faults.length <= mostFaults) return [...faults];
  return [...faults.slice(0, mostFaults), `... and ${faults.length - mostFaults} more.`];
}

/** Figures for men and women, young and old stand by district; that works with three to six of them. */
function checkDistricts(areas: readonly Area[]): string[] {
  const districts = new Set(areas.map((area) => area.district).filter((key) => key !== undefined)).size;
  if (districts === 0 || (districts >= 3 && districts <= 6)) return [];
  return [
    `The areas form ${districts} ${districts === 1 ? 'district' : 'districts'}; three to six give districts large enough for figures by sex and age.`,
  ];
}
