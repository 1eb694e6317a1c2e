import type { ComponentType } from 'preact';
import type { Release } from '../../../server/release/release.ts';
import { IndicatorPage } from '../indicator/IndicatorPage.tsx';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import type { ServedPage } from '../state/Reader.ts';
import type { PageKey } from '../state/view.ts';
import { DataPage } from './DataPage.tsx';

/** What stands inside <main>, with its own <h2>. */
export type ReleasePage = ComponentType<{ release: Release }>;

interface PageEntry {
  key: PageKey;
  /** Drawn at once. */
  page?: ReleasePage;
  /** Loaded when first opened. */
  load?: () => Promise<ReleasePage>;
  /** Absent: every release has it. */
  isIn?: (release: Release) => boolean;
  /** Only reached by its address while this does not hold: then the page says what it lacks. */
  isOffered?: (served: ServedPage) => boolean;
}

/**
 * The pages of a release in the order of their links, one line each. A page that is loaded when first opened:
 * { key: 'crime', load: () => import('../context/CrimePage.tsx').then(({ CrimePage }) => CrimePage) },
 */
export const pages: readonly PageEntry[] = [
  { key: 'overview', page: OverviewPage },
  { key: 'map', page: IndicatorPage },
  {
    key: 'areas',
    load: () => import('../profile/ProfilePage.tsx').then(({ ProfilePage }) => ProfilePage),
    isIn: ({ areas }) => areas.length > 0,
  },
  {
    key: 'places',
    load: () => import('../places/PlacesPage.tsx').then(({ PlacesPage }) => PlacesPage),
    isIn: ({ places }) => places !== undefined && places.questions.length > 0,
  },
  {
    key: 'crime',
    load: () => import('../context/CrimeScreen.tsx').then(({ CrimeScreen }) => CrimeScreen),
  },
  {
    key: 'measures',
    load: () => import('../measures/MeasuresScreen.tsx').then(({ MeasuresScreen }) => MeasuresScreen),
  },
  {
    key: 'compare',
    isOffered: ({ hasBenchmarks }) => hasBenchmarks,
    load: () => import('../compare/ComparePage.tsx').then(({ ComparePage }) => ComparePage),
  },
  { key: 'report', page: DataPage },
];
