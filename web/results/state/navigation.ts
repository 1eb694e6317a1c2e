import { type ReadonlySignal, signal } from '@preact/signals';
import { printView, readView, type View, type ViewChange } from './view.ts';

export interface Navigation {
  view: ReadonlySignal<View>;
  /** The address a change would lead to, for links. */
  addressOf(change: ViewChange): string;
  /** `replace` for what the back button should not step through: sorting, language. */
  go(change: ViewChange, how?: 'push' | 'replace'): void;
}

/** Keeps the view and the browser's address the same thing. */
export function startNavigation(browser: Window): Navigation {
  const view = signal(readView(browser.location.search));
  const addressOf = (change: ViewChange) =>
    browser.location.pathname + printView({ ...view.value, ...change });
  browser.addEventListener('popstate', () => {
    view.value = readView(browser.location.search);
  });
  return {
    view,
    addressOf,
    go(change, how = 'push') {
      const address = addressOf(change);
      if (address === browser.location.pathname + browser.location.search) return;
      if (how === 'push') browser.history.pushState(null, '', address);
      else browser.history.replaceState(null, '', address);
      view.value = { ...view.value, ...change };
    },
  };
}
