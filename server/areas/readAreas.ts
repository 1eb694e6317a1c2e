import type { Area } from './area.ts';
import type { AreaFault } from './areaFault.ts';
import { checkPlacing } from './checkPlacing.ts';
import { extentOf } from './extentOf.ts';
import { findDuplicates } from './findDuplicates.ts';
import { findOverlaps } from './findOverlaps.ts';
import { type AreaNames, type AreaOptions, nameFeatures } from './nameFeatures.ts';
import { isObject, parseFeatures, type RawFeature } from './parseFeatures.ts';
import { readOutline } from './readOutline.ts';

const mostFaults = 20;

/** `areas` is there when there is no fault. */
export interface AreaReading {
  areas?: Area[];
  /** Source line of the file, its member "attribution". */
  attribution?: string;
  faults: AreaFault[];
  warnings: AreaFault[];
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
  const faults: AreaFault[] = [];
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

/** Points of interest, street axes: one fault instead of one a feature. */
function findWrongLayer(features: readonly RawFeature[]): AreaFault | undefined {
  const kinds = new Set(features.map(({ geometry }) => (isObject(geometry) ? geometry.type : undefined)));
  const [kind] = kinds;
  if (kinds.size > 1 || typeof kind !== 'string' || /Polygon$/.test(kind)) return undefined;
  return { code: 'file.layer', parts: { features: features.length, type: kind.slice(0, 30) } };
}

function joinOutlines(
  features: readonly RawFeature[],
  names: readonly (AreaNames | undefined)[],
  faults: AreaFault[],
): Area[] {
  const areas: Area[] = [];
  features.forEach((feature, index) => {
    const read = readOutline(feature.geometry);
    const named = names[index];
    if ('outline' in read && named) areas.push({ ...named, outline: read.outline });
    if (!('faults' in read)) return;
    const where = { feature: feature.number, ...(named && { name: named.name }) };
    for (const fault of read.faults) faults.push({ ...fault, ...where });
  });
  return areas;
}

function shorten(faults: readonly AreaFault[]): AreaFault[] {
  if (faults.length <= mostFaults) return [...faults];
  return [...faults.slice(0, mostFaults), { code: 'more', parts: { more: faults.length - mostFaults } }];
}

/** Figures for men and women, young and old stand by district; that works with three to six of them. */
function checkDistricts(areas: readonly Area[]): AreaFault[] {
  const districts = new Set(areas.map((area) => area.district).filter((key) => key !== undefined)).size;
  if (districts === 0 || (districts >= 3 && districts <= 6)) return [];
  return [districts === 1 ? { code: 'districts.one' } : { code: 'districts.many', parts: { districts } }];
}
