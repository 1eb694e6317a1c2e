import {
  listReleaseSteps,
  notePublished,
  type ReleaseName,
  type ReleaseWithSteps,
} from '../../db/queries/releaseSteps.ts';
import {
  findRelease,
  publishRelease as markPublished,
  type ReleaseEntry,
  sha256,
} from '../../db/queries/releases.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import { Refusal } from '../http/refusal.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getMunicipality } from '../waves/getWave.ts';

/**
 * Makes a built release public. Its text stays as it was frozen; publishing it again changes nothing.
 *
 * @param number which one; without it the newest
 * @returns the number that is public now
 * @throws Refusal when there is no such release, it was withdrawn or damaged, or a newer one is public: readers
 *   take the highest number for the current figures
 */
export async function publishRelease(
  store: Store,
  municipality: string,
  wave: string,
  number?: number,
): Promise<number> {
  const address = `${municipality}/${wave}`;
  const releases = await listReleaseSteps(store, municipality, wave);
  const entry = chooseRelease(releases, address, number);
  if (entry.state === 'published') return entry.number;
  const newer = releases.find((other) => other.state === 'published' && other.number > entry.number);
  if (newer) {
    throw new Refusal(
      `Release ${newer.number} of ${address} is public and newer than ${entry.number}: readers would go back to old figures. Build a new release instead.`,
    );
  }
  await requireSound(store, entry);
  if (!(await markPublished(store, municipality, wave, entry.number))) {
    throw new Refusal(`Release ${entry.number} of ${address} was withdrawn in the meantime.`);
  }
  await noteByCommand(store, { municipality, wave, number: entry.number });
  return entry.number;
}

/** Whoever sits at the server's own machine needs no second pair of eyes, but leaves a trace. */
async function noteByCommand(store: Store, name: ReleaseName): Promise<void> {
  const { municipality, wave, number } = name;
  const { timeZone } = await getMunicipality(store, municipality);
  await notePublished(store, name, { account: commandLine, day: dayIn(timeZone, new Date()) });
  const subject = `${wave}/${number}`;
  await recordAction(store, { municipality, account: commandLine, action: 'release.publish', subject });
}

/** `releases`: newest first. */
function chooseRelease(
  releases: readonly ReleaseWithSteps[],
  address: string,
  number: number | undefined,
): ReleaseWithSteps {
  const newest = releases[0];
  if (!newest) {
    throw new Refusal(`${address} has no release yet: build one with "release build ${address}".`);
  }
  const entry = number === undefined ? newest : releases.find((one) => one.number === number);
  if (!entry) {
    const known = releases.map((one) => one.number).reverse();
    throw new Refusal(`${address} has no release ${number}: there is ${known.join(', ')}.`);
  }
  if (entry.state === 'withdrawn' || entry.steps?.withdrawnOn) {
    throw new Refusal(`Release ${entry.number} of ${address} was withdrawn: build a new one.`);
  }
  return entry;
}

/** A changed byte since the release was frozen would be published as if it had been checked. */
async function requireSound(store: Store, { municipality, wave, number, sha256: frozen }: ReleaseEntry) {
  const release = await findRelease(store, municipality, wave, number);
  if (release && sha256(release.body) === frozen) return;
  throw new Refusal(
    `Release ${number} of ${municipality}/${wave} is not what was frozen: restore the last backup, or build a new release.`,
  );
}
