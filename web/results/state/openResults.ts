import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import type { PublicMeasure } from '../../../server/measures/listRegister.ts';
import type { Release } from '../../../server/release/release.ts';
import {
  type Loaded,
  loadContext,
  loading,
  loadMeasures,
  loadOutlines,
  loadRelease,
  loadWaves,
  type Outlines,
  type PublishedWave,
} from './loadResults.ts';
import type { Navigation } from './navigation.ts';

/** What stands on the screen before anything of a release does. */
type Screen =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: 'missing' | 'unreachable' }
  | { kind: 'empty' }
  | { kind: 'unknownWave'; waves: readonly PublishedWave[] }
  | { kind: 'ready'; waves: readonly PublishedWave[]; release: Release };

export interface Results {
  municipality: string;
  screen: ReadonlySignal<Screen>;
  outlines: ReadonlySignal<Loaded<Outlines>>;
  /** Releases of all waves once they are here or known to be out of reach: colour borders rest on all of them. */
  allWaves: ReadonlySignal<readonly Release[] | undefined>;
  /** Counts from outside the survey; loaded once a page asks for them. */
  context: ReadonlySignal<Loaded<{ layers: ContextLayer[] }>>;
  /** The register of measures; loaded once a page or a chosen area asks for it. */
  measures: ReadonlySignal<Loaded<{ measures: PublicMeasure[] }>>;
  retry(): void;
}

/** Everything loaded once, by wave or area set, in one signal. */
class Shelf<Key, T> {
  readonly content: Signal<ReadonlyMap<Key, Loaded<T>>> = signal(new Map());
  readonly #load: (key: Key) => Promise<Loaded<T>>;

  constructor(load: (key: Key) => Promise<Loaded<T>>) {
    this.#load = load;
  }
  find(key: Key): Loaded<T> {
    return this.content.value.get(key) ?? loading;
  }
  /** Starts loading what is neither here nor on its way. Reads without subscribing. */
  fetch(key: Key): void {
    if (this.content.peek().has(key)) return;
    this.#put(key, loading);
    void this.#load(key).then((loaded) => this.#put(key, loaded));
  }
  forgetFailures(): void {
    this.content.value = new Map([...this.content.peek()].filter(([, { state }]) => state !== 'failed'));
  }
  #put(key: Key, loaded: Loaded<T>): void {
    this.content.value = new Map(this.content.peek()).set(key, loaded);
  }
}

const ready = <T>(loaded: Loaded<T>): T | undefined => (loaded.state === 'ready' ? loaded.value : undefined);

/** Loads what the view needs: the list, the release in view, its outlines, then the other waves. */
export function openResults(municipality: string, { view }: Navigation): Results {
  const lists = new Shelf<string, PublishedWave[]>(loadWaves);
  const releases = new Shelf<string, Release>((wave) => loadRelease(municipality, wave));
  const outlineSets = new Shelf<number, Outlines>((version) => loadOutlines(municipality, version));
  const contexts = new Shelf<string, { layers: ContextLayer[] }>(loadContext);
  const registers = new Shelf<string, { measures: PublicMeasure[] }>(loadMeasures);
  const wave = computed(() => view.value.wave ?? ready(lists.find(municipality))?.[0]?.wave);

  const screen = computed((): Screen => {
    const list = lists.find(municipality);
    if (list.state === 'loading') return { kind: 'loading' };
    if (list.state === 'failed') return { kind: 'failed', reason: list.reason };
    const waves = list.value;
    if (wave.value === undefined) return { kind: 'empty' };
    if (!waves.some((published) => published.wave === wave.value))
      return waves.length > 0 ? { kind: 'unknownWave', waves } : { kind: 'empty' };
    const release = releases.find(wave.value);
    if (release.state === 'loading') return { kind: 'loading' };
    if (release.state === 'failed') return { kind: 'failed', reason: 'unreachable' };
    return { kind: 'ready', waves, release: release.value };
  });

  const outlines = computed((): Loaded<Outlines> => {
    const current = screen.value;
    return current.kind === 'ready' ? outlineSets.find(current.release.areaSet) : loading;
  });

  const allWaves = computed(() => {
    const list = ready(lists.find(municipality));
    const loaded = list?.map((published) => releases.find(published.wave));
    if (!loaded || loaded.some(({ state }) => state === 'loading')) return undefined;
    return loaded.map(ready).filter((release) => release !== undefined);
  });

  // Runs again whenever the view or a shelf changes, so that what a retry forgets is asked for anew.
  effect(() => {
    lists.fetch(municipality);
    const list = ready(lists.find(municipality));
    if (wave.value && list?.some((published) => published.wave === wave.value)) releases.fetch(wave.value);
    const current = screen.value;
    if (current.kind !== 'ready') return;
    outlineSets.fetch(current.release.areaSet);
    // Read, so that what a retry forgets is asked for anew.
    void [contexts.content.value, registers.content.value];
    if (view.value.page === 'crime') contexts.fetch(municipality);
    if (view.value.page === 'measures' || view.value.place !== undefined) registers.fetch(municipality);
    for (const published of current.waves) releases.fetch(published.wave);
  });

  return {
    municipality,
    screen,
    outlines,
    allWaves,
    context: computed(() => contexts.find(municipality)),
    measures: computed(() => registers.find(municipality)),
    retry() {
      lists.forgetFailures();
      releases.forgetFailures();
      outlineSets.forgetFailures();
      contexts.forgetFailures();
      registers.forgetFailures();
    },
  };
}
