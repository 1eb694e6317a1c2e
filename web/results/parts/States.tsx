import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { under } from '../../ui/under.ts';
import type { FailedReason, PublishedWave, Tombstone } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import { InnerLink } from './InnerLink.tsx';
import { waveTitle } from './titles.ts';

/** Waits shorter than this show nothing: a flash of a skeleton is worse than none. */
const patienceMilliseconds = 300;

export function LoadingState() {
  const { words } = useReader();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <main class="rs-state" id="rs-result" aria-busy="true" />;
  return (
    <div class="rs-body rs-body-topics">
      <div class="rs-bone-topics">
        <Bones count={9} />
      </div>
      <main class="rs-main" id="rs-result" aria-busy="true">
        <p class="rs-unseen" role="status">
          {words.states.loading}
        </p>
        <div class="rs-bone rs-bone-sentence" />
        <div class="rs-bone rs-bone-sentence rs-bone-short" />
        <div class="rs-map-and-table">
          <div class="rs-bone rs-map" />
          <Bones count={10} />
        </div>
      </main>
    </div>
  );
}

function Bones({ count }: { count: number }) {
  return (
    <div class="rs-bone-rows">
      {Array.from({ length: count }, (_, row) => (
        <div key={row} class="rs-bone rs-bone-row" />
      ))}
    </div>
  );
}

function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="rs-state" id="rs-result">
      <h2>{title}</h2>
      {children}
    </main>
  );
}

export function FailedState({ reason }: { reason: FailedReason }) {
  const { results, words } = useReader();
  const { states } = words;
  if (reason === 'signedOut')
    return (
      <Message title={states.signedOutTitle}>
        <p>{states.signedOut}</p>
        <p>
          <a href={under(`/verwaltung/${encodeURIComponent(results.municipality)}`)}>{states.signIn}</a>
        </p>
      </Message>
    );
  if (reason === 'missing')
    return (
      <Message title={states.missingTitle}>
        <p>{states.missing}</p>
      </Message>
    );
  return (
    <Message title={states.failedTitle}>
      <p role="alert">{states.failed}</p>
      <button type="button" class="rs-button rs-button-filled" onClick={() => results.retry()}>
        {states.retry}
      </button>
    </Message>
  );
}

export function EmptyState() {
  const { states } = useReader().words;
  return (
    <Message title={states.emptyTitle}>
      {states.empty.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}

export function UnknownWaveState({ waves }: { waves: readonly PublishedWave[] }) {
  const { states } = useReader().words;
  return (
    <Message title={states.unknownWaveTitle}>
      <p>{states.unknownWave}</p>
      <WaveLinks waves={waves} />
    </Message>
  );
}

function WaveLinks({ waves }: { waves: readonly PublishedWave[] }) {
  const { words } = useReader();
  return (
    <ul>
      {waves.map(({ wave, title }) => (
        <li key={wave}>
          <InnerLink change={{ wave }}>{waveTitle(wave, title, words)}</InnerLink>
        </li>
      ))}
    </ul>
  );
}

/** A release that was taken back: its number stays, with the day and the reason. */
export function WithdrawnState({
  tombstone,
  waves,
}: {
  tombstone: Tombstone;
  waves: readonly PublishedWave[];
}) {
  const { locale, states } = useReader().words;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const { wave, release, withdrawnOn, reason } = tombstone;
  return (
    <Message title={states.withdrawnTitle}>
      <p>{states.withdrawn(wave, release, withdrawnOn && date.format(new Date(withdrawnOn)))}</p>
      {reason && (
        <p>
          {states.withdrawnReason} {reason}
        </p>
      )}
      {waves.length > 0 && (
        <>
          <p>{states.withdrawnOthers}</p>
          <WaveLinks waves={waves} />
        </>
      )}
    </Message>
  );
}
