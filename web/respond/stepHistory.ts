import type { Receipt } from './postResponse.ts';

/** What the page shows. */
export type Step =
  | { at: 'welcome' }
  | { at: 'section'; section: string }
  | { at: 'receipt'; receipt: Receipt };

interface Entry {
  step: Step;
  /** How many entries of ours lie before this one. */
  depth: number;
}

/**
 * The steps as entries of the browser's history, all under one address: neither the section nor an answer ever
 * stands in a URL, where it would end up in the history list of a shared device.
 */
export function createStepHistory(history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>) {
  const here = (): Entry => readEntry(history.state);
  return {
    /** The step of the present entry; after a reload the browser still knows it. */
    current: (): Step => here().step,
    push(step: Step): void {
      history.pushState({ step, depth: here().depth + 1 } satisfies Entry, '');
    },
    /** @param address the same page in another language; otherwise the address stays */
    replace(step: Step, address?: string): void {
      history.replaceState({ step, depth: here().depth } satisfies Entry, '', address);
    },
    /** How many entries of ours lie before this one. */
    depth: (): number => here().depth,
    canGoBack: (): boolean => here().depth > 0,
    back: (): void => history.back(),
  };
}

export type StepHistory = ReturnType<typeof createStepHistory>;

function readEntry(state: unknown): Entry {
  const entry = state as Partial<Entry> | null;
  return entry?.step && typeof entry.depth === 'number'
    ? { step: entry.step, depth: entry.depth }
    : { step: { at: 'welcome' }, depth: 0 };
}
