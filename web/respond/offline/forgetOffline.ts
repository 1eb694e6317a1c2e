import { under } from '../../ui/under.ts';

/** The name of every cache of ours begins so; keepOffline.ts gives it. Another installation may share the host. */
const cachePrefix = `umfeld${under('')}-`;

/** Takes back what keepForOffline did: that a page was kept tells that it was visited. */
export async function forgetOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const registration = await serviceWorker.getRegistration(under('/m/'));
  // A worker that lost its files would not fetch them again; a new one does.
  await registration?.unregister();
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
