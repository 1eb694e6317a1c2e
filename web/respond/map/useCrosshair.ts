import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'preact/hooks';

export interface Spot {
  x: number;
  y: number;
}

/** Pixels an arrow key moves; with Shift four times as far. */
const stride = 20;
/** Closer to the edge than this the map moves instead of the crosshair. */
const margin = 40;

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Crosshair {
  /** In pixels from the corner of the map; undefined while nobody steers by keyboard. */
  spot: Spot | undefined;
  show: () => void;
  hide: () => void;
  /** Takes a key; false when the key is none of the crosshair's. */
  steer: (event: KeyboardEvent) => boolean;
}

/** The keyboard's way over the map: arrow keys move the crosshair, plus and minus zoom around it, Enter sets. */
export function useCrosshair(
  findMap: () => LeafletMap | undefined,
  onMove: (map: LeafletMap, spot: Spot) => void,
  onSet: (map: LeafletMap, spot: Spot) => void,
): Crosshair {
  const [spot, setSpot] = useState<Spot | undefined>(undefined);

  function place(map: LeafletMap, next: Spot): void {
    setSpot(next);
    onMove(map, next);
  }

  function steer(event: KeyboardEvent): boolean {
    const map = findMap();
    if (!map || event.ctrlKey || event.metaKey || event.altKey) return false;
    const from = spot ?? middleOf(map);
    const direction = directions[event.key];
    if (direction) place(map, stepFrom(map, from, direction, event.shiftKey ? stride * 4 : stride));
    else if (event.key === '+' || event.key === '-') zoomAround(map, from, event.key === '+' ? 1 : -1);
    else if (event.key === 'Enter' || event.key === ' ') onSet(map, from);
    else return false;
    return true;
  }

  return {
    spot,
    show: () => {
      const map = findMap();
      if (map) place(map, spot ?? middleOf(map));
    },
    hide: () => setSpot(undefined),
    steer,
  };
}

function middleOf(map: LeafletMap): Spot {
  const { x, y } = map.getSize();
  return { x: x / 2, y: y / 2 };
}

function stepFrom(
  map: LeafletMap,
  from: Spot,
  [right, down]: readonly [number, number],
  pixels: number,
): Spot {
  const { x: width, y: height } = map.getSize();
  const wanted = { x: from.x + right * pixels, y: from.y + down * pixels };
  const kept = { x: within(wanted.x, width), y: within(wanted.y, height) };
  const beyond: [number, number] = [wanted.x - kept.x, wanted.y - kept.y];
  if (beyond[0] !== 0 || beyond[1] !== 0) map.panBy(beyond, { animate: false });
  return kept;
}

function within(wanted: number, size: number): number {
  return Math.min(Math.max(wanted, margin), size - margin);
}

function zoomAround(map: LeafletMap, { x, y }: Spot, change: number): void {
  map.setZoomAround(map.containerPointToLatLng([x, y]), map.getZoom() + change, { animate: false });
}
