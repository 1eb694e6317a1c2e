import type { Loaded } from '../state/loadResults.ts';
import { useReader } from '../state/Reader.ts';

/** What stands where something is still on its way, or did not come. */
export function Waiting({ loaded }: { loaded: Exclude<Loaded<unknown>, { state: 'ready' }> }) {
  const { results, words } = useReader();
  if (loaded.state === 'loading') return <p aria-live="polite">{words.context.loading}</p>;
  return (
    <div class="rs-note" role="alert">
      <p>{words.context.failed}</p>
      <button type="button" class="rs-button" onClick={() => results.retry()}>
        {words.states.retry}
      </button>
    </div>
  );
}
