/** How the worker treats a request; everything not named here goes past it to the network. */
export type Treatment = 'page' | 'data' | 'file';

/** A resident's page: one name below the municipality. Results are not, nor is the form that carries a submission id. */
const page = /^\/m\/[^/]+\/(?!ergebnisse$)[^/]+$/;
/** What the map needs, outlines and named places, and words that come later than the page. */
const data = /^\/(?:api\/municipalities\/[^/]+\/waves\/[^/]+\/(?:areas|places)|woerter\/[^/]+\/[^/]+)$/;

/**
 * Decides by the address alone; undefined for what is none of the worker's business, such as anything sent.
 *
 * @param home where the installation stands, without a slash at the end: "https://stadt.de/umfrage"
 */
export function whatToKeep(method: string, address: URL, home: string): Treatment | undefined {
  if (method !== 'GET' || !address.href.startsWith(`${home}/`)) return undefined;
  const path = address.pathname.slice(new URL(home).pathname.replace(/\/$/, '').length);
  if (path.startsWith('/assets/')) return 'file';
  if (page.test(path)) return 'page';
  return data.test(path) ? 'data' : undefined;
}

/** Whether a reply may be kept: whole, from where it was asked, and nothing the server wants forgotten. */
export function mayKeep({
  status,
  redirected,
  headers,
}: Pick<Response, 'status' | 'redirected' | 'headers'>): boolean {
  return status === 200 && !redirected && !/no-store|private/.test(headers.get('cache-control') ?? '');
}

/**
 * Under which addresses a page is kept: by its language, and without one for those who come back by the link they
 * first came by. A kiosk's page is another page.
 */
export function keysOf(address: URL, language: string): string[] {
  const kiosk = address.searchParams.get('mode') === 'kiosk' ? ['mode=kiosk'] : [];
  return [[...kiosk, `language=${encodeURIComponent(language)}`], kiosk].map((query) =>
    query.length > 0 ? `${address.pathname}?${query.join('&')}` : address.pathname,
  );
}
