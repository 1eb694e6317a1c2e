import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaRow } from '../../db/queries/areas.ts';

export interface OutlineProperties {
  key: string;
  name: string;
  district?: string;
  districtName?: string;
}

/** The simplified outlines of an area set as GeoJSON; a version never changes, so it may be cached for good. */
export function outlinesOf(
  areas: readonly AreaRow[],
): FeatureCollection<Polygon | MultiPolygon, OutlineProperties> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ key, name, district, districtName, simplified }) => ({
      type: 'Feature',
      id: key,
      properties: { key, name, ...(district && { district }), ...(districtName && { districtName }) },
      geometry: simplified,
    })),
  };
}
