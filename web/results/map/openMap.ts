import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

/** A map that takes no key and no wheel from the page: its shapes are operated one by one. */
export function openMap(host: HTMLElement, zoomIn: string, zoomOut: string): L.Map {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(host, {
    keyboard: false,
    scrollWheelZoom: false,
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    zoomAnimation: !calm,
    fadeAnimation: false,
    maxBoundsViscosity: 1,
  });
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut, position: 'bottomright' }).addTo(map);
  return map;
}

/** Refits when the room changes, until the reader has zoomed; dragging only then, so that a finger can scroll the page. */
export function keepFitting(map: L.Map, host: HTMLElement, bounds: L.LatLngBounds): () => void {
  let fitted = map.getZoom();
  const follow = () => {
    const zoomed = map.getZoom() > fitted + 0.01;
    map.dragging[zoomed ? 'enable' : 'disable']();
  };
  const settle = () => {
    map.setMinZoom(0).setMaxBounds(undefined);
    map.fitBounds(bounds, { padding: [10, 10], animate: false });
    fitted = map.getZoom();
    map
      .setMinZoom(fitted)
      .setMaxZoom(fitted + 4)
      .setMaxBounds(bounds.pad(0.2));
    follow();
  };
  settle();
  map.on('zoomend', follow);
  const watch = new ResizeObserver(() => {
    // Taken off the page, it has no room: fitting it into none would measure every label anew.
    if (host.clientWidth === 0) return;
    const zoomed = map.getZoom() > fitted + 0.01;
    map.invalidateSize({ animate: false });
    if (!zoomed) settle();
  });
  watch.observe(host);
  return () => watch.disconnect();
}
