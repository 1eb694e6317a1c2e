import { useMemo } from 'preact/hooks';
import type { Release } from '../../../server/release/release.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { indexCells } from '../figures/indexCells.ts';
import { useReader } from '../state/Reader.ts';
import { AreaChooser } from './AreaChooser.tsx';
import { composeProfile } from './composeProfile.ts';
import { Profile } from './Profile.tsx';

/** One area on two pages; without a choice, the list of areas to choose from. */
export function ProfilePage({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const view = navigation.view.value;
  const sample = sampleOf(release, view);
  const find = useMemo(() => indexCells(release.cells, sample), [release, sample]);
  const profile = useMemo(
    () => composeProfile(release, view.place, find, words.language),
    [release, view.place, find, words],
  );
  if (!profile) return <AreaChooser release={release} find={find} />;
  return <Profile release={release} profile={profile} find={find} self={sample === 'open'} />;
}
