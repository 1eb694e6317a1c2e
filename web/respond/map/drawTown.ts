import {
  Bounds,
  geoJSON,
  type LatLngBounds,
  type Map as LeafletMap,
  point,
  type Tooltip,
  tooltip,
} from 'leaflet';
import type { AreaFeature, AreaOutlines } from './areaOutlines.ts';
import { labelPoint } from './labelPoint.ts';

/** Of the labels, in pixels: the average width of a letter, and the height of a line. */
const letter = 7.5;
const line = 20;

interface Label {
  tooltip: Tooltip;
  /** Of the area it names. */
  outline: LatLngBounds;
  /** Pixels. */
  width: number;
}

/**
 * Draws the areas with their names on a pale ground: without tiles the names are what people find their way by.
 * A name stands only where it fits and covers no other, so zooming in brings more of them.
 *
 * @returns the extent of the town
 */
export function drawTown(map: LeafletMap, areas: AreaOutlines): LatLngBounds {
  const town = geoJSON(areas, { interactive: false, style: { className: 'map__area', weight: 1.5 } });
  town.addTo(map);
  const labels = areas.features.map(labelOf);
  const refresh = () => showWhatFits(map, labels);
  map.on('zoomend', refresh);
  map.whenReady(refresh);
  return town.getBounds();
}

function labelOf({ geometry, properties: { name } }: AreaFeature): Label {
  const text = document.createElement('span');
  text.textContent = name;
  const [longitude, latitude] = labelPoint(geometry);
  return {
    // The pane between the outlines and the marks: a name never covers a mark.
    tooltip: tooltip({
      permanent: true,
      direction: 'center',
      pane: 'shadowPane',
      className: 'map__label',
      opacity: 1,
    })
      .setLatLng([latitude, longitude])
      .setContent(text),
    outline: geoJSON(geometry).getBounds(),
    width: name.length * letter,
  };
}

function showWhatFits(map: LeafletMap, labels: readonly Label[]): void {
  const taken: Bounds[] = [];
  for (const { tooltip: label, outline, width } of labels) {
    const place = label.getLatLng();
    if (!place) continue;
    const corner = map.latLngToLayerPoint(outline.getNorthWest());
    const extent = map.latLngToLayerPoint(outline.getSouthEast()).subtract(corner);
    const middle = map.latLngToLayerPoint(place);
    const half = point(width / 2, line / 2);
    const box = new Bounds(middle.subtract(half), middle.add(half));
    const fits = extent.x > width && extent.y > line && !taken.some((other) => other.intersects(box));
    if (fits) taken.push(box);
    if (fits) map.addLayer(label);
    else map.removeLayer(label);
  }
}
