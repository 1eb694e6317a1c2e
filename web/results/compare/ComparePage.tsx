import type { Benchmark } from '../../../server/benchmarks/benchmark.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { SignKey } from '../parts/SignKey.tsx';
import { useReader } from '../state/Reader.ts';
import { EqualItemTable } from './EqualItemTable.tsx';
import { findEqualItems, groupItems, listUnequal } from './equalItems.ts';
import { SurveySheet } from './SurveySheet.tsx';
import { useBenchmarks } from './useBenchmarks.ts';

/** The town beside others that asked the same, both intervals shown, in no order of merit. */
export function ComparePage({ release }: { release: Release }) {
  const { results, words } = useReader();
  const loading = useBenchmarks(results.municipality);
  const { compare, states } = words;
  return (
    <div class="rs-towns">
      <h2 class="rs-headline">{compare.title(release.municipality.name)}</h2>
      {loading.state === 'loading' && <p role="status">{states.loading}</p>}
      {loading.state === 'failed' && (
        <p role="alert">
          {compare.failed}{' '}
          <button type="button" class="rs-button" onClick={loading.retry}>
            {states.retry}
          </button>
        </p>
      )}
      {loading.state === 'ready' && <Comparison release={release} benchmarks={loading.benchmarks} />}
    </div>
  );
}

function Comparison({ release, benchmarks }: { release: Release; benchmarks: readonly Benchmark[] }) {
  const { navigation, words } = useReader();
  const { compare } = words;
  if (benchmarks.length === 0) return <p>{compare.none}</p>;
  const items = findEqualItems(release, benchmarks, sampleOf(release, navigation.view.value));
  return (
    <>
      {items.length > 0 && <p>{compare.intro}</p>}
      <p class="rs-note">{compare.caution}</p>
      {items.length === 0 && <p class="rs-nothing-equal">{compare.nothingEqual}</p>}
      {groupItems(items).map(({ key, title, goal, items: together }, at) => (
        <details key={key} class="rs-details rs-fold" open={at === 0}>
          <summary>
            <h3>{title ? textIn(title, words.language) : words.goals[goal]}</h3>{' '}
            <span class="rs-fold-count">{compare.topics(together.length)}</span>
          </summary>
          <div class="rs-equal-items">
            {together.map((item) => (
              <EqualItemTable key={item.key} item={item} />
            ))}
          </div>
        </details>
      ))}
      <SignKey cells={items.flatMap(({ figures }) => figures.map(({ cell }) => cell))} />
      <Surveys release={release} benchmarks={benchmarks} />
    </>
  );
}

function Surveys({ release, benchmarks }: { release: Release; benchmarks: readonly Benchmark[] }) {
  const { words } = useReader();
  const { methods } = release;
  const own = { ...methods, wave: release.wave, samples: methods.sample };
  return (
    <section class="rs-section">
      <h2>{words.compare.surveys}</h2>
      <SurveySheet town={release.municipality.name} survey={own} />
      {benchmarks.map((one) => (
        <SurveySheet
          key={one.key}
          town={one.municipality.name}
          {...(one.municipality.notice && { notice: one.municipality.notice })}
          survey={one}
          source={one.source}
          unequal={listUnequal(one, release).map((title) => textIn(title, words.language) ?? '')}
        />
      ))}
    </section>
  );
}
