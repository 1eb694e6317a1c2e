import type { DeskRelease, Doer } from '../../../server/release/desk/listWaveReleases.ts';
import { under } from '../../ui/under.ts';
import { underResidents } from '../../ui/underResidents.ts';
import { ask } from '../api.ts';
import { releaseWords } from '../i18n/release.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayActor } from '../parts/sayActor.ts';
import { sayDay } from '../parts/sayDay.ts';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { ProposeForm } from './ProposeForm.tsx';
import type { ReleasePageProps } from './ReleasePage.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

export interface DecisionProps extends ReleasePageProps {
  /** Of the release, below /api. */
  path: string;
}

/** Who may read it: what was decided, and the next step for whoever looks at it. */
export function Decision(props: DecisionProps) {
  const { town, account, wave, release } = props;
  const words = say(releaseWords);
  const { confirmed, withdrawn, proposal, state } = release;
  const isRead = state === 'council' || state === 'public';
  const results =
    state === 'public'
      ? underResidents(`/m/${town.key}/ergebnisse`)
      : under(`/verwaltung/${town.key}/ergebnisse`);
  return (
    <section class="release__decision">
      <h3>{words.decision}</h3>
      {confirmed && (
        <p>{words.confirmed(sayActor(confirmed.who), sayDay(confirmed.on), sayAudience(confirmed))}</p>
      )}
      {withdrawn && (
        <p>{words.withdrawnBy(sayActor(withdrawn.who), sayDay(withdrawn.on), withdrawn.reason)}</p>
      )}
      {isRead && (
        <p>
          <a href={`${results}?wave=${encodeURIComponent(wave.wave)}`}>
            {state === 'public' ? words.publicPage : words.councilPage}
          </a>
        </p>
      )}
      {proposal && <Confirm {...props} proposal={proposal} isOwn={proposal.account === account.id} />}
      {!proposal && (state === 'built' || state === 'council') && <ProposeForm {...props} />}
      {isRead && <WithdrawForm {...props} />}
    </section>
  );
}

/** "zuerst für den Rat, dann für alle, für alle ab 12. März 2027" */
function sayAudience({ audience, publicOn }: NonNullable<DeskRelease['confirmed']>): string {
  const words = say(releaseWords);
  return audience === 'councilThenPublic' && publicOn
    ? `${words.audience.council}, ${words.until(sayDay(publicOn))}`
    : words.audience[audience];
}

interface ConfirmProps extends DecisionProps {
  proposal: NonNullable<DeskRelease['proposal']> & Doer;
  isOwn: boolean;
}

function Confirm({ path, onChange, proposal, isOwn }: ConfirmProps) {
  const words = say(releaseWords);
  const { audience, publicOn, account: proposedBy } = proposal;
  const confirm = useAction(async () => {
    await ask(`${path}/confirmation`, 'POST', { audience, publicOn, proposedBy });
    await onChange();
  });
  const takeBack = useAction(async () => {
    await ask(`${path}/proposal`, 'DELETE');
    await onChange();
  });
  const fault = confirm.fault ?? takeBack.fault;
  return (
    <>
      <p>{words.waiting(sayActor(proposal.who), sayDay(proposal.on), sayAudience(proposal))}</p>
      <Notice>{isOwn ? words.confirm.own : words.confirm.why}</Notice>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <p class="buttons">
        {!isOwn && (
          <Button look="primary" isBusy={confirm.isBusy} onClick={confirm.run}>
            {words.confirm.send}
          </Button>
        )}
        <Button isBusy={takeBack.isBusy} onClick={takeBack.run}>
          {words.confirm.takeBack}
        </Button>
      </p>
    </>
  );
}
