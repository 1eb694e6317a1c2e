import { listAccounts } from '../../../db/queries/accounts.ts';
import { listDeletions } from '../../../db/queries/deletions.ts';
import { listReleaseSteps, type Proposal, type ReleaseWithSteps } from '../../../db/queries/releaseSteps.ts';
import { listWaves } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';

/** Who did something; the e-mail address of the account while there is one. */
export interface Doer {
  account: string;
  who: string;
  on: string;
}

export interface DeskRelease {
  number: number;
  /** `council`: the council reads it; `built`: analysts alone. */
  state: 'built' | 'council' | 'public' | 'withdrawn';
  createdOn: string;
  proposal?: Proposal & Doer;
  confirmed?: Proposal & Doer;
  withdrawn?: Doer & { reason: string };
}

export interface DeskWave {
  wave: string;
  title: Text;
  closedOn: string | null;
  /** The day the raw answers went; from then on nothing new can be built. */
  answersDeletedOn?: string;
  hasIndicators: boolean;
  releases: DeskRelease[];
}

/** The closed waves of a town, last closed first, each with its releases, newest first. */
export async function listWaveReleases(store: Store, municipality: string): Promise<DeskWave[]> {
  const [waves, releases, deletions] = await Promise.all([
    listWaves(store, municipality),
    listReleaseSteps(store, municipality),
    listDeletions(store, municipality),
  ]);
  const emails = new Map((await listAccounts(store)).map(({ id, email }) => [id, email]));
  const order = ({ closedOn, key }: (typeof waves)[number]) => `${closedOn ?? ''} ${key}`;
  return waves
    .filter(({ state }) => state === 'closed')
    .sort((one, other) => order(other).localeCompare(order(one)))
    .map(({ key, title, closedOn, questionnaire }) => {
      const gone = deletions.find(({ wave, rule }) => wave === key && rule === 'answers');
      return {
        wave: key,
        title,
        closedOn,
        ...(gone && { answersDeletedOn: gone.day }),
        hasIndicators: questionnaire.indicators.length > 0,
        releases: releases.filter(({ wave }) => wave === key).map((row) => describe(row, emails)),
      };
    });
}

function describe(row: ReleaseWithSteps, emails: ReadonlyMap<string, string>): DeskRelease {
  const { number, createdOn, steps } = row;
  const doer = (account: string, on: string | null): Doer => ({
    account,
    who: emails.get(account) ?? account,
    on: on ?? '',
  });
  return {
    number,
    createdOn,
    state: stateOf(row),
    ...(steps?.proposedBy &&
      steps.proposedAudience && {
        proposal: {
          audience: steps.proposedAudience,
          publicOn: steps.proposedPublicOn,
          ...doer(steps.proposedBy, steps.proposedOn),
        },
      }),
    ...(steps?.confirmedBy &&
      steps.audience && {
        confirmed: {
          audience: steps.audience,
          publicOn: steps.publicOn,
          ...doer(steps.confirmedBy, steps.confirmedOn),
        },
      }),
    ...(steps?.withdrawnBy && {
      withdrawn: { ...doer(steps.withdrawnBy, steps.withdrawnOn), reason: steps.withdrawnReason ?? '' },
    }),
  };
}

function stateOf({ state, steps }: ReleaseWithSteps): DeskRelease['state'] {
  if (state === 'withdrawn' || steps?.withdrawnOn) return 'withdrawn';
  if (state === 'published') return 'public';
  return steps?.audience ? 'council' : 'built';
}
