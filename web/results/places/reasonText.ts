import type {
  ReleasedPlaceAnswer,
  ReleasedPlacesQuestion,
} from '../../../server/release/places/releasedPlaces.ts';
import { textIn } from '../../ui/textIn.ts';
import type { Words } from '../i18n/de.ts';

type Each = ReleasedPlacesQuestion['each'][number];

/**
 * The released answers to one question about a place, those of most persons first: "Es ist dunkel (10), …"; or that
 * too few gave any.
 */
export function reasonText(
  answers: readonly ReleasedPlaceAnswer[],
  { key, options }: Each,
  words: Words,
): string {
  const { places } = words.profile;
  const said = answers
    .filter(({ by }) => by === key)
    .sort((a, b) => b.persons - a.persons)
    .map(({ value, persons }) => {
      const title = options.find((option) => option.key === value)?.title ?? {};
      return places.answer(textIn(title, words.language) ?? value, persons);
    });
  return said.length > 0 ? said.join(', ') : places.noAnswer;
}

/** Everything a place may tell, for those who hear it. */
export function spokenPlace(
  { persons, answers }: { persons: number; answers: readonly ReleasedPlaceAnswer[] },
  each: readonly Each[],
  words: Words,
): string {
  const told = each.filter(({ key }) => answers.some(({ by }) => by === key));
  return [
    words.profile.places.persons(persons),
    ...told.map((question) => reasonText(answers, question, words)),
  ].join('; ');
}
