import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { Polygon } from 'geojson';
import { cellMiddle, cellOutline } from '../../surveys/language/grid.ts';
import { type Outline, polygonsOf } from './area.ts';
import { boundsOf } from './boundsOf.ts';

export interface AreaLocator {
  /** Key of the area a point lies in; on a common border, and where areas overlap, the first of the set. */
  locate(longitude: number, latitude: number): string | undefined;
  /**
   * Whether a 100 m census cell ("N26912E43411") has its centre or a corner in the town.
   * @throws RangeError when the text is not the name of a cell
   */
  touchesMunicipality(cell: string): boolean;
}

/** Prepares an area set for many look-ups: a tree of rectangles, then the exact outlines. */
export function areaLocator(areas: readonly { key: string; outline: Outline }[]): AreaLocator {
  const parts = areas.flatMap(({ key, outline }) =>
    polygonsOf(outline).map((coordinates) => ({
      key,
      polygon: { type: 'Polygon', coordinates } satisfies Polygon,
    })),
  );
  if (parts.length === 0) return { locate: () => undefined, touchesMunicipality: () => false };
  const index = new Flatbush(parts.length);
  for (const { polygon } of parts) index.add(...boundsOf(polygon.coordinates));
  index.finish();

  const locate = (longitude: number, latitude: number): string | undefined => {
    const candidates = index
      .search(longitude, latitude, longitude, latitude)
      .sort((one, other) => one - other);
    for (const at of candidates) {
      const part = parts[at];
      if (part && booleanPointInPolygon([longitude, latitude], part.polygon)) return part.key;
    }
    return undefined;
  };

  const touchesMunicipality = (cell: string): boolean => {
    const inTown = ([longitude, latitude]: [number, number]) => locate(longitude, latitude) !== undefined;
    // Most marks are well inside, and the middle says so without the corners.
    return inTown(cellMiddle(cell)) || cellOutline(cell).some(inTown);
  };

  return { locate, touchesMunicipality };
}
