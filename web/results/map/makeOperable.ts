import type * as L from 'leaflet';
import type { RegionState } from './drawAreaMap.ts';
import { drawTip } from './drawTip.ts';
import { setAttribute } from './setAttribute.ts';

export interface Operations {
  onChoose: (key: string) => void;
  onFocus: (key: string) => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Makes the shapes buttons: one stop of the Tab key, arrow keys from name to name, Enter or Space chooses.
 * Pointer and focus open the same tip, so nobody learns more by mouse.
 */
export function makeOperable(
  map: L.Map,
  shapes: ReadonlyMap<string, L.Polygon>,
  { onChoose, onFocus }: Operations,
): { describe(states: ReadonlyMap<string, RegionState>, chosen: string | undefined): void } {
  const tip = drawTip(map.getContainer());
  let known: ReadonlyMap<string, RegionState> = new Map();
  let order: string[] = [...shapes.keys()];
  /** The names they were sorted by. */
  let sorted = '';
  const pathOf = (key: string | undefined) => shapes.get(key ?? '')?.getElement() as SVGElement | undefined;
  const openTip = (key: string, at: L.LatLng) => {
    const state = known.get(key);
    if (state) tip.open(state, map.latLngToContainerPoint(at));
  };
  const moveStop = (key: string | undefined) => {
    for (const each of order) setAttribute(pathOf(each), 'tabindex', each === key ? '0' : '-1');
  };

  for (const [key, shape] of shapes) {
    const path = pathOf(key);
    if (!path) continue;
    shape.on('click', () => onChoose(key));
    shape.on('mousemove', (event) => openTip(key, event.latlng));
    shape.on('mouseout', () => tip.close());
    path.addEventListener('focus', () => {
      if (!path.matches(':focus-visible')) return;
      onFocus(key);
      map.panInside(shape.getCenter(), { animate: false });
      openTip(key, shape.getCenter());
    });
    path.addEventListener('blur', () => {
      onFocus('');
      tip.close();
    });
    path.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (event.key === 'Enter' || event.key === ' ') onChoose(key);
      else if (event.key === 'Escape') tip.close();
      else if (step) {
        const next = order[step(order.indexOf(key), order.length - 1)];
        moveStop(next);
        pathOf(next)?.focus();
      } else return;
      event.preventDefault();
    });
  }

  return {
    describe(states, chosen) {
      known = states;
      const nameOf = (key: string) => states.get(key)?.name ?? key;
      const written = [...shapes.keys()].map(nameOf).join('\n');
      if (written !== sorted) {
        const names = new Intl.Collator(document.documentElement.lang);
        order = [...shapes.keys()].sort((a, b) => names.compare(nameOf(a), nameOf(b)));
        sorted = written;
      }
      for (const key of order) {
        const state = states.get(key);
        // A button only now that it has a name.
        const path = pathOf(key);
        setAttribute(path, 'role', 'button');
        setAttribute(path, 'aria-label', state ? `${state.name}: ${state.spoken}` : key);
        setAttribute(path, 'aria-pressed', String(key === chosen));
      }
      const focused = order.find((key) => pathOf(key) === document.activeElement);
      moveStop(focused ?? chosen ?? order[0]);
    },
  };
}
