import { indexCells } from '../../web/results/figures/indexCells.ts';
import { findingSentence, furtherSentences } from '../../web/results/figures/sentences.ts';
import { type AreaProfile, areasByName, composeProfile } from '../../web/results/profile/composeProfile.ts';
import { profileText } from '../../web/results/profile/profileText.ts';
import { areaGroups } from './areaGroups.ts';
import { areaSurroundings } from './areaSurroundings.ts';
import type { Block } from './content.ts';
import type { ReportMaterial } from './material.ts';
import { profileAnswers, profileChart, profileTable } from './profileFigures.ts';
import type { Squares } from './squares.ts';
import { mainSample } from './topics.ts';

/** One profile an area, said as the page of the area says it: text, all topics beside the whole town, what is around. */
export function areaProfiles(material: ReportMaterial, squares: Squares): Block[] {
  const { release, words } = material;
  if (release.areas.length === 0) return [];
  const find = indexCells(release.cells, mainSample(release));
  const profiles = areasByName(release, words.language).flatMap(
    ({ key }) => composeProfile(release, key, find, words.language) ?? [],
  );
  return [
    { kind: 'heading', level: 2, text: words.document.profiles, id: 'profiles', newPage: true },
    ...profiles.flatMap((profile, at): Block[] => [
      {
        kind: 'heading',
        level: 3,
        text: profile.area.name,
        id: `area-${profile.area.key}`,
        // A profile is handed out alone: it begins on a page of its own.
        ...(at > 0 && { newPage: true }),
      },
      ...opening(material, profile),
      profileChart(material, profile),
      profileTable(material, profile),
      ...(profile.townOnly.length > 0
        ? [{ kind: 'paragraph', text: words.profile.townOnly(profile.townOnly.join(' · ')) } as const]
        : []),
      ...profile.answers.flatMap((answers) => profileAnswers(material, profile, answers)),
      ...areaGroups(material, profile, find),
      ...areaSurroundings(material, profile, squares),
    ]),
  ];
}

/** The finding, then differences, changes and answers in sentences: only what the release calls proven. */
function opening({ release, words }: ReportMaterial, profile: AreaProfile): Block[] {
  const { area, district, goals } = profile;
  const lines = goals.flatMap((goal) => goal.lines);
  const first = lines.find(({ indicator }) => indicator.goal === 'feeling-of-safety') ?? lines[0];
  const isOpen = mainSample(release) === 'open';
  const place = isOpen ? words.place.self(words.place.area(area.name)) : words.place.area(area.name);
  const joined = release.methods.joinedAreas?.find(({ key }) => key === area.key);
  const where = [
    ...(district ? [`${words.profile.inDistrict(district.name)}.`] : []),
    ...(joined ? [words.profile.joined(joined.parts.join(', '))] : []),
  ].join(' ');
  const subject = first && {
    kind: first.indicator.kind,
    title: first.title,
    place,
    minimumBase: release.methods.minimumBase,
  };
  return [
    ...(where ? [{ kind: 'paragraph', text: where } as const] : []),
    ...(first && subject
      ? ([
          { kind: 'paragraph', text: findingSentence(first.cell, subject, words), lead: true },
          { kind: 'paragraph', text: furtherSentences(first.cell, subject, words).join(' ') },
        ] as const)
      : []),
    {
      kind: 'facts',
      inline: true,
      lines: profileText(profile, place, words).map(({ about, sentences }) => ({
        name: words.profile.about[about],
        text: sentences.join(' '),
      })),
    },
  ];
}
