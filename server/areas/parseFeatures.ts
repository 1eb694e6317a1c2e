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
const exportAgain = 'In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".';

/**
 * The features of a GeoJSON FeatureCollection. Older files may name their coordinate system in `crs`: WGS 84
 * under any of its names passes, and so does ETRS89 in degrees, which lies within a metre of it.
 *
 * @returns features and, where the file names one, its source line; or the one reason why the file as a whole cannot be used
 */
export function parseFeatures(
  text: string,
): { features: RawFeature[]; attribution?: string } | { fault: string } {
  if (text.length > mostBytes) {
    const megabytes = Math.ceil(text.length / 1_000_000);
    return {
      fault: `The file has ${megabytes} MB; at most 50 MB are read. Simplify the outlines in your GIS (1 m is fine enough).`,
    };
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

function parseJson(text: string): { value: unknown } | { fault: string } {
  if (text.trim() === '') return { fault: 'The file is empty.' };
  if (text.startsWith('PK')) {
    return { fault: `The file is a zip archive (a zipped shapefile?), not GeoJSON. ${exportAgain}` };
  }
  if (text.trimStart().startsWith('<')) {
    return { fault: `The file is XML (KML or GML?), not GeoJSON. ${exportAgain}` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `The file is not valid JSON${placeOf(error, text)}; it may be cut off. ${exportAgain}` };
  }
}

function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

function collectionFault(value: unknown): string | undefined {
  const found = isObject(value) ? value.type : undefined;
  if (found === 'Topology') return `The file is TopoJSON, not GeoJSON. ${exportAgain}`;
  if (!isObject(value) || found !== 'FeatureCollection') {
    const what = typeof found === 'string' ? `a GeoJSON "${found.slice(0, 40)}"` : 'no GeoJSON';
    return `The file is ${what}; areas come as a "FeatureCollection" with one feature per area. ${exportAgain}`;
  }
  const { features } = value;
  if (!Array.isArray(features) || features.length === 0) {
    return 'The FeatureCollection has no features: there is nothing to import.';
  }
  if (features.length > mostAreas) {
    return `The file has ${features.length} features; a town may have at most ${mostAreas} areas. Is this the right layer (blocks or buildings instead of areas)?`;
  }
  return undefined;
}

const degrees = /^(OGC:(\d[\d.]*)?:?CRS84|EPSG:[\d.]*:?(4326|4258))$/i;

function crsFault(value: unknown): string | undefined {
  const crs = isObject(value) ? value.crs : undefined;
  if (crs === undefined || crs === null) return undefined;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const name = typeof properties.name === 'string' ? properties.name : 'an unnamed system';
  if (degrees.test(name.replace(/^urn:(ogc|x-ogc):def:crs:/i, ''))) return undefined;
  return `The coordinates are in ${name.slice(0, 60)}, not in WGS 84 (longitude and latitude in degrees). ${exportAgain}`;
}

function rawFeature(value: unknown, index: number): RawFeature {
  const feature = isObject(value) && value.type === 'Feature' ? value : {};
  const { id, geometry, properties } = feature as Record<string, unknown>;
  return { number: index + 1, id, geometry, properties: isObject(properties) ? properties : {} };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
