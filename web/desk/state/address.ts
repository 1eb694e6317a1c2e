import { signal } from '@preact/signals';
import { under } from '../../ui/under.ts';

/** Where the desk stands: the town's key, the screen's path, and whatever the screen puts behind it. */
export interface Address {
  town?: string;
  screen?: string;
  rest: readonly string[];
}

const root = under('/verwaltung');

/** Reads "/verwaltung/meissen/konten/..."; "/verwaltung" is the home of the first town one works in. */
export function readAddress(pathname: string): Address {
  const [town, screen, ...rest] = pathname
    .slice(root.length)
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);
  return { ...(town && { town }), ...(screen && { screen }), rest };
}

export const addressOf = (town: string, screen = '', ...rest: string[]): string =>
  [root, town, screen, ...rest]
    .filter(Boolean)
    .map((part, at) => (at ? encodeURIComponent(part) : part))
    .join('/');

export const address = signal<Address>(readAddress(location.pathname));
/** What stands behind the "?": filters, pages. */
export const query = signal(new URLSearchParams(location.search));

const follow = () => {
  address.value = readAddress(location.pathname);
  query.value = new URLSearchParams(location.search);
};
addEventListener('popstate', follow);

/** `replace` for what the back button should not step through, such as filters. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  follow();
}
