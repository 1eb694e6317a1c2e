import {
  divIcon,
  type LayerGroup,
  type Map as LeafletMap,
  layerGroup,
  marker,
  polygon,
  polyline,
} from 'leaflet';
import { cellOutline } from '../../../surveys/language/grid.ts';
import { cellCentre } from './cellCentre.ts';

export interface Mark {
  cell: string;
  /** In the list of marks, from 0. */
  position: number;
  /** Sent by its name, so the cell is not drawn: it is not what is sent. */
  isNamed: boolean;
  /** What it is called in the list, for those who cannot see where it lies. */
  name: string;
  isMoving: boolean;
}

/** A finger's width. */
const markPixels = 44;

/** Draws each mark as the cell that will be sent, with its number on it, and the line of a way. Returns the layer, to be taken off again. */
export function drawMarks(
  map: LeafletMap,
  marks: readonly Mark[],
  isWay: boolean,
  onOpen: (position: number) => void,
): LayerGroup {
  const layer = layerGroup().addTo(map);
  if (isWay) {
    const line = marks.map(({ cell }) => middleOf(cell));
    polyline(line, { className: 'map__way', weight: 4, interactive: false }).addTo(layer);
  }
  for (const { cell, position, name, isNamed, isMoving } of marks) {
    const corners = cellOutline(cell).map(([longitude, latitude]): [number, number] => [latitude, longitude]);
    if (!isNamed) polygon(corners, { className: 'map__cell', weight: 1, interactive: false }).addTo(layer);
    const icon = divIcon({
      className: `map__mark${isMoving ? ' map__mark--moving' : ''}`,
      html: `<span>${position + 1}</span>`,
      iconSize: [markPixels, markPixels],
    });
    marker(middleOf(cell), { icon, title: name })
      .on('click', () => onOpen(position))
      .addTo(layer);
  }
  return layer;
}

/** As Leaflet wants it. */
function middleOf(cell: string): [latitude: number, longitude: number] {
  const [longitude, latitude] = cellCentre(cell);
  return [latitude, longitude];
}
