/** Drawn, because not every font has arrows. */
export function Arrow({ to }: { to: 'up' | 'down' }) {
  return (
    <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={to === 'up' ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'} />
    </svg>
  );
}
