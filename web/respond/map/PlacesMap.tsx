import { map as createMap, geoJSON, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'preact/hooks';
import '../../styles/map.scss';
import { useWords } from '../InterviewContext.ts';
import type { AreaOutlines } from './areaOutlines.ts';
import { drawMarks, type Mark } from './drawMarks.ts';
import { drawTown } from './drawTown.ts';
import { type Spot, useCrosshair } from './useCrosshair.ts';

export interface PlacesMapProps {
  areas: AreaOutlines;
  marks: readonly Mark[];
  /** The marks are a way, in their order. */
  isWay?: boolean;
  /** Key of the area that was chosen. */
  chosenArea?: string | undefined;
  /** Id of the sentence that explains the keys. */
  helpId: string;
  /** Somebody chose a spot; degrees. */
  onPick: (longitude: number, latitude: number) => void;
  /** The crosshair stands over this spot now; degrees. */
  onPoint: (longitude: number, latitude: number) => void;
  /** Somebody chose a mark on the map; from 0. */
  onOpen?: (position: number) => void;
}

/** Area outlines to mark places on, by finger, mouse or keyboard. Loaded when the map is opened. */
export function PlacesMap(props: PlacesMapProps) {
  const { areas, marks, isWay = false, chosenArea, helpId } = props;
  const { texts } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<LeafletMap | undefined>(undefined);
  // Leaflet keeps the listeners of the first rendering; they have to reach the latest callbacks.
  const latest = useRef(props);
  latest.current = props;

  const degreesAt = (map: LeafletMap, { x, y }: Spot) => map.containerPointToLatLng([x, y]);
  const crosshair = useCrosshair(
    () => live.current,
    (map, spot) => {
      const { lng, lat } = degreesAt(map, spot);
      latest.current.onPoint(lng, lat);
    },
    (map, spot) => {
      const { lng, lat } = degreesAt(map, spot);
      latest.current.onPick(lng, lat);
    },
  );

  useEffect(() => {
    if (!host.current) return;
    const map = openMap(host.current, areas);
    live.current = map;
    map.on('click', ({ latlng }) => latest.current.onPick(latlng.lng, latlng.lat));
    return () => {
      live.current = undefined;
      map.remove();
    };
  }, [areas]);

  useEffect(() => {
    const map = live.current;
    if (!map) return;
    const layer = drawMarks(map, marks, isWay, (position) => latest.current.onOpen?.(position));
    return () => void layer.remove();
  }, [areas, marks]);

  useEffect(() => {
    const chosen = areas.features.find(({ properties }) => properties.key === chosenArea);
    if (!live.current || !chosen) return;
    const layer = geoJSON(chosen, { interactive: false, style: { className: 'map__chosen', weight: 3 } });
    layer.addTo(live.current);
    return () => void layer.remove();
  }, [areas, chosenArea]);

  return (
    // Leaflet counts from the left, and so does the crosshair, whichever way the page is written.
    <div class="map" dir="ltr">
      <div
        ref={host}
        class="map__canvas"
        role="application"
        aria-label={texts.places.map}
        aria-describedby={helpId}
        onKeyDown={(event) => {
          if (event.target === host.current && crosshair.steer(event)) event.preventDefault();
        }}
        onFocus={(event) => {
          if (event.target === host.current && event.currentTarget.matches(':focus-visible'))
            crosshair.show();
        }}
        onBlur={crosshair.hide}
        onPointerDown={crosshair.hide}
      />
      {crosshair.spot && <CrosshairMark spot={crosshair.spot} />}
      <div class="map__zoom">
        <button type="button" aria-label={texts.places.zoomIn} onClick={() => live.current?.zoomIn()}>
          +
        </button>
        <button type="button" aria-label={texts.places.zoomOut} onClick={() => live.current?.zoomOut()}>
          −
        </button>
      </div>
    </div>
  );
}

function CrosshairMark({ spot }: { spot: Spot }) {
  return (
    <svg
      class="map__crosshair"
      viewBox="-24 -24 48 48"
      aria-hidden="true"
      style={{ left: `${spot.x}px`, top: `${spot.y}px` }}
    >
      <circle r="10" />
      <path d="M-22 0H-5M5 0H22M0-22V-5M0 5V22" />
    </svg>
  );
}

function openMap(host: HTMLDivElement, areas: AreaOutlines): LeafletMap {
  // Leaflet's own keyboard is off: it pans, where ours steers a crosshair.
  host.tabIndex = 0;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(host, {
    attributionControl: false,
    // A second tap is meant for the mark, not for the zoom; the wheel belongs to the page.
    doubleClickZoom: false,
    scrollWheelZoom: false,
    keyboard: false,
    zoomControl: false,
    zoomSnap: 0.5,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    inertia: !isCalm,
    maxZoom: 18,
    maxBoundsViscosity: 0.8,
  });
  const extent = drawTown(map, areas);
  map.fitBounds(extent, { padding: [8, 8], animate: false });
  map.setMinZoom(map.getZoom() - 0.5).setMaxBounds(extent.pad(0.4));
  return map;
}
