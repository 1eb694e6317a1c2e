import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { BackgroundMap } from '../../../server/results/backgroundOf.ts';
import { under } from '../../ui/under.ts';
import type { Paint } from '../figures/paintOf.ts';
import { drawBackground } from './drawBackground.ts';
import { drawLabels, type Labels } from './drawLabels.ts';
import { makeOperable } from './makeOperable.ts';
import { keepFitting, openMap } from './openMap.ts';
import { outerBorder, type Region } from './regions.ts';
import { setAttribute } from './setAttribute.ts';
import { fillOf } from './shades.ts';

/** How one region looks at the moment, and what it says. */
export interface RegionState {
  name: string;
  value: string;
  spoken: string;
  paint: Paint;
}

export interface AreaMapWishes {
  /** Water and neighbours, where a town has imported them. */
  background: BackgroundMap | undefined;
  /** Raster tiles of this server, where it has a source. */
  tiles: boolean;
  label: string;
  zoomIn: string;
  zoomOut: string;
  onChoose: (key: string) => void;
}

export interface DrawnMap {
  /** Colours, labels and spoken texts; the shapes and the focus stay. */
  show(states: ReadonlyMap<string, RegionState>, chosen: string | undefined): void;
  remove(): void;
}

const ink = '#16202b';
const toLatLng = ([longitude = 0, latitude = 0]: Position): L.LatLngTuple => [latitude, longitude];

/** A Leaflet map of regions without any tiles. What it shows comes through `show`, as often as wanted. */
export function drawAreaMap(
  host: HTMLElement,
  regions: readonly Region[],
  { label, zoomIn, zoomOut, background, tiles, onChoose }: AreaMapWishes,
): DrawnMap {
  const map = openMap(host, zoomIn, zoomOut);
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', label);

  const bounds = L.latLngBounds(regions.flatMap(({ polygons }) => polygons.flat(2).map(toLatLng)));
  map.fitBounds(bounds, { padding: [10, 10], animate: false });
  if (tiles)
    L.tileLayer(under('/api/tiles/{z}/{x}/{y}'), { className: 'rs-tiles', maxNativeZoom: 19 }).addTo(map);
  if (background) drawBackground(map, background, tiles);
  const shapes = drawShapes(map, regions);
  const rings = drawRings(map);
  const labels: Labels = drawLabels(map, regions);
  const areas = new Map([...shapes].map(([key, { area }]) => [key, area]));
  const operable = makeOperable(map, areas, { onChoose, onFocus: (key) => rings.focus(shapes.get(key)) });
  const stopFitting = keepFitting(map, host, bounds);

  return {
    show(states, chosen) {
      for (const [key, { area }] of shapes) {
        const state = states.get(key);
        if (!state) continue;
        const fill = fillOf(state.paint);
        // Leaflet writes every attribute of a style, and a topic changes the colour of a few.
        if (area.options.fillColor !== fill) area.setStyle({ fillColor: fill, color: fill });
        setAttribute(area.getElement(), 'data-look', state.paint.look);
      }
      labels.show(states);
      operable.describe(states, chosen);
      rings.choose(chosen === undefined ? undefined : shapes.get(chosen));
    },
    remove() {
      stopFitting();
      map.remove();
    },
  };
}

interface Shape {
  area: L.Polygon;
  border: L.LatLngTuple[][];
}

const lineStyle = { lineCap: 'round', lineJoin: 'round', interactive: false, smoothFactor: 0 } as const;

function drawShapes(map: L.Map, regions: readonly Region[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const region of regions) {
    const latLngs = region.polygons.map((polygon) => polygon.map((ring) => ring.map(toLatLng)));
    // The thin stroke of a region's own colour closes the hairlines that anti-aliasing leaves between its polygons.
    const area = L.polygon(latLngs, { weight: 0.7, fillOpacity: 1, smoothFactor: 0 }).addTo(map);
    shapes.set(region.key, { area, border: outerBorder(region).map((line) => line.map(toLatLng)) });
  }
  for (const { border } of shapes.values())
    L.polyline(border, { ...lineStyle, color: ink, weight: 0.9, opacity: 0.75 }).addTo(map);
  return shapes;
}

/** Outlines of the chosen and the focused region, drawn above all others: moving a path itself would lose the focus. */
function drawRings(map: L.Map) {
  const ring = (weight: number, color: string) =>
    L.polyline([], { ...lineStyle, weight, color, opacity: 1 }).addTo(map);
  const placed = new Map<L.Polyline[], Shape | undefined>();
  const place = (rings: L.Polyline[], shape: Shape | undefined) => {
    if (placed.get(rings) === shape) return;
    placed.set(rings, shape);
    for (const line of rings) line.setLatLngs(shape?.border ?? []).bringToFront();
  };
  const chosen = [ring(6, '#fff'), ring(3, ink)];
  const focused = [ring(9, '#fff'), ring(5, '#0b57d0')];
  return {
    choose: (shape: Shape | undefined) => place(chosen, shape),
    focus: (shape: Shape | undefined) => place(focused, shape),
  };
}
