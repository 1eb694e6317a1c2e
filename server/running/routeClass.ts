/** What kind of address was asked for. Only what staff ask for is counted at once (docs/decisions/041-running.md). */
export type RouteClass = 'desk' | 'page' | 'submit' | 'code' | 'results' | 'file' | 'health' | 'other';

/** In this order: the first that fits. */
const kinds: readonly (readonly [RouteClass, RegExp])[] = [
  ['desk', /^\/(?:verwaltung(?:\/|$)|api\/(?:desk|session)(?:\/|$))/],
  ['health', /^\/api\/health/],
  ['file', /^\/(?:assets\/|service-worker\.js|woerter\/|m\/[^/]+\/(?:farben|wappen)-)/],
  ['submit', /^\/(?:api\/municipalities\/[^/]+\/waves\/[^/]+\/responses|m\/[^/]+\/[^/]+\/formular)$/],
  ['code', /^\/api\/municipalities\/[^/]+\/waves\/[^/]+\/tokens$/],
  ['results', /^\/m\/[^/]+\/(?:ergebnisse|einbetten|bericht)(?:\/|$)/],
  [
    'results',
    /^\/api\/municipalities\/[^/]+\/(?:results|context|measures|benchmarks|background|areas)(?:\/|$)/,
  ],
  ['page', /^\/(?:m\/|$|kalender|api\/municipalities\/)/],
];

/** @param path without the base */
export function routeClassOf(path: string): RouteClass {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

/** What staff do belongs to their accounts; everybody else is counted by the hour and from k upward. */
export const isOfStaff = (path: string): boolean => routeClassOf(path) === 'desk';
