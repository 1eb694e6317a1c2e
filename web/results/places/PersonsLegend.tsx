import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';
import { personsClass, type Square } from './listSquares.ts';
import { personsShades } from './personsShades.ts';

/** The classes that occur, in words, and that size matters. */
export function PersonsLegend({
  squares,
  question,
}: {
  squares: readonly Square[];
  question: ReleasedPlacesQuestion;
}) {
  const { navigation, words } = useReader();
  const { places } = words.profile;
  const occurring = new Set(squares.map(({ persons }) => personsClass(persons)));
  const reason = question.each
    .flatMap(({ key, options }) => options.map((option) => ({ ...option, name: `${key}.${option.key}` })))
    .find(({ name }) => name === navigation.view.value.reason);
  const title = reason ? places.withReason(textIn(reason.title, words.language) ?? '') : places.legend;
  return (
    <div class="rs-places-legend">
      <p>{title}</p>
      <ul>
        {places.classes.map(
          (name, at) =>
            occurring.has(at) && (
              <li key={name}>
                <svg width="20" height="20" aria-hidden="true" focusable="false">
                  <rect x="1" y="1" width="18" height="18" fill={personsShades[at]} stroke="#fff" />
                </svg>
                {name}
              </li>
            ),
        )}
      </ul>
      <p class="rs-source">{places.legendNote}</p>
    </div>
  );
}
