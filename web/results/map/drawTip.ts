import type { RegionState } from './drawAreaMap.ts';
import type { Spot } from './labelSpot.ts';

export interface Tip {
  /** @param at pixels from the top left of the map */
  open(state: RegionState, at: Spot): void;
  close(): void;
}

const distance = 14;
const margin = 4;

/** Name and figures beside pointer or focus, kept inside the map. For eyes only: the shape itself says the same. */
export function drawTip(host: HTMLElement): Tip {
  const tip = document.createElement('div');
  tip.className = 'rs-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  const name = tip.appendChild(document.createElement('b'));
  const figures = tip.appendChild(document.createElement('span'));
  host.appendChild(tip);
  return {
    open(state, { x, y }) {
      name.textContent = state.name;
      figures.textContent = state.spoken;
      tip.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = tip;
      const rightmost = host.clientWidth - width - margin;
      const above = y - height - distance;
      tip.style.left = `${Math.max(margin, Math.min(rightmost, x - width / 2))}px`;
      tip.style.top = `${above < margin ? y + distance : above}px`;
    },
    close() {
      tip.hidden = true;
    },
  };
}
