import { useEffect, useState } from 'preact/hooks';
import type { Release } from '../../../server/release/release.ts';
import { useReader } from '../state/Reader.ts';
import type { PageKey } from '../state/view.ts';
import { pages, type ReleasePage } from './pages.ts';

/** Pages that came once stay: going back to one shows it at once. */
const loaded = new Map<PageKey, ReleasePage>();

/** The page the view names; the first one where this release has no such page. */
export function CurrentPage({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const offered = pages.filter(({ isIn }) => isIn?.(release) ?? true);
  const entry = offered.find(({ key }) => key === navigation.view.value.page) ?? offered[0];
  const [state, setState] = useState<'waiting' | 'failed'>('waiting');
  const [attempt, setAttempt] = useState(0);
  const Page = entry && (entry.page ?? loaded.get(entry.key));

  useEffect(() => {
    if (Page || !entry?.load) return;
    setState('waiting');
    entry.load().then(
      (page) => {
        loaded.set(entry.key, page);
        setAttempt((count) => count + 1);
      },
      () => setState('failed'),
    );
  }, [entry, attempt, Page]);

  if (Page) return <Page release={release} />;
  if (state === 'waiting') return <div class="rs-bone rs-bone-page" aria-busy="true" />;
  return (
    <>
      <p role="alert">{words.states.failed}</p>
      <button type="button" class="rs-button" onClick={() => setAttempt(attempt + 1)}>
        {words.states.retry}
      </button>
    </>
  );
}
