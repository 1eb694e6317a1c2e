import type { AreaRow } from '../../db/queries/areas.ts';
import type { Outlines } from '../../web/results/state/loadResults.ts';

/** The simplified outlines of an area set, in the form in which maps on the screen get them. */
export const townOutlines = (areas: readonly AreaRow[]): Outlines => ({
  type: 'FeatureCollection',
  features: areas.map(({ key, name, simplified }) => ({
    type: 'Feature',
    properties: { key, name },
    geometry: simplified,
  })),
});
