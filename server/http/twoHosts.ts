import { pathWithout, type Site, saidHost } from './site.ts';

/** What staff work with: its pages, its part of the API, and signing in. */
const ofDesk = /^\/(?:verwaltung|api\/(?:desk|session))(?:\/|$)/;

/** What both load, none of it a page: files of the build, released figures, map tiles, a town's crest and colours. */
const ofBoth =
  /^\/(?:assets\/|api\/(?:health|tiles)(?:\/|$)|api\/municipalities\/[^/]+\/(?:areas|background|context|measures|benchmarks|results)(?:\/|$)|m\/[^/]+\/(?:wappen|farben)-[^/]+$)/;

/** Addresses no route has: what is there on the other host is not there on this one, and says nothing else. */
const nowhere = { api: '/api/-', page: '/-/-/-/-' } as const;

/**
 * Whether a host has something at a path, where staff have a host name of their own: a script that got into a resident's
 * page is then a stranger to the desk, for every browser.
 *
 * @param host with its port, as asked for
 * @param path without the folder
 */
export function isAnswered({ publicUrl, deskUrl }: Site, host: string, path: string): boolean {
  if (!deskUrl || !publicUrl || ofBoth.test(path)) return true;
  return host === new URL(ofDesk.test(path) ? deskUrl : publicUrl).host;
}

/** How Hono finds the path of a request: without the folder, and nowhere where the host has nothing there. */
export function pathOn(site: Site): (request: Request) => string {
  const pathOf = pathWithout(site.base);
  if (!site.deskUrl) return pathOf;
  return (request) => {
    const path = pathOf(request);
    const host = saidHost(site, request.headers.get('x-forwarded-host'), new URL(request.url).host);
    if (isAnswered(site, host, path)) return path;
    return path.startsWith('/api/') ? nowhere.api : nowhere.page;
  };
}
