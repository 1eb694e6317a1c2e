import { listNamed } from '../../web/results/places/listNamed.ts';
import { byPersons, type Square } from '../../web/results/places/listSquares.ts';
import { reasonText } from '../../web/results/places/reasonText.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { ReleasedPlaceAnswer, ReleasedPlacesQuestion } from '../release/places/releasedPlaces.ts';
import type { Block } from './content.ts';
import type { Squares } from './squares.ts';
import { squaresDrawing } from './squaresDrawing.ts';

/** Released places: named ones, then squares on a map and in a list; nothing where the wave did not ask for places. */
export function placesChapter(material: ReleaseMaterial, squares: Squares): Block[] {
  const { release, words } = material;
  const { places } = release;
  if (!places) return [];
  return [
    { kind: 'heading', level: 2, text: words.document.places, id: 'places', newPage: true },
    { kind: 'paragraph', text: words.document.placesIntro(places.minimumPersons) },
    { kind: 'paragraph', text: words.profile.places.hidden(places.minimumPersons) },
    ...places.questions.flatMap((question, at): Block[] => [
      {
        kind: 'heading',
        level: 3,
        text: textIn(question.title, words.language) ?? question.key,
        id: `places-${question.key}`,
        ...(at > 0 && { newPage: true }),
      },
      ...questionBlocks(material, question, squares.get(question.key) ?? []),
    ]),
  ];
}

function questionBlocks(
  material: ReleaseMaterial,
  question: ReleasedPlacesQuestion,
  squares: readonly Square[],
): Block[] {
  const { words } = material;
  const named = namedTable(material, question);
  if (named.length === 0 && squares.length === 0)
    return [{ kind: 'paragraph', text: words.document.noPlaces }];
  return [
    ...(squares.length > 0 ? [squaresFigure(material, question, squares)] : []),
    ...named,
    ...(squares.length > 0 ? [squaresTable(question, squares, words)] : []),
  ];
}

function squaresFigure(...given: Parameters<typeof squaresDrawing>): Block {
  const drawing = squaresDrawing(...given);
  return { kind: 'figure', drawing, caption: drawing.title };
}

/** The town's own list of streets, squares and stops; a place in several areas says so. */
function namedTable({ release, words }: ReleaseMaterial, question: ReleasedPlacesQuestion): Block[] {
  const { places } = words.profile;
  const named = listNamed(question, undefined, release.areas, words.language);
  if (named.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: `${places.named}: ${textIn(question.title, words.language) ?? question.key}`,
      columns: [places.column.place, places.namedWhere, places.column.persons, words.document.reasons],
      rows: named.map(({ name, area, persons, answers }) => ({
        head: name,
        cells: [area ?? places.several, places.about(persons), reasons(answers, question, words)],
      })),
    },
  ];
}

function squaresTable(question: ReleasedPlacesQuestion, squares: readonly Square[], words: AllWords): Block {
  const { places } = words.profile;
  return {
    kind: 'table',
    caption: `${places.caption}: ${textIn(question.title, words.language) ?? question.key}`,
    columns: [places.column.place, places.column.size, places.column.persons, words.document.reasons],
    rows: byPersons(squares, 'descending').map(({ name, reaching, size, cell, persons, answers }) => ({
      head: reaching.length > 0 ? `${name} (${places.reaching(reaching.join(', '))})` : name,
      cells: [
        `${places.square(size)}, ${places.gridCell(cell)}`,
        places.about(persons),
        reasons(answers, question, words),
      ],
    })),
  };
}

/** Every question about a place with its released answers. */
const reasons = (
  answers: readonly ReleasedPlaceAnswer[],
  { each }: ReleasedPlacesQuestion,
  words: AllWords,
): string =>
  each
    .filter(({ key }) => answers.some(({ by }) => by === key))
    .map((question) => reasonText(answers, question, words))
    .join('; ');
