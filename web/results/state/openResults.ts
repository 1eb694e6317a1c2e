import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import type { PublicMeasure } from '../../../server/measures/listRegister.ts';
import type { Release } from '../../../server/release/release.ts';
import type { BackgroundMap } from '../../../server/results/backgroundOf.ts';
import {
  type FailedReason,
  type Loaded,
  loadBackground,
  loadContext,
  loading,
  loadMeasures,
  loadOutlines,
  loadRelease,
  loadTileOffer,
  loadWaves,
  type Outlines,
  type PublishedWave,
  type TileOffer,
  type Tombstone,
} from './loadResults.ts';
import type { Navigation } from './navigation.ts';

/** What stands on the screen before anything of a release does. */
type Screen =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: FailedReason }
  | { kind: 'withdrawn'; tombstone: Tombstone; waves: readonly PublishedWave[] }
  | { kind: 'empty' }
  | { kind: 'unknownWave'; waves: readonly PublishedWave[] }
  | { kind: 'ready'; waves: readonly PublishedWave[]; release: Release };

export interface Results {
  municipality: string;
  screen: ReadonlySignal<Screen>;
  /** Loaded on every page but the overview, which has no map. */
  outlines: ReadonlySignal<Loaded<Outlines>>;
  background: ReadonlySignal<Loaded<BackgroundMap>>;
  tiles: ReadonlySignal<Loaded<TileOffer>>;
  /** Every published wave, oldest first; they are loaded only while a view compares them. */
  waves: ReadonlySignal<readonly LoadedWave[]>;
  /** From now on the other waves are loaded, too: something on the page shows them all. */
  fetchWaves(): void;
  /** Counts from outside the survey; loaded once a page asks for them. */
  context: ReadonlySignal<Loaded<{ layers: ContextLayer[] }>>;
  /** The register of measures; loaded once a page or a chosen area asks for it. */
  measures: ReadonlySignal<Loaded<{ measures: PublicMeasure[] }>>;
  retry(): void;
}

/** A published wave with its release and the outlines its areas are drawn by. */
export interface LoadedWave {
  published: PublishedWave;
  release: Loaded<Release>;
  outlines: Loaded<Outlines>;
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
  const backgrounds = new Shelf<string, BackgroundMap>(loadBackground);
  const tileOffers = new Shelf<string, TileOffer>(loadTileOffer);
  const wantsWaves = signal(false);
  const contexts = new Shelf<string, { layers: ContextLayer[] }>(loadContext);
  const registers = new Shelf<string, { measures: PublicMeasure[] }>(loadMeasures);
  const wave = computed(() => view.value.wave ?? ready(lists.find(municipality))?.[0]?.wave);

  const screen = computed((): Screen => {
    const list = lists.find(municipality);
    if (list.state === 'loading') return { kind: 'loading' };
    if (list.state === 'failed') return { kind: 'failed', reason: list.reason };
    const waves = list.value;
    if (wave.value === undefined) return { kind: 'empty' };
    if (!waves.some((published) => published.wave === wave.value)) {
      // A wave somebody has the address of may have been taken back: the server says so.
      const asked = releases.find(wave.value);
      if (asked.state === 'loading') return { kind: 'loading' };
      if (asked.state === 'failed' && asked.tombstone)
        return { kind: 'withdrawn', tombstone: asked.tombstone, waves };
      return waves.length > 0 ? { kind: 'unknownWave', waves } : { kind: 'empty' };
    }
    const release = releases.find(wave.value);
    if (release.state === 'loading') return { kind: 'loading' };
    if (release.state === 'failed') return { kind: 'failed', reason: 'unreachable' };
    return { kind: 'ready', waves, release: release.value };
  });

  const outlines = computed((): Loaded<Outlines> => {
    const current = screen.value;
    return current.kind === 'ready' ? outlineSets.find(current.release.areaSet) : loading;
  });

  const waves = computed((): LoadedWave[] => {
    const list = ready(lists.find(municipality)) ?? [];
    return [...list].reverse().map((published) => {
      const release = releases.find(published.wave);
      const outlines = release.state === 'ready' ? outlineSets.find(release.value.areaSet) : release;
      return { published, release, outlines };
    });
  });

  // Runs again whenever the view or a shelf changes, so that what a retry forgets is asked for anew.
  effect(() => {
    lists.fetch(municipality);
    const list = ready(lists.find(municipality));
    if (wave.value && list) releases.fetch(wave.value);
    const current = screen.value;
    if (current.kind !== 'ready' || view.value.page === 'overview') return;
    backgrounds.fetch(municipality);
    tileOffers.fetch(municipality);
    outlineSets.fetch(current.release.areaSet);
    // Read, so that what a retry forgets is asked for anew.
    void [contexts.content.value, registers.content.value];
    if (view.value.page === 'crime' || view.value.page === 'areas') contexts.fetch(municipality);
    if (view.value.page === 'measures' || view.value.place !== undefined) registers.fetch(municipality);
    if (view.value.series !== 'waves' && !wantsWaves.value) return;
    for (const { published, release } of waves.value) {
      releases.fetch(published.wave);
      if (release.state === 'ready') outlineSets.fetch(release.value.areaSet);
    }
  });

  return {
    municipality,
    screen,
    outlines,
    background: computed(() => backgrounds.find(municipality)),
    tiles: computed(() => tileOffers.find(municipality)),
    waves,
    fetchWaves() {
      wantsWaves.value = true;
    },
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
