import type { Feature, FeatureCollection } from 'geojson';
import type { Background, BackgroundFeature } from '../../db/queries/backgrounds.ts';

type Geometry = BackgroundFeature['geometry'];

export type BackgroundMap = FeatureCollection<
  Geometry,
  { kind: BackgroundFeature['kind']; name?: string }
> & {
  /** Source line to stand under the map. */
  attribution?: string;
};

/** Water and neighbours as GeoJSON; without any features for a town that has imported none. */
export function backgroundOf(background: Background | undefined): BackgroundMap {
  const { attribution, features = [] } = background ?? {};
  return {
    type: 'FeatureCollection',
    ...(attribution && { attribution }),
    features: features.map(
      ({ kind, name, geometry }): Feature<Geometry, { kind: typeof kind; name?: string }> => ({
        type: 'Feature',
        properties: { kind, ...(name && { name }) },
        geometry,
      }),
    ),
  };
}
