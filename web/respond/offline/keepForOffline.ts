import { under } from '../../ui/under.ts';
import { asksWhere, laterPartsOf, wordsAddress } from '../laterWords.ts';
import { appId, type RespondPage } from '../respondPage.ts';
import { waveAddress } from '../waveAddress.ts';

/**
 * Has the browser keep this page for times without a connection. Waits until the page has nothing else to do. Where
 * there are no service workers (plain http, private windows of some browsers) the page works as before.
 */
export function keepForOffline(page: RespondPage): void {
  if (!navigator.serviceWorker) return;
  const begin = () => whenIdle(() => void register(page).catch(() => undefined));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function register(page: RespondPage): Promise<void> {
  const { serviceWorker } = navigator;
  if (wasLeft()) return;
  await serviceWorker.register(under('/service-worker.js'), { scope: under('/m/') });
  await serviceWorker.ready;
  if (!serviceWorker.controller)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  if (wasLeft()) return;
  // Once more, through the worker: the first time they came past it. Unchanged, they cost a few bytes.
  const isAboutPlaces = asksWhere(page);
  const wanted = [
    location.href,
    ...laterPartsOf(page).map((part) => wordsAddress(part, page.language)),
    ...(isAboutPlaces ? [`${waveAddress(page)}/areas`] : []),
    ...(isAboutPlaces && page.wave.hasPlaceNames ? [`${waveAddress(page)}/places`] : []),
  ];
  await Promise.all(wanted.map((url) => fetch(url, { credentials: 'omit' })));
}

/** Somebody who left quickly wants nothing kept; the emptied page may live on for a moment. */
const wasLeft = () => document.getElementById(appId) === null;

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 2_000);
}
