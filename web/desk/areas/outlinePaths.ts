import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Of the longer side of the picture. */
const size = 1000;

/**
 * Outlines as SVG paths in one picture: degrees of longitude shortened by the cosine of the latitude, which is true
 * enough for a town.
 *
 * @param outlines WGS 84
 */
export function outlinePaths(outlines: readonly (Polygon | MultiPolygon)[]): {
  viewBox: string;
  paths: string[];
} {
  const points = outlines.flatMap((outline) => ringsOf(outline).flat());
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  const [west, east] = [min(lons), -min(lons.map((lon) => -lon))];
  const [south, north] = [min(lats), -min(lats.map((lat) => -lat))];
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = size / Math.max((east - west) * shorten, north - south, 1e-9);
  const place = ([lon = 0, lat = 0]: Position): string =>
    `${((lon - west) * shorten * scale).toFixed(1)} ${((north - lat) * scale).toFixed(1)}`;
  const width = (east - west) * shorten * scale;
  const height = (north - south) * scale;
  return {
    viewBox: `-5 -5 ${(width + 10).toFixed(0)} ${(height + 10).toFixed(0)}`,
    paths: outlines.map((outline) =>
      ringsOf(outline)
        .map((ring) => `M${ring.map(place).join('L')}Z`)
        .join(''),
    ),
  };
}

const ringsOf = (outline: Polygon | MultiPolygon): Position[][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();

/** Of many: spread over arguments they would overflow the stack. */
const min = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
