interface Spot {
  row: HTMLElement;
  top: number;
  height: number;
}

/**
 * Lets a row follow the pointer among its siblings, which make room. The list itself changes only when the row is
 * let go: a row that moved in the page while it is held would lose its pointer.
 *
 * @param event pointerdown on the row's grip
 * @param onDrop with the new place among the siblings, from 0; not called where nothing moved
 */
export function dragRow(event: PointerEvent, onDrop: (to: number) => void): void {
  const grip = event.currentTarget as HTMLElement;
  const held = grip.closest('li');
  if (!held?.parentElement || event.button !== 0) return;
  event.preventDefault();
  const spots = spotsIn(held.parentElement);
  const from = spots.findIndex(({ row }) => row === held);
  const start = event.clientY + scrollY;
  let to = from;
  const follow = ({ clientY }: PointerEvent) => {
    scrollAtEdges(clientY);
    const distance = clientY + scrollY - start;
    to = placeAt(spots, from, distance);
    arrange(spots, from, to, distance);
  };
  const end = (isDropped: boolean) => {
    listening.abort();
    held.classList.remove('ranked--held');
    for (const { row } of spots) row.style.removeProperty('transform');
    if (isDropped && to !== from) onDrop(to);
  };
  const listening = new AbortController();
  const { signal } = listening;
  grip.setPointerCapture(event.pointerId);
  held.classList.add('ranked--held');
  grip.addEventListener('pointermove', follow, { signal });
  grip.addEventListener('pointerup', () => end(true), { signal });
  grip.addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', (pressed) => pressed.key === 'Escape' && end(false), { signal });
}

function spotsIn(list: HTMLElement): Spot[] {
  return Array.from(list.children, (row) => {
    const { top, height } = row.getBoundingClientRect();
    return { row: row as HTMLElement, top, height };
  });
}

/** Where the held row belongs: behind every row whose middle lies above its own. */
function placeAt(spots: readonly Spot[], from: number, distance: number): number {
  const held = spots[from];
  if (!held) return from;
  const middle = held.top + held.height / 2 + distance;
  return spots.filter((spot) => spot !== held && spot.top + spot.height / 2 < middle).length;
}

function arrange(spots: readonly Spot[], from: number, to: number, distance: number): void {
  const held = spots[from];
  const [first, second] = spots;
  const gap = first && second ? second.top - first.top - first.height : 0;
  const room = (held?.height ?? 0) + gap;
  spots.forEach(({ row }, place) => {
    const makesRoom = place > from && place <= to ? -room : place < from && place >= to ? room : 0;
    row.style.transform = `translateY(${place === from ? distance : makesRoom}px)`;
  });
}

const edge = 64;

/** A list longer than the screen scrolls on under a row held at its edge. */
function scrollAtEdges(clientY: number): void {
  if (clientY < edge) scrollBy(0, -12);
  else if (clientY > innerHeight - edge) scrollBy(0, 12);
}
