import * as L from 'leaflet';
import type { RegionState } from './drawAreaMap.ts';
import { labelSpot, type Spot } from './labelSpot.ts';
import type { Region } from './regions.ts';
import { isDark, isPattern } from './shades.ts';

export interface Labels {
  show(states: ReadonlyMap<string, RegionState>): void;
}

const lineHeight = 16;
/** Letters may touch the border a little; what counts is that the label plainly belongs to its region. */
const share = 0.9;

/** Name and value on each region where both fit, else the value alone, else nothing; the table has them all. */
export function drawLabels(map: L.Map, regions: readonly Region[]): Labels {
  const layer = L.layerGroup().addTo(map);
  map.getPane('markerPane')?.setAttribute('aria-hidden', 'true');
  const measure = textMeasure(map.getContainer());
  let shown: ReadonlyMap<string, RegionState> = new Map();
  const draw = () => {
    layer.clearLayers();
    for (const region of regions) {
      const state = shown.get(region.key);
      const label = state && fittingLabel(map, region, state, measure);
      if (label) layer.addLayer(label);
    }
  };
  map.on('zoomend resize', draw);
  return {
    show(states) {
      shown = states;
      draw();
    },
  };
}

function textMeasure(host: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `600 13px ${getComputedStyle(host).fontFamily}`;
  return (text) => context?.measureText(text).width ?? text.length * 8;
}

/** Ways to write a name: on one line, or on two of even length, broken at a hyphen or a space. */
function namings(name: string): string[][] {
  const breaks = [...name.matchAll(/-|\s/g)].map(({ index }) => index + 1);
  const halves = breaks.map((at) => [name.slice(0, at).trim(), name.slice(at)]);
  const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
  return [[name], ...halves.sort((a, b) => longest(a) - longest(b)).slice(0, 1)];
}

function fittingLabel(
  map: L.Map,
  region: Region,
  { name, value, paint }: RegionState,
  measure: (text: string) => number,
): L.Marker | undefined {
  const rings = pixelsOf(map, region);
  for (const names of [...namings(name), []]) {
    const lines = [...names, value];
    const width = Math.max(...lines.map(measure)) * share;
    const spot = labelSpot(rings, width, lines.length * lineHeight * share);
    if (spot) return labelAt(map, spot, names, value, toneOf(paint));
  }
  return undefined;
}

function toneOf(paint: RegionState['paint']): string {
  if (isDark(paint)) return 'rs-label rs-label-light';
  return isPattern(paint) ? 'rs-label rs-label-paper' : 'rs-label';
}

function pixelsOf(map: L.Map, { polygons }: Region): Spot[][] {
  return polygons.flatMap((polygon) =>
    polygon.map((ring) =>
      ring.map(([longitude = 0, latitude = 0]) => map.latLngToLayerPoint([latitude, longitude])),
    ),
  );
}

function labelAt(map: L.Map, spot: Spot, names: string[], value: string, className: string): L.Marker {
  const text = document.createElement('div');
  for (const name of names) text.appendChild(document.createElement('span')).textContent = name;
  text.appendChild(document.createElement('b')).textContent = value;
  return L.marker(map.layerPointToLatLng([spot.x, spot.y]), {
    icon: L.divIcon({ className, html: text, iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  });
}
