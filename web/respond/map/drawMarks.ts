import { divIcon, type LayerGroup, type Map as LeafletMap, layerGroup, marker, polygon } from 'leaflet';
import { cellOutline } from '../../../surveys/language/grid.ts';
import { cellCentre } from './cellCentre.ts';

export interface Mark {
  cell: string;
  /** What it is called in the list, for those who cannot see where it lies. */
  name: string;
  isMoving: boolean;
}

/** A finger's width. */
const markPixels = 44;

/** Draws each mark as the cell that will be sent, with its number on it. Returns the layer, to be taken off again. */
export function drawMarks(
  map: LeafletMap,
  marks: readonly Mark[],
  onOpen: (position: number) => void,
): LayerGroup {
  const layer = layerGroup().addTo(map);
  marks.forEach(({ cell, name, isMoving }, position) => {
    const corners = cellOutline(cell).map(([longitude, latitude]): [number, number] => [latitude, longitude]);
    polygon(corners, { className: 'map__cell', weight: 1, interactive: false }).addTo(layer);
    const [longitude, latitude] = cellCentre(cell);
    const icon = divIcon({
      className: `map__mark${isMoving ? ' map__mark--moving' : ''}`,
      html: `<span>${position + 1}</span>`,
      iconSize: [markPixels, markPixels],
    });
    marker([latitude, longitude], { icon, title: name })
      .on('click', () => onOpen(position))
      .addTo(layer);
  });
  return layer;
}
