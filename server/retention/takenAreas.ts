import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaSet } from '../../db/queries/areas.ts';

/**
 * The outlines of a town as they were imported, WGS 84: what `areas import` reads, and every GIS.
 * @see RFC 7946; `attribution` is a member of our own, the source line the licence asks for
 */
export function areasAsGeoJson({
  areas,
  attribution,
}: AreaSet): FeatureCollection<Polygon | MultiPolygon> & { attribution?: string } {
  return {
    type: 'FeatureCollection',
    ...(attribution && { attribution }),
    features: areas.map(({ key, name, district, districtName, outline }) => ({
      type: 'Feature',
      id: key,
      properties: { key, name, ...(district && { district, districtName: districtName ?? district }) },
      geometry: outline,
    })),
  };
}
