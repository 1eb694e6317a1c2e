import { useEffect, useRef } from 'preact/hooks';
import type { Release } from '../../server/release/release.ts';
import { sampleOf } from './figures/composeScene.ts';
import { CurrentPage } from './pages/CurrentPage.tsx';
import { PageNav } from './pages/PageNav.tsx';
import { SampleChooser } from './parts/choosers.tsx';
import { TopicList } from './parts/TopicList.tsx';
import { useReader } from './state/Reader.ts';

/** A published release: links to its pages, and the page in view. */
export function ReleaseView({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const view = navigation.view.value;
  const main = useRef<HTMLElement>(null);
  const before = useRef(view.page);
  // As on a page that was loaded: the reader begins at its top, by eye and by keyboard.
  useEffect(() => {
    if (before.current === view.page) return;
    before.current = view.page;
    main.current?.focus({ preventScroll: true });
    main.current?.closest('.results')?.querySelector('.rs-pages')?.scrollIntoView({ block: 'nearest' });
  }, [view.page]);
  return (
    <>
      <PageNav release={release} />
      <div class={view.page === 'map' ? 'rs-body rs-body-topics' : 'rs-body'}>
        {view.page === 'map' && <TopicList release={release} />}
        <main class="rs-main" id="rs-result" tabIndex={-1} ref={main}>
          <SampleChooser release={release} />
          {sampleOf(release, view) === 'open' && <p class="rs-open-notice">{words.openNotice}</p>}
          <CurrentPage release={release} />
        </main>
      </div>
    </>
  );
}
