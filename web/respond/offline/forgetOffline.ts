/** The name of every cache of ours begins so; keepOffline.ts gives it. */
const cachePrefix = 'umfeld-';

/** Takes back what keepForOffline did: that a page was kept tells that it was visited. */
export async function forgetOffline(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration('/m/');
  if (!registration) return;
  // A worker that lost its files would not fetch them again; a new one does.
  await registration.unregister();
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
