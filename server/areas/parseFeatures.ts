import type { AreaFault } from './areaFault.ts';

/** A feature of the file before anything about it is known to be right. */
export interface RawFeature {
  /** Its place in the file, from 1. */
  number: number;
  id: unknown;
  properties: Readonly<Record<string, unknown>>;
  geometry: unknown;
}

const mostBytes = 50_000_000;
const mostAreas = 2000;
/** In characters: a line under a map. */
const longestAttribution = 300;

/**
 * The features of a GeoJSON FeatureCollection. Older files may name their coordinate system in `crs`: WGS 84
 * under any of its names passes, and so does ETRS89 in degrees, which lies within a metre of it.
 *
 * @returns features and, where the file names one, its source line; or the one reason why the file as a whole cannot be used
 */
export function parseFeatures(
  text: string,
): { features: RawFeature[]; attribution?: string } | { fault: AreaFault } {
  if (text.length > mostBytes) {
    const megabytes = Math.ceil(text.length / 1_000_000);
    return { fault: { code: 'file.tooLarge', parts: { megabytes } } };
  }
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('fault' in parsed) return parsed;
  const fault = collectionFault(parsed.value) ?? crsFault(parsed.value);
  if (fault) return { fault };
  const { features, attribution } = parsed.value as { features: unknown[]; attribution?: unknown };
  const source =
    typeof attribution === 'string' ? { attribution: attribution.slice(0, longestAttribution) } : {};
  return { features: features.map(rawFeature), ...source };
}

function parseJson(text: string): { value: unknown } | { fault: AreaFault } {
  if (text.trim() === '') return { fault: { code: 'file.empty' } };
  if (text.startsWith('PK')) return { fault: { code: 'file.zip' } };
  if (text.trimStart().startsWith('<')) return { fault: { code: 'file.xml' } };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: breakOf(error, text) };
  }
}

function breakOf(error: unknown, text: string): AreaFault {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return { code: 'file.broken' };
  const before = text.slice(0, Number(position)).split('\n');
  return {
    code: 'file.brokenAt',
    parts: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}

function collectionFault(value: unknown): AreaFault | undefined {
  const found = isObject(value) ? value.type : undefined;
  if (found === 'Topology') return { code: 'file.topology' };
  if (!isObject(value) || found !== 'FeatureCollection') {
    if (typeof found !== 'string') return { code: 'file.otherJson' };
    return { code: 'file.otherGeoJson', parts: { type: found.slice(0, 40) } };
  }
  const { features } = value;
  if (!Array.isArray(features) || features.length === 0) {
    return { code: 'file.noFeatures' };
  }
  if (features.length > mostAreas) {
    return { code: 'file.tooMany', parts: { features: features.length, most: mostAreas } };
  }
  return undefined;
}

const degrees = /^(OGC:(\d[\d.]*)?:?CRS84|EPSG:[\d.]*:?(4326|4258))$/i;

function crsFault(value: unknown): AreaFault | undefined {
  const crs = isObject(value) ? value.crs : undefined;
  if (crs === undefined || crs === null) return undefined;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const { name } = properties;
  if (typeof name !== 'string') return { code: 'file.unnamedSystem' };
  if (degrees.test(name.replace(/^urn:(ogc|x-ogc):def:crs:/i, ''))) return undefined;
  return { code: 'file.system', parts: { system: name.slice(0, 60) } };
}

function rawFeature(value: unknown, index: number): RawFeature {
  const feature = isObject(value) && value.type === 'Feature' ? value : {};
  const { id, geometry, properties } = feature as Record<string, unknown>;
  return { number: index + 1, id, geometry, properties: isObject(properties) ? properties : {} };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
