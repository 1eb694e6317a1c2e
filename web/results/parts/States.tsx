import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { textIn } from '../../ui/textIn.ts';
import type { PublishedWave } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';
import { InnerLink } from './InnerLink.tsx';

/** Waits shorter than this show nothing: a flash of a skeleton is worse than none. */
const patienceMilliseconds = 300;

export function LoadingState() {
  const { words } = useReader();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <main class="rs-state" aria-busy="true" />;
  return (
    <main class="rs-skeleton" aria-busy="true">
      <p class="rs-unseen" role="status">
        {words.states.loading}
      </p>
      <div class="rs-bone rs-bone-sentence" />
      <div class="rs-bone rs-bone-sentence rs-bone-short" />
      <div class="rs-skeleton-body">
        <div class="rs-bone rs-bone-map" />
        <div class="rs-bone-rows">
          {[0, 1, 2, 3, 4, 5, 6, 7].map((row) => (
            <div key={row} class="rs-bone rs-bone-row" />
          ))}
        </div>
      </div>
    </main>
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

export function FailedState({ reason }: { reason: 'missing' | 'unreachable' }) {
  const { results, words } = useReader();
  const { states } = words;
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
  const { states, language } = useReader().words;
  return (
    <Message title={states.unknownWaveTitle}>
      <p>{states.unknownWave}</p>
      <ul>
        {waves.map(({ wave, title }) => (
          <li key={wave}>
            <InnerLink change={{ wave }}>{textIn(title, language)}</InnerLink>
          </li>
        ))}
      </ul>
    </Message>
  );
}
