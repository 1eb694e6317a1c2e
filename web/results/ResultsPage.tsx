import { useComputed, useSignalEffect } from '@preact/signals';
import type { Release } from '../../server/release/release.ts';
import { textIn } from '../ui/textIn.ts';
import { indicatorOf } from './figures/composeScene.ts';
import type { Words } from './i18n/de.ts';
import { PatternDefs } from './map/PatternDefs.tsx';
import { CouncilNotice } from './parts/CouncilNotice.tsx';
import { Header } from './parts/Header.tsx';
import { EmptyState, FailedState, LoadingState, UnknownWaveState, WithdrawnState } from './parts/States.tsx';
import { waveTitle } from './parts/titles.ts';
import { ReleaseView } from './ReleaseView.tsx';
import type { Navigation } from './state/navigation.ts';
import type { Results } from './state/openResults.ts';
import { ReaderContext, type ServedPage, wordsIn } from './state/Reader.ts';
import type { View } from './state/view.ts';

export interface ResultsPageProps {
  navigation: Navigation;
  results: Results;
  served: ServedPage;
}

/** The published results of one municipality: header, then whatever state the loading is in. */
export function ResultsPage({ navigation, results, served }: ResultsPageProps) {
  const words = useComputed(() => wordsIn(navigation.view.value.language ?? served.language));
  const heading = useComputed(() => titleOf(results, navigation, words.value, served.name));
  useSignalEffect(() => {
    // Written anew, either would have the whole page styled anew.
    const { language } = words.value;
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    if (document.title !== heading.value) document.title = heading.value;
  });
  return (
    <ReaderContext.Provider value={{ navigation, results, served, words: words.value }}>
      <div class="results">
        <PatternDefs />
        <Header />
        <CouncilNotice results={results} />
        <Body results={results} />
      </div>
    </ReaderContext.Provider>
  );
}

function Body({ results }: { results: Results }) {
  const screen = results.screen.value;
  switch (screen.kind) {
    case 'loading':
      return <LoadingState />;
    case 'failed':
      return <FailedState reason={screen.reason} />;
    case 'withdrawn':
      return <WithdrawnState tombstone={screen.tombstone} waves={screen.waves} />;
    case 'empty':
      return <EmptyState />;
    case 'unknownWave':
      return <UnknownWaveState waves={screen.waves} />;
    case 'ready':
      return <ReleaseView release={screen.release} />;
  }
}

function titleOf({ screen }: Results, { view }: Navigation, words: Words, town: string | undefined): string {
  const current = screen.value;
  const parts = [words.page.title, town];
  if (current.kind === 'ready') {
    const { release } = current;
    parts.splice(
      0,
      2,
      pageTitle(release, view.value, words),
      waveTitle(release.wave.key, release.wave.title, words),
    );
    parts.push(release.municipality.name);
  }
  return parts.filter((part) => part).join(' · ');
}

/** What a tab of the browser says first: the topic, the area, or the page. */
function pageTitle(release: Release, view: View, words: Words): string | undefined {
  if (view.page === 'map') {
    const indicator = indicatorOf(release, view);
    return indicator && textIn(indicator.title, words.language);
  }
  const area = view.page === 'areas' && release.areas.find(({ key }) => key === view.place);
  return area ? area.name : words.views.page[view.page];
}
