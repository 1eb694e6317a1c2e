import type { Release } from '../../../server/release/release.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { type AreaProfile, areasByName } from './composeProfile.ts';

/** From one area to another: by the list of names, or to the neighbour in that list. */
export function AreaNav({ release, profile }: { release: Release; profile: AreaProfile }) {
  const { navigation, words } = useReader();
  const { area, previous, next } = profile;
  return (
    <nav class="rs-area-nav" aria-label={words.profile.between}>
      <InnerLink change={{ place: undefined }}>{words.profile.all}</InnerLink>
      <label class="rs-option">
        <span>{words.profile.chooseOther}</span>
        <select value={area.key} onChange={(event) => navigation.go({ place: event.currentTarget.value })}>
          {areasByName(release, words.language).map(({ key, name }) => (
            <option key={key} value={key} selected={key === area.key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span class="rs-area-steps">
        {previous && (
          <InnerLink change={{ place: previous.key }}>
            {words.profile.previous}: {previous.name}
          </InnerLink>
        )}
        {next && (
          <InnerLink change={{ place: next.key }}>
            {words.profile.next}: {next.name}
          </InnerLink>
        )}
      </span>
      <button type="button" class="rs-button" onClick={() => print()}>
        {words.profile.print}
      </button>
    </nav>
  );
}
