import { keysOf, mayKeep, whatToKeep } from './whatToKeep.ts';
import type { AskEvent, WorkerScope } from './workerScope.ts';

/** A network that has gone quiet is none; then what is kept comes sooner than an error. */
const patienceMs = 6_000;
/** As in forgetOffline.ts. A worker shares no module with the page: the build would make it a part to import. */
const cachePrefixAt = (path: string) => `umfeld${path}-`;

/**
 * Lets a resident's page open again without a connection once it has been visited. With one, the network comes
 * first, so that the next visit shows a wave that has closed. What a person answers never passes through here.
 */
export function keepOffline(scope: WorkerScope, caches: CacheStorage): void {
  const home = scope.location.href.replace(/\/service-worker\.js$/, '');
  const cachePrefix = cachePrefixAt(new URL(home).pathname.replace(/\/$/, ''));
  const name = cachePrefix + nameOf(scope.umfeldFiles);

  scope.addEventListener('install', (event) => {
    event.waitUntil(
      caches
        .open(name)
        .then((cache) => cache.addAll([...scope.umfeldFiles]))
        .then(() => scope.skipWaiting()),
    );
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(replaceOldCaches().then(() => scope.clients.claim()));
  });
  scope.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    const treatment = whatToKeep(method, new URL(url), home);
    if (treatment === 'file') event.respondWith(fileFirst(event.request));
    else if (treatment) event.respondWith(networkFirst(event));
  });

  /** Pages kept under an earlier build name files that are going away: they are fetched anew, or forgotten. */
  async function replaceOldCaches(): Promise<void> {
    const cache = await opened();
    if (!cache) return;
    for (const old of (await caches.keys()).filter((key) => key.startsWith(cachePrefix) && key !== name)) {
      for (const { url } of await (await caches.open(old)).keys()) {
        if (whatToKeep('GET', new URL(url), home) === 'file') continue;
        await fetch(url, { credentials: 'omit' })
          .then((reply) => keep(cache, url, reply))
          .catch(() => undefined);
      }
      await caches.delete(old);
    }
  }

  /** Opening would make it anew: where the page has taken back what was kept, there is none. */
  async function opened(): Promise<Cache | undefined> {
    return (await caches.has(name)) ? caches.open(name) : undefined;
  }

  async function fileFirst(request: Request): Promise<Response> {
    const cache = await opened();
    if (!cache) return fetch(request);
    const kept = await cache.match(request.url);
    if (kept) return kept;
    const reply = await fetch(request);
    if (mayKeep(reply)) await cache.put(request.url, reply.clone());
    return reply;
  }

  async function networkFirst(event: AskEvent): Promise<Response> {
    const { request } = event;
    const cache = await opened();
    const fromNetwork = fetch(request);
    if (!cache) return fromNetwork;
    const keeping = fromNetwork.then((reply) => keep(cache, request.url, reply.clone()));
    event.waitUntil(keeping.catch(() => undefined));
    const kept = await find(cache, request.url);
    if (!kept) return fromNetwork;
    // Whichever comes first: the network's answer, or the end of patience.
    const patience = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, kept));
    return Promise.race([fromNetwork, patience]).catch(() => kept);
  }

  /** What a person typed may differ from what was kept by the order of its parameters, or by others. */
  function find(cache: Cache, url: string): Promise<Response | undefined> {
    const address = new URL(url);
    const language = address.searchParams.get('language');
    const [withLanguage = url, without = url] = keysOf(address, language ?? '');
    if (whatToKeep('GET', address, home) === 'data') return cache.match(url);
    return cache.match(language === null ? without : withLanguage);
  }
}

async function keep(cache: Cache, url: string, reply: Response): Promise<void> {
  if (reply.status === 404 || reply.status === 410) return drop(cache, new URL(url).pathname);
  if (!mayKeep(reply)) return;
  const language = reply.headers.get('content-language');
  const keys = language === null ? [url] : keysOf(new URL(url), language);
  await Promise.all(keys.map((key) => cache.put(key, reply.clone())));
}

/** What is no longer there is forgotten, in every language. */
async function drop(cache: Cache, pathname: string): Promise<void> {
  const gone = (await cache.keys()).filter(({ url }) => new URL(url).pathname === pathname);
  await Promise.all(gone.map((key) => cache.delete(key)));
}

/** A short name for a list of files: FNV-1a, enough to tell one build from the next. */
function nameOf(files: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of files.join()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
