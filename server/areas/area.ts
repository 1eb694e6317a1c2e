import type { MultiPolygon, Polygon } from 'geojson';

/** Where an area lies, WGS 84: outer rings counter-clockwise, holes clockwise, six decimals (RFC 7946). */
export type Outline = Polygon | MultiPolygon;

/** One Stadtteil of a town, as read from its file. */
export interface Area {
  /** Lower-case letters, digits, "-" and "_". */
  key: string;
  name: string;
  /** Key and name of the district it belongs to; either every area of a set has one, or none. */
  district?: string;
  districtName?: string;
  outline: Outline;
}

/** The polygons of an outline: each an outer ring, then its holes. */
export function polygonsOf(outline: Outline): Polygon['coordinates'][] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}
