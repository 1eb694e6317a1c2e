import type { ComponentType } from 'preact';
import type { Release } from '../../../server/release/release.ts';
import { ProfileContext } from '../context/ProfileContext.tsx';
import { ProfileMeasures } from '../measures/ProfileMeasures.tsx';

interface ProfileSection {
  key: string;
  /** A section with its own <h3>; nothing where there is nothing to say about this area. */
  Section: ComponentType<{ release: Release; area: Release['areas'][number] }>;
}

/** What other parts of the results know about an area, below its figures, one line each: context data, measures. */
export const profileSections: readonly ProfileSection[] = [
  { key: 'context', Section: ProfileContext },
  { key: 'measures', Section: ProfileMeasures },
];
