import type { Release } from '../../../server/release/release.ts';
import type { CellFinder } from '../figures/indexCells.ts';
import { findingSentence, furtherSentences } from '../figures/sentences.ts';
import { Explain } from '../parts/Explain.tsx';
import { waveTitle } from '../parts/titles.ts';
import { useReader } from '../state/Reader.ts';
import { AreaAnswers } from './AreaAnswers.tsx';
import { AreaNav } from './AreaNav.tsx';
import { AreaPlaces } from './AreaPlaces.tsx';
import type { AreaProfile } from './composeProfile.ts';
import { DistrictGroups } from './DistrictGroups.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { profileSections } from './profileSections.ts';
import { profileText } from './profileText.ts';

interface ProfileProps {
  release: Release;
  profile: AreaProfile;
  find: CellFinder;
  /** The respondents came by themselves: the figures stand for them only. */
  self: boolean;
}

/** Text first, then all topics beside the whole town, answers, groups, places, and what other parts know of the area. */
export function Profile({ release, profile, find, self }: ProfileProps) {
  const { words } = useReader();
  const { area } = profile;
  return (
    <article class="rs-profile">
      <AreaNav release={release} profile={profile} />
      <Lead release={release} profile={profile} self={self} />
      <ProfileTable release={release} profile={profile} self={self} />
      <div class="rs-explains">
        <Explain question={words.views.explain.intervalKey}>{words.views.explain.interval}</Explain>
        <Explain question={words.views.explain.similarKey}>{words.views.explain.similar}</Explain>
      </div>
      <div class="rs-profile-second">
        {profile.answers.map((answers) => (
          <AreaAnswers key={answers.indicator.key} answers={answers} area={area} />
        ))}
        {profile.district && (
          <DistrictGroups release={release} area={area} district={profile.district} find={find} />
        )}
        <AreaPlaces release={release} area={area} />
        {profileSections.map(({ key, Section }) => (
          <Section key={key} release={release} area={area} />
        ))}
      </div>
      <p class="rs-source">
        {words.chart.source(
          release.municipality.name,
          waveTitle(release.wave.key, release.wave.title, words),
        )}
      </p>
    </article>
  );
}

function Lead({ release, profile, self }: Omit<ProfileProps, 'find'>) {
  const { words } = useReader();
  const { area, district, goals } = profile;
  const lines = goals.flatMap((goal) => goal.lines);
  const first = lines.find(({ indicator }) => indicator.goal === 'feeling-of-safety') ?? lines[0];
  const place = self ? words.place.self(words.place.area(area.name)) : words.place.area(area.name);
  const subject = first && {
    kind: first.indicator.kind,
    title: first.title,
    place,
    minimumBase: release.methods.minimumBase,
  };
  const joined = release.methods.joinedAreas?.find(({ key }) => key === area.key);
  return (
    <div class="rs-headline-block">
      {district && <p class="rs-goal">{words.profile.inDistrict(district.name)}</p>}
      <h2 class="rs-profile-name">{area.name}</h2>
      {joined && <p class="rs-further">{words.profile.joined(joined.parts.join(', '))}</p>}
      {first && subject && <p class="rs-headline">{findingSentence(first.cell, subject, words)}</p>}
      {first && subject && <p class="rs-further">{furtherSentences(first.cell, subject, words).join(' ')}</p>}
      <dl class="rs-profile-text">
        {profileText(profile, place, words).map(({ about, sentences }) => (
          <div key={about}>
            <dt>{words.profile.about[about]}</dt>
            <dd>{sentences.join(' ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
