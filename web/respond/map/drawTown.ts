import { geoJSON, type LatLngBounds, type Map as LeafletMap, type Tooltip, tooltip } from 'leaflet';
import type { AreaFeature, AreaOutlines } from './areaOutlines.ts';
import { labelPoint } from './labelPoint.ts';

/** Average width of a letter of the labels, in pixels. */
const letterWidth = 7;

/**
 * Draws the areas with their names on a pale ground: without tiles the names are what people find their way by.
 * A name stands only where it fits into its area, so zooming in brings more of them.
 *
 * @returns the extent of the town
 */
export function drawTown(map: LeafletMap, areas: AreaOutlines): LatLngBounds {
  const town = geoJSON(areas, { interactive: false, style: { className: 'map__area', weight: 1.5 } });
  town.addTo(map);
  const labels = areas.features.map(labelOf);
  const showWhatFits = () => {
    for (const { label, outline, width } of labels) {
      const corner = map.latLngToLayerPoint(outline.getNorthWest());
      const extent = map.latLngToLayerPoint(outline.getSouthEast()).subtract(corner);
      setShown(map, label, extent.x > width && extent.y > 24);
    }
  };
  map.on('zoomend', showWhatFits);
  map.whenReady(showWhatFits);
  return town.getBounds();
}

function labelOf({ geometry, properties: { name } }: AreaFeature) {
  const outline = geoJSON(geometry).getBounds();
  const text = document.createElement('span');
  text.textContent = name;
  const [longitude, latitude] = labelPoint(geometry);
  const label = tooltip({ permanent: true, direction: 'center', className: 'map__label', opacity: 1 })
    .setLatLng([latitude, longitude])
    .setContent(text);
  return { label, outline, width: name.length * letterWidth };
}

function setShown(map: LeafletMap, label: Tooltip, isShown: boolean): void {
  if (isShown) map.addLayer(label);
  else map.removeLayer(label);
}
