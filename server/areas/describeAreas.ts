import type { MultiPolygon, Polygon } from 'geojson';

/** Areas as the desk lists and draws them. */
export interface DeskAreas {
  attribution?: string;
  areas: {
    key: string;
    name: string;
    district?: string;
    /** WGS 84, simplified. */
    outline: Polygon | MultiPolygon;
  }[];
}

export const describeAreas = (
  areas: readonly {
    key: string;
    name: string;
    district?: string;
    districtName?: string;
    simplified: Polygon | MultiPolygon;
  }[],
  attribution?: string,
): DeskAreas => ({
  ...(attribution && { attribution }),
  areas: areas.map(({ key, name, district, districtName, simplified }) => {
    const group = districtName ?? district;
    return { key, name, ...(group && { district: group }), outline: simplified };
  }),
});
