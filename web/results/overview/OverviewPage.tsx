import type { Release } from '../../../server/release/release.ts';
import { Clearest } from './Clearest.tsx';
import { GoalList } from './GoalList.tsx';
import { Response } from './Response.tsx';

/** What a councillor reads in ten seconds: the clearest findings, how sure they are, and every goal at a glance. */
export function OverviewPage({ release }: { release: Release }) {
  return (
    <>
      <div class="rs-overview-top">
        <Clearest release={release} />
        <Response release={release} />
      </div>
      <GoalList release={release} />
    </>
  );
}
