import type { AreaFault, AreaFaultCode } from './areaFault.ts';

/** The rectangle around all coordinates of a file, as they stand in it. */
export interface Extent {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * Whether coordinates can be degrees of longitude and latitude, and of a town. Projected metres and swapped
 * axes are the two mistakes people make; both say which.
 */
export function checkPlacing(extent: Extent): { fault?: AreaFault; warning?: AreaFault } {
  const { west, south, east, north } = extent;
  const parts = { example: `${west}, ${south}` };
  if (Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 180) {
    return { fault: { code: systemOf(west, south), parts } };
  }
  if (south < -90 || north > 90) {
    return { fault: { code: 'placing.latitude', parts: { latitude: south < -90 ? south : north } } };
  }
  if (west >= 47 && east <= 55.5 && south >= 5.5 && north <= 15.5) {
    return { fault: { code: 'placing.africa', parts } };
  }
  if (north < -60) {
    return { fault: { code: 'placing.antarctica', parts } };
  }
  if (Math.max(-west, east, -south, north) < 1) {
    return { warning: { code: 'placing.sea', parts } };
  }
  return {};
}

/** A guess from the size of the numbers; German offices mostly use these. */
function systemOf(x: number, y: number): AreaFaultCode {
  const northing = y > 5_000_000 && y < 6_400_000;
  if (northing && x > 100_000 && x < 1_000_000) {
    return 'placing.utm';
  }
  if (northing && x > 32_000_000 && x < 34_000_000) {
    return 'placing.utmZone';
  }
  if (northing && x > 2_000_000 && x < 6_000_000) {
    return 'placing.gaussKrueger';
  }
  if (Math.abs(x) <= 20_037_509 && Math.abs(y) <= 20_037_509) {
    return 'placing.metres';
  }
  return 'placing.projected';
}
