import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { BackgroundMap } from '../../../server/results/backgroundOf.ts';

type Feature = BackgroundMap['features'][number];

/** Leaflet's own pane of shapes lies at 400: neighbours go below the areas, water above them and below the labels. */
const levels = { neighbour: 350, water: 410 } as const;

const looks = {
  neighbour: { color: '#c6c1b4', weight: 1, fillColor: '#e9e6dc', fillOpacity: 1 },
  water: { color: '#6f9fbd', weight: 1, fillColor: '#cfe2ee', fillOpacity: 1 },
} as const;

/** Water and neighbours, pale and without function: they only say where the areas lie. */
export function drawBackground(map: L.Map, { features }: BackgroundMap, overTiles: boolean): void {
  for (const [kind, level] of Object.entries(levels)) {
    const pane = map.createPane(`rs-${kind}`);
    pane.style.zIndex = String(level);
    pane.style.pointerEvents = 'none';
    pane.setAttribute('aria-hidden', 'true');
  }
  // Tiles show what lies around the town, and better.
  const drawn = features.filter(({ properties }) => !overTiles || properties.kind === 'water');
  for (const feature of drawn) drawFeature(map, feature);
}

function drawFeature(map: L.Map, { geometry, properties: { kind } }: Feature): void {
  const common = { pane: `rs-${kind}`, interactive: false } as const;
  switch (geometry.type) {
    case 'Polygon':
      L.polygon(geometry.coordinates.map(toLine), { ...common, ...looks[kind] }).addTo(map);
      return;
    case 'MultiPolygon':
      L.polygon(
        geometry.coordinates.map((rings) => rings.map(toLine)),
        { ...common, ...looks[kind] },
      ).addTo(map);
      return;
    case 'LineString':
      drawRiver(map, [geometry.coordinates], common);
      return;
    case 'MultiLineString':
      drawRiver(map, geometry.coordinates, common);
  }
}

/** A white edge sets the river off from the blues of the areas on either side. */
function drawRiver(map: L.Map, lines: Position[][], common: L.PolylineOptions): void {
  const latLngs = lines.map(toLine);
  L.polyline(latLngs, { ...common, color: '#fff', weight: 6, opacity: 1 }).addTo(map);
  L.polyline(latLngs, { ...common, color: looks.water.color, weight: 3.5, opacity: 1 }).addTo(map);
}

const toLine = (positions: Position[]): L.LatLngTuple[] =>
  positions.map(([longitude = 0, latitude = 0]) => [latitude, longitude]);
