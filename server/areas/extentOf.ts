import type { Extent } from './checkPlacing.ts';
import { isObject } from './parseFeatures.ts';

/** The rectangle around every pair of finite numbers in the geometries, however broken they are otherwise. */
export function extentOf(geometries: readonly unknown[]): Extent | undefined {
  const extent = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  // A list of work instead of recursion: the nesting is the file's, and may be as deep as it likes.
  const waiting: unknown[] = geometries.map((geometry) => (isObject(geometry) ? geometry.coordinates : null));
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (!Array.isArray(next)) continue;
    const [longitude, latitude] = next as unknown[];
    if (typeof longitude === 'number' && typeof latitude === 'number') {
      if (Number.isFinite(longitude) && Number.isFinite(latitude)) widen(extent, longitude, latitude);
    } else for (const inner of next) if (Array.isArray(inner)) waiting.push(inner);
  }
  return extent.west <= extent.east ? extent : undefined;
}

function widen(extent: Extent, longitude: number, latitude: number): void {
  extent.west = Math.min(extent.west, longitude);
  extent.east = Math.max(extent.east, longitude);
  extent.south = Math.min(extent.south, latitude);
  extent.north = Math.max(extent.north, latitude);
}
