import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Where an area's name stands: the centre of gravity of its largest part, as [longitude, latitude] in degrees. */
export function labelPoint(geometry: Polygon | MultiPolygon): [longitude: number, latitude: number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const centres = parts.map(([outer]) => centreOf(outer ?? []));
  const largest = centres.reduce((one, other) => (other.size > one.size ? other : one));
  return [largest.longitude, largest.latitude];
}

interface Centre {
  /** In square degrees; only compared. */
  size: number;
  longitude: number;
  latitude: number;
}

/** Centroid of a closed ring by the shoelace formula, with its first corner as origin to keep the digits. */
function centreOf(ring: readonly Position[]): Centre {
  const [[x0 = 0, y0 = 0] = []] = ring;
  let doubled = 0;
  let x = 0;
  let y = 0;
  for (const [position, corner] of ring.entries()) {
    const [x1, y1] = [(corner[0] ?? 0) - x0, (corner[1] ?? 0) - y0];
    const next = ring[position + 1] ?? corner;
    const [x2, y2] = [(next[0] ?? 0) - x0, (next[1] ?? 0) - y0];
    const cross = x1 * y2 - x2 * y1;
    doubled += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  if (doubled === 0) return { size: 0, longitude: x0, latitude: y0 };
  return {
    size: Math.abs(doubled),
    longitude: x0 + x / (3 * doubled),
    latitude: y0 + y / (3 * doubled),
  };
}
