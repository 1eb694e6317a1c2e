import { useMemo } from 'preact/hooks';
import type { ReleasedPlacesQuestion } from '../../../server/release/places/releasedPlaces.ts';
import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { Explain } from '../parts/Explain.tsx';
import { PictureFiles } from '../parts/PictureFiles.tsx';
import { useReader } from '../state/Reader.ts';
import { QuestionChooser, ReasonChooser } from './choosers.tsx';
import { byPersons, listSquares } from './listSquares.ts';
import { NamedPlaces } from './NamedPlaces.tsx';
import { PlacesMap } from './PlacesMap.tsx';
import { PlacesTable } from './PlacesTable.tsx';

/** What respondents marked: squares on a map, the same as a list, and places by name. */
export function PlacesPage({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const { places } = words.profile;
  const questions = release.places?.questions ?? [];
  const question = questions.find(({ key }) => key === navigation.view.value.marks) ?? questions[0];
  if (!question || !release.places) return <h2 class="rs-headline">{places.none}</h2>;
  const { minimumPersons } = release.places;
  return (
    <>
      <div class="rs-headline-block">
        <h2>{places.title}</h2>
        <p class="rs-headline">{textIn(question.title, words.language)}</p>
        <p class="rs-further">{places.lead}</p>
      </div>
      <div class="rs-controls">
        <QuestionChooser questions={questions} current={question.key} />
        <ReasonChooser question={question} />
      </div>
      <Squares release={release} question={question} />
      <NamedPlaces release={release} question={question} />
      {question.cells.length > 0 && (
        <PictureFiles
          wave={release.wave.key}
          files={[
            [`${question.key}.places.svg`, {}, words.report.mapSvg],
            [`${question.key}.places.png`, {}, words.report.mapPng],
          ]}
        />
      )}
      <div class="rs-explains">
        <Explain question={places.countKey}>{places.count}</Explain>
        <Explain question={places.sizesKey}>{places.sizes(minimumPersons)}</Explain>
        <Explain question={places.hiddenKey}>{places.hidden(minimumPersons)}</Explain>
      </div>
    </>
  );
}

function Squares({ release, question }: { release: Release; question: ReleasedPlacesQuestion }) {
  const { navigation, results, words } = useReader();
  const { reason, sort, square: chosen } = navigation.view.value;
  const outlines = results.outlines.value;
  const squares = useMemo(() => {
    if (outlines.state !== 'ready') return [];
    return listSquares(question, knownReason(question, reason), release.areas, outlines.value, words);
  }, [question, reason, release, outlines, words]);
  if (outlines.state === 'loading') return <div class="rs-bone rs-bone-page" aria-busy="true" />;
  if (outlines.state === 'failed')
    return (
      <div>
        <p role="alert">{words.states.failed}</p>
        <button type="button" class="rs-button" onClick={() => results.retry()}>
          {words.states.retry}
        </button>
      </div>
    );
  if (squares.length === 0) return <p class="rs-note">{words.profile.places.none}</p>;
  const ordered = sort.column === 'value' ? byPersons(squares, sort.direction) : squares;
  const choose = (cell: string) => navigation.go({ square: cell === chosen ? undefined : cell });
  return (
    <div class="rs-map-and-table rs-places">
      <PlacesMap
        release={release}
        question={question}
        outlines={outlines.value}
        squares={squares}
        chosen={chosen}
        onChoose={choose}
      />
      <PlacesTable
        question={question}
        squares={sort.column === 'name' && sort.direction === 'descending' ? [...ordered].reverse() : ordered}
        chosen={chosen}
        onChoose={choose}
      />
    </div>
  );
}

/** An address may name a reason this question does not have. */
const knownReason = ({ each }: ReleasedPlacesQuestion, reason: string | undefined) =>
  each.some(({ key, options }) => options.some((option) => `${key}.${option.key}` === reason))
    ? reason
    : undefined;
