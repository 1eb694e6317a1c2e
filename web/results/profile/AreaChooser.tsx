import type { Release } from '../../../server/release/release.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { CellFinder } from '../figures/indexCells.ts';
import type { Words } from '../i18n/de.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { areasByName } from './composeProfile.ts';

type Area = Release['areas'][number];

/** All areas under their districts, each with how many topics differ there from the rest of the town. */
export function AreaChooser({ release, find }: { release: Release; find: CellFinder }) {
  const { words } = useReader();
  const { profile } = words;
  const areas = areasByName(release, words.language);
  const known = new Set(release.districts.map(({ key }) => key));
  const groups = [
    ...release.districts.map(({ key, name }) => ({
      key,
      name,
      areas: areas.filter(({ district }) => district === key),
    })),
    {
      key: '',
      name: known.size > 0 ? profile.otherAreas : '',
      areas: areas.filter(({ district }) => !known.has(district ?? '')),
    },
  ].filter((group) => group.areas.length > 0);
  return (
    <>
      <div class="rs-headline-block">
        <h2>{profile.choose}</h2>
        <p class="rs-headline">{profile.chooseLead}</p>
        <p class="rs-further">{profile.listNote}</p>
      </div>
      <div class="rs-area-groups">
        {groups.map((group) => (
          <section key={group.key}>
            {group.name && <h3>{group.name}</h3>}
            <ul>
              {group.areas.map((area) => (
                <li key={area.key}>
                  <InnerLink change={{ place: area.key, split: undefined }}>{area.name}</InnerLink>
                  <span>{differencesText(release, area, find, words)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Counts topics, not answers: each difference the release calls proven. */
function differencesText({ indicators }: Release, area: Area, find: CellFinder, { profile }: Words): string {
  const rests = indicators
    .filter(({ options }) => !options)
    .map(({ key }) => figureOf(find({ indicator: key, level: 'area', area: area.key }))?.versusRest);
  const count = (rest: 'above' | 'below') => rests.filter((each) => each === rest).length;
  const [above, below] = [count('above'), count('below')];
  if (rests.every((rest) => rest === undefined)) return profile.listNone;
  if (above + below === 0) return profile.listSimilar;
  return [above > 0 ? profile.listAbove(above) : '', below > 0 ? profile.listBelow(below) : '']
    .filter(Boolean)
    .join(', ');
}
