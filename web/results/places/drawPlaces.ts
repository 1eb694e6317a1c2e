import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { BackgroundMap } from '../../../server/results/backgroundOf.ts';
import { under } from '../../ui/under.ts';
import { drawBackground } from '../map/drawBackground.ts';
import { makeOperable } from '../map/makeOperable.ts';
import { keepFitting, openMap } from '../map/openMap.ts';
import { outerBorder, type Region } from '../map/regions.ts';
import { personsClass, type Square } from './listSquares.ts';
import { personsShades } from './personsShades.ts';

export interface PlacesWishes {
  zoomIn: string;
  zoomOut: string;
  background: BackgroundMap | undefined;
  /** Raster tiles of this server, where it has a source: then streets show through. */
  tiles: boolean;
  onChoose: (cell: string) => void;
}

export interface DrawnPlaces {
  /** What every square says, by its cell. */
  show(spoken: ReadonlyMap<string, string>, chosen: string | undefined): void;
  remove(): void;
}

const ink = '#16202b';
const squarePane = 'rs-squares';
const toLatLng = ([longitude = 0, latitude = 0]: Position): L.LatLngTuple => [latitude, longitude];

/** Areas as a pale ground with their names, and on it the squares as buttons. */
export function drawPlaces(
  host: HTMLElement,
  regions: readonly (Region & { name: string })[],
  squares: readonly Square[],
  { zoomIn, zoomOut, background, tiles, onChoose }: PlacesWishes,
): DrawnPlaces {
  const map = openMap(host, zoomIn, zoomOut);
  host.setAttribute('role', 'group');
  const corners = [
    ...regions.flatMap(({ polygons }) => polygons.flat(2)),
    ...squares.flatMap((s) => s.corners),
  ];
  const bounds = L.latLngBounds(corners.map(toLatLng));
  map.fitBounds(bounds, { padding: [10, 10], animate: false });
  if (tiles)
    L.tileLayer(under('/api/tiles/{z}/{x}/{y}'), { className: 'rs-tiles', maxNativeZoom: 19 }).addTo(map);
  if (background) drawBackground(map, background, tiles);
  drawGround(map, regions, tiles ? 0 : 1);
  // Water lies over the areas; squares lie over water.
  map.createPane(squarePane).style.zIndex = '420';
  const shapes = new Map(squares.map((square) => [square.cell, drawSquare(map, square, tiles ? 0.6 : 0.85)]));
  const focused = ring(map, '#0b57d0');
  const picked = ring(map, ink);
  const around = (line: L.Polyline, cell: string | undefined) => {
    const square = squares.find((one) => one.cell === cell);
    line.setLatLngs(square ? closed(square.corners) : []).bringToFront();
  };
  const operable = makeOperable(map, shapes, { onChoose, onFocus: (cell) => around(focused, cell) });
  const stopFitting = keepFitting(map, host, bounds);
  return {
    show(spoken, chosen) {
      const states = squares.map(({ cell, name }) => {
        const said = spoken.get(cell) ?? '';
        return [cell, { name, value: '', spoken: said, paint: { look: 'none' } }] as const;
      });
      operable.describe(new Map(states), chosen);
      around(picked, chosen);
    },
    remove() {
      stopFitting();
      map.remove();
    },
  };
}

function drawGround(map: L.Map, regions: readonly (Region & { name: string })[], fillOpacity: number): void {
  const labels: HTMLElement[] = [];
  for (const region of regions) {
    const latLngs = region.polygons.map((polygon) => polygon.map((points) => points.map(toLatLng)));
    const area = L.polygon(latLngs, {
      stroke: false,
      fillColor: '#fbfaf7',
      fillOpacity,
      interactive: false,
    });
    area.addTo(map);
    const border = outerBorder(region).map((line) => line.map(toLatLng));
    L.polyline(border, { color: '#8a949e', weight: 1, interactive: false }).addTo(map);
    const label = labelOf(region.name);
    const icon = L.divIcon({ className: 'rs-places-label', html: label, iconSize: [0, 0] });
    L.marker(area.getBounds().getCenter(), { interactive: false, keyboard: false, icon }).addTo(map);
    labels.push(label);
  }
  keepApart(labels);
  map.on('zoomend resize', () => keepApart(labels));
}

/** A name that would stand on another is left out at this zoom: the list has it. */
function keepApart(labels: readonly HTMLElement[]): void {
  for (const label of labels) label.hidden = false;
  const boxes = labels.map((label) => label.getBoundingClientRect());
  const shown: DOMRect[] = [];
  labels.forEach((label, at) => {
    const box = boxes[at];
    if (!box) return;
    label.hidden = shown.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (!label.hidden) shown.push(box);
  });
}

/** For eyes only: the list says in which area a square lies. */
function labelOf(name: string): HTMLElement {
  const label = document.createElement('span');
  label.textContent = name;
  label.setAttribute('aria-hidden', 'true');
  return label;
}

function drawSquare(map: L.Map, { corners, persons }: Square, fillOpacity: number): L.Polygon {
  return L.polygon(corners.map(toLatLng), {
    pane: squarePane,
    color: '#fff',
    weight: 1.5,
    fillColor: personsShades[personsClass(persons)] ?? '#fff',
    fillOpacity,
    smoothFactor: 0,
  }).addTo(map);
}

const closed = (corners: readonly Position[]) => [...corners, ...corners.slice(0, 1)].map(toLatLng);

function ring(map: L.Map, color: string): L.Polyline {
  return L.polyline([], { pane: squarePane, color, weight: 4, interactive: false, smoothFactor: 0 }).addTo(
    map,
  );
}
