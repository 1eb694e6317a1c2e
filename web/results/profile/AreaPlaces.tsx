import { useMemo } from 'preact/hooks';
import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { listNamed } from '../places/listNamed.ts';
import { byPersons, listSquares } from '../places/listSquares.ts';
import { reasonText } from '../places/reasonText.ts';
import { useReader } from '../state/Reader.ts';

interface AreaPlacesProps {
  release: Release;
  area: Release['areas'][number];
}

/** So many places fit on a profile; all of them stand on the page of places. */
const shown = 5;

/** Marked places in or near the area, those of most persons first. */
export function AreaPlaces({ release, area }: AreaPlacesProps) {
  const { words } = useReader();
  const questions = release.places?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <section class="rs-section" aria-labelledby="rs-profile-places">
      <h3 id="rs-profile-places">{words.profile.places.inArea(area.name)}</h3>
      {questions.map((question) => (
        <QuestionPlaces key={question.key} release={release} area={area} question={question} />
      ))}
      <p class="rs-source">{words.profile.places.inAreaNote}</p>
      <p class="rs-profile-link">
        <InnerLink change={{ page: 'places', place: undefined }}>{words.profile.places.open}</InnerLink>
      </p>
    </section>
  );
}

function QuestionPlaces({ release, area, question }: AreaPlacesProps & { question: ReleasedPlacesQuestion }) {
  const { results, words } = useReader();
  const { places } = words.profile;
  const outlines = results.outlines.value;
  const squares = useMemo(() => {
    if (outlines.state !== 'ready') return [];
    const all = listSquares(question, undefined, release.areas, outlines.value, words);
    return byPersons(
      all.filter(({ areas }) => areas.includes(area.key)),
      'descending',
    );
  }, [question, release, outlines, area, words]);
  const named = listNamed(question, undefined, release.areas, words.language).filter(
    (place) => place.area === area.name,
  );
  const entries = [
    ...named.map((place) => ({ ...place, what: '' })),
    ...squares.map(({ cell, size, ...square }) => ({ ...square, key: cell, what: places.square(size) })),
  ].slice(0, shown);
  return (
    <>
      <p class="rs-profile-asked">{textIn(question.title, words.language)}</p>
      {entries.length === 0 && <p class="rs-further">{places.noneInArea}</p>}
      <ul class="rs-profile-places">
        {entries.map(({ key, name, what, persons, answers }) => (
          <li key={key}>
            <b>{[name, what].filter(Boolean).join(' · ')}</b>: {places.persons(persons)}.{' '}
            {question.each
              .filter((each) => answers.some(({ by }) => by === each.key))
              .map((each) => `${reasonText(answers, each, words)}.`)
              .join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
