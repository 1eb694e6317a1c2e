import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import { textIn } from '../../ui/textIn.ts';
import { SortableHeading } from '../parts/SortableHeading.tsx';
import { useReader } from '../state/Reader.ts';
import type { Square } from './listSquares.ts';
import { reasonText } from './reasonText.ts';

export interface PlacesTableProps {
  question: ReleasedPlacesQuestion;
  squares: readonly Square[];
  chosen: string | undefined;
  onChoose: (cell: string) => void;
}

/** The squares as a list that does everything the map does. */
export function PlacesTable({ question, squares, chosen, onChoose }: PlacesTableProps) {
  const { navigation, words } = useReader();
  const { places } = words.profile;
  const order = {
    sort: navigation.view.value.sort,
    onSort: (sort: ReturnType<typeof navigation.view.peek>['sort']) => navigation.go({ sort }, 'replace'),
  };
  const { each } = question;
  return (
    <div class="rs-table-block">
      <table class="rs-table rs-places-table">
        <caption>{places.caption}</caption>
        <thead>
          <tr>
            <SortableHeading column="name" label={places.column.place} {...order} />
            <SortableHeading column="value" label={places.column.persons} {...order} />
          </tr>
        </thead>
        <tbody>
          {squares.map((square) => (
            <tr key={square.cell} class={square.cell === chosen ? 'rs-chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  class="rs-row-key"
                  aria-pressed={square.cell === chosen}
                  onClick={() => onChoose(square.cell)}
                >
                  {square.name}
                </button>
                <span class="rs-places-more">
                  {[
                    places.square(square.size),
                    square.reaching.length > 0 ? places.reaching(square.reaching.join(', ')) : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <Answers each={each} answers={square.answers} />
              </th>
              <td class="rs-value">{places.about(square.persons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Question and answers about a place; nothing where no answer may be told. */
export function Answers({ each, answers }: Pick<ReleasedPlacesQuestion, 'each'> & Pick<Square, 'answers'>) {
  const { words } = useReader();
  const told = each.filter(({ key }) => answers.some(({ by }) => by === key));
  return (
    <>
      {told.map((question) => (
        <span key={question.key} class="rs-places-more">
          <span class="rs-places-asked">{textIn(question.title, words.language)}</span>{' '}
          {reasonText(answers, question, words)}
        </span>
      ))}
    </>
  );
}
