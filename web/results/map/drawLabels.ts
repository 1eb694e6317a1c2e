import type * as L from 'leaflet';
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
  const layer = labelLayer(map);
  const measure = textMeasure(map.getContainer());
  let shown: ReadonlyMap<string, RegionState> = new Map();
  let finders: { zoom: number; of: ReadonlyMap<string, SpotFinder> } | undefined;
  const drawn = new Map<string, DrawnLabel>();
  const draw = () => {
    const zoom = map.getZoom();
    if (finders?.zoom !== zoom) {
      finders = { zoom, of: new Map(regions.map((region) => [region.key, spotFinder(map, region)])) };
      layer.replaceChildren();
      drawn.clear();
    }
    for (const { key } of regions) {
      const [state, find, before] = [shown.get(key), finders.of.get(key), drawn.get(key)];
      const label = state && find && fittingLabel(state, find, measure);
      if (label && before && before.place === label.place && before.names === label.names) {
        // Another topic or colour rarely moves a label: writing into it is much less work than a new one.
        before.write(label);
        continue;
      }
      before?.element.remove();
      drawn.delete(key);
      if (label) drawn.set(key, drawLabel(map, layer, label));
    }
  };
  map.on('zoomend', draw);
  // Where the origin of the map's pixels moves without a zoom, labels move with it.
  map.on('viewreset', () => {
    finders = undefined;
    draw();
  });
  return {
    show(states) {
      shown = states;
      draw();
    },
  };
}

/**
 * One layer for all labels, moved along with the map. As markers each would be a layer of the graphics card, and painting
 * and composing fifty of them takes longer than all the rest. While the map zooms they are not seen.
 */
function labelLayer(map: L.Map): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'rs-labels leaflet-zoom-hide';
  layer.setAttribute('aria-hidden', 'true');
  map.getPane('markerPane')?.append(layer);
  return layer;
}

/** @returns the middle of a label in pixels of the map's whole world at its zoom */
type SpotFinder = (width: number, lines: number) => Spot | undefined;

/** Widths this near to each other, in pixels, get the same answer: another topic rarely moves a label. */
const widthStep = 6;

/** Of each region the finder of the last zoom: a map that is opened again mostly has it. */
const lastFinders = new WeakMap<Region, { zoom: number; find: SpotFinder }>();

/** Where labels fit in a region at the present zoom. Asked for every topic anew, so it keeps its answers. */
function spotFinder(map: L.Map, region: Region): SpotFinder {
  const zoom = map.getZoom();
  const last = lastFinders.get(region);
  if (last?.zoom === zoom) return last.find;
  const find = newFinder(map, region);
  lastFinders.set(region, { zoom, find });
  return find;
}

function newFinder(map: L.Map, { polygons }: Region): SpotFinder {
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
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 8;
    known.set(text, width);
    return width;
  };
}

const knownNamings = new Map<string, string[][]>();

/** Ways to write a name, kept: names stay while topics change. */
function namings(name: string): string[][] {
  const ways = knownNamings.get(name) ?? splitName(name);
  knownNamings.set(name, ways);
  return ways;
}

/** On one line, or on two of even length, broken at a hyphen or a space. */
function splitName(name: string): string[][] {
  const breaks = [...name.matchAll(/-|\s/g)].map(({ index }) => index + 1);
  const halves = breaks.map((at) => [name.slice(0, at).trim(), name.slice(at)]);
  const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
  return [[name], ...halves.sort((a, b) => longest(a) - longest(b)).slice(0, 1)];
}

interface Label {
  spot: Spot;
  /** Pixels of the spot, to tell whether a label stays where it is. */
  place: string;
  lines: readonly string[];
  names: string;
  value: string;
  className: string;
}

interface DrawnLabel {
  place: string;
  names: string;
  element: HTMLElement;
  write(label: Label): void;
}

function fittingLabel(
  { name, value, paint }: RegionState,
  find: SpotFinder,
  measure: (text: string) => number,
): Label | undefined {
  for (const names of [...namings(name), []]) {
    const lines = [...names, value];
    const spot = find(Math.max(...lines.map(measure)) * share, lines.length);
    if (spot)
      return {
        spot,
        place: `${spot.x} ${spot.y}`,
        lines: names,
        names: names.join('\n'),
        value,
        className: toneOf(paint),
      };
  }
  return undefined;
}

function toneOf(paint: RegionState['paint']): string {
  if (isDark(paint)) return 'rs-label-light';
  return isPattern(paint) ? 'rs-label-paper' : '';
}

function drawLabel(map: L.Map, layer: HTMLElement, label: Label): DrawnLabel {
  const element = document.createElement('div');
  const text = element.appendChild(document.createElement('div'));
  for (const line of label.lines) text.appendChild(document.createElement('span')).textContent = line;
  const figure = text.appendChild(document.createElement('b'));
  const { x, y } = map.latLngToLayerPoint(map.unproject([label.spot.x, label.spot.y]));
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  const write = ({ value, className }: Label) => {
    if (figure.textContent !== value) figure.textContent = value;
    const classes = `rs-label ${className}`.trim();
    if (element.className !== classes) element.className = classes;
  };
  write(label);
  layer.append(element);
  return { place: label.place, names: label.names, element, write };
}
