/** A triangle up or down: the word beside it says the same, and no font needs to have it. */
export function RestMark({ rest }: { rest: 'above' | 'below' }) {
  return (
    <svg class="rs-rest-mark" width="11" height="10" aria-hidden="true" focusable="false">
      <path d={rest === 'above' ? 'M0 9.5 5.5 0.5 11 9.5Z' : 'M0 0.5 5.5 9.5 11 0.5Z'} fill="currentColor" />
    </svg>
  );
}
