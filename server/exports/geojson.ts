import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaRow } from '../../db/queries/areas.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { Release } from '../release/release.ts';

type Properties = Record<string, string | number | boolean>;

/**
 * Released area figures on their outlines, for a GIS: one feature an area, flat properties
 * `<indicator>[_<option>][_open]_{status,value,low,high,respondents,class}`. Areas that are shown as one bear its
 * figures each, and its key as `shown_as`.
 */
export function releaseAsGeoJson(
  release: Release,
  areas: readonly AreaRow[],
): FeatureCollection<Polygon | MultiPolygon, Properties> {
  const cells = release.cells.filter(({ level, breakdown }) => level === 'area' && !breakdown);
  const shownAs = new Map(
    release.areas.flatMap(({ key, parts = [key] }) => parts.map((part) => [part, key] as const)),
  );
  return {
    type: 'FeatureCollection',
    features: areas.map(({ key, name, outline }) => {
      const shown = shownAs.get(key) ?? key;
      return {
        type: 'Feature',
        id: key,
        properties: {
          key,
          name,
          municipality: release.municipality.key,
          wave: release.wave.key,
          release: release.release,
          ...(shown !== key && { shown_as: shown }),
          ...Object.assign({}, ...cells.filter(({ area }) => area === shown).map(propertiesOf)),
        },
        geometry: outline,
      };
    }),
  };
}

function propertiesOf(cell: Cell): Properties {
  const parts = [cell.indicator, cell.option, cell.sample === 'open' ? 'open' : undefined];
  const name = parts.filter((part) => part !== undefined).join('_');
  const figures: Properties = { status: cell.status };
  if (cell.status === 'published' || cell.status === 'modelled') {
    figures.value = cell.value;
    if (cell.low !== undefined) figures.low = cell.low;
    if (cell.high !== undefined) figures.high = cell.high;
    figures.respondents = cell.respondents;
  }
  if (cell.status === 'class') {
    figures.class = 'under' in cell.class ? `<${cell.class.under}` : `>${cell.class.over}`;
  }
  return Object.fromEntries(Object.entries(figures).map(([figure, value]) => [`${name}_${figure}`, value]));
}
