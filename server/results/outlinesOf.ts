import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaSet } from '../../db/queries/areas.ts';

interface OutlineProperties {
  key: string;
  name: string;
  district?: string;
  districtName?: string;
}

export type Outlines = FeatureCollection<Polygon | MultiPolygon, OutlineProperties> & {
  /** Source line to stand under the map. */
  attribution?: string;
};

/** The simplified outlines of an area set as GeoJSON; a version never changes, so it may be cached for good. */
export function outlinesOf({ areas, attribution }: AreaSet): Outlines {
  return {
    type: 'FeatureCollection',
    ...(attribution && { attribution }),
    features: areas.map(({ key, name, district, districtName, simplified }) => ({
      type: 'Feature',
      id: key,
      properties: { key, name, ...(district && { district }), ...(districtName && { districtName }) },
      geometry: simplified,
    })),
  };
}
