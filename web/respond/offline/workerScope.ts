/** The part of a service worker's global scope that is used here; TypeScript's own names would clash with a page's. */
export interface WorkerScope {
  /** Files of the build, put in front of the worker's code by the server: another build is another worker. */
  umfeldFiles: readonly string[];
  /** Of the worker's own script. */
  location: { href: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: AskEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskEvent extends LifeEvent {
  request: Request;
  respondWith(reply: Promise<Response>): void;
}
