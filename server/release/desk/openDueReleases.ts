import { listMunicipalities } from '../../../db/queries/municipalities.ts';
import { openDue, type ReleaseName } from '../../../db/queries/releaseSteps.ts';
import { bySchedule, recordAction } from '../../accounts/recordAction.ts';
import type { Deps } from '../../deps.ts';
import { dayIn } from '../../waves/dayIn.ts';
import { subjectOf } from './decide.ts';

/** Opens to everybody what was promised for today, by each town's own calendar. */
export async function openDueReleases({ store, clock }: Deps): Promise<ReleaseName[]> {
  const opened: ReleaseName[] = [];
  for (const { key: municipality, timeZone } of await listMunicipalities(store)) {
    for (const name of await openDue(store, municipality, dayIn(timeZone, clock()))) {
      const what = { municipality, account: bySchedule, action: 'release.open', subject: subjectOf(name) };
      await recordAction(store, what, clock());
      opened.push(name);
    }
  }
  return opened;
}
