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
  let finders: { zoom: number; of: ReadonlyMap<string, SpotFinder> } | undefined;
  const draw = () => {
    const zoom = map.getZoom();
    if (finders?.zoom !== zoom)
      finders = { zoom, of: new Map(regions.map((region) => [region.key, spotFinder(map, region)])) };
    layer.clearLayers();
    for (const { key } of regions) {
      const [state, find] = [shown.get(key), finders.of.get(key)];
      const label = state && find && fittingLabel(map, state, find, measure);
      if (label) layer.addLayer(label);
    }
  };
  map.on('zoomend', draw);
  return {
    show(states) {
      shown = states;
      draw();
    },
  };
}

/** @returns the middle of a label in pixels of the map's whole world at its zoom */
type SpotFinder = (width: number, lines: number) => Spot | undefined;

/** Widths this near to each other, in pixels, get the same answer: another topic rarely moves a label. */
const widthStep = 6;

/** Where labels fit in a region at the present zoom. Asked for every topic anew, so it keeps its answers. */
function spotFinder(map: L.Map, { polygons }: Region): SpotFinder {
  const rings = polygons
    .flat()
    .map((ring) => thinOut(ring.map(([longitude = 0, latitude = 0]) => map.project([latitude, longitude]))));
  const known = new Map<string, Spot | undefined>();
  return (width, lines) => {
    const rounded = Math.ceil(width / widthStep) * widthStep;
    const key = `${rounded} ${lines}`;
    if (!known.has(key)) known.set(key, labelSpot(rings, rounded, lines * lineHeight * share));
    return known.get(key);
  };
}

/** Leaves out vertices nobody could tell apart on the screen: detailed outlines have thousands. */
function thinOut(ring: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(spot.x - last.x, spot.y - last.y) >= 2) kept.push(spot);
  }
  return kept;
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
  { name, value, paint }: RegionState,
  find: SpotFinder,
  measure: (text: string) => number,
): L.Marker | undefined {
  for (const names of [...namings(name), []]) {
    const lines = [...names, value];
    const spot = find(Math.max(...lines.map(measure)) * share, lines.length);
    if (spot) return labelAt(map.unproject([spot.x, spot.y]), names, value, toneOf(paint));
  }
  return undefined;
}

function toneOf(paint: RegionState['paint']): string {
  if (isDark(paint)) return 'rs-label rs-label-light';
  return isPattern(paint) ? 'rs-label rs-label-paper' : 'rs-label';
}

function labelAt(place: L.LatLng, names: string[], value: string, className: string): L.Marker {
  const text = document.createElement('div');
  for (const name of names) text.appendChild(document.createElement('span')).textContent = name;
  text.appendChild(document.createElement('b')).textContent = value;
  return L.marker(place, {
    icon: L.divIcon({ className, html: text, iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  });
}
