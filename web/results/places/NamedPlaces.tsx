import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import type { Release } from '../../../server/release/release.ts';
import { useReader } from '../state/Reader.ts';
import { listNamed } from './listNamed.ts';
import { Answers } from './PlacesTable.tsx';

/** Streets, squares and stops that respondents picked from the town's list. */
export function NamedPlaces({ release, question }: { release: Release; question: ReleasedPlacesQuestion }) {
  const { navigation, words } = useReader();
  const { places } = words.profile;
  const named = listNamed(question, navigation.view.value.reason, release.areas, words.language);
  if (named.length === 0) return null;
  return (
    <section class="rs-section" aria-labelledby="rs-named">
      <div class="rs-table-block">
        <table class="rs-table rs-places-table rs-named-table">
          <caption id="rs-named">{places.named}</caption>
          <thead>
            <tr>
              <th scope="col">{places.column.place}</th>
              <th scope="col">{places.column.persons}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ key, name, area, persons, answers }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  <span class="rs-places-more">{area ?? places.several}</span>
                  <Answers each={question.each} answers={answers} />
                </th>
                <td class="rs-value">{places.about(persons)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
