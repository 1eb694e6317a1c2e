import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export type AreaFeature = Feature<Polygon | MultiPolygon, { key: string; name: string }>;
/** The outlines the map is drawn from, as GET .../areas sends them. */
export type AreaOutlines = FeatureCollection<Polygon | MultiPolygon, { key: string; name: string }>;

/** The area a point lies in; undefined outside of all of them. Degrees, WGS 84. */
export function findAreaAt(
  areas: AreaOutlines,
  longitude: number,
  latitude: number,
): AreaFeature | undefined {
  return areas.features.find(({ geometry }) =>
    polygonsOf(geometry).some((rings) => isInside(rings, longitude, latitude)),
  );
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Even-odd rule over all rings at once, so that a hole counts as outside. */
function isInside(rings: readonly Position[][], longitude: number, latitude: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [position, corner] of ring.entries()) {
      const [x1 = 0, y1 = 0] = corner;
      const [x2 = 0, y2 = 0] = ring[position === 0 ? ring.length - 1 : position - 1] ?? corner;
      const crosses = y1 > latitude !== y2 > latitude;
      if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
