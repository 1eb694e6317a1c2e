import { useState } from 'preact/hooks';

let last = 0;

/** An id for one element. Not Preact's useId: no other app uses it, and all of them would load it. */
export function useOwnId(): string {
  return useState(() => {
    last += 1;
    return `part-${last}`;
  })[0];
}
