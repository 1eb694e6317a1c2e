import { textIn } from '../../web/ui/textIn.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { ReleasedPlacesQuestion } from '../release/places/releasedPlaces.ts';
import type { Block, TableRow } from './content.ts';

/** The list of released places, equal to the map of squares; nothing where the wave did not ask for places. */
export function placesChapter({ release, words }: ReleaseMaterial): Block[] {
  const { places } = release;
  if (!places) return [];
  const { document, language } = words;
  return [
    { kind: 'heading', level: 2, text: document.places, id: 'places', newPage: true },
    { kind: 'paragraph', text: document.placesIntro(places.minimumPersons) },
    ...places.questions.flatMap((question): Block[] => {
      const title = textIn(question.title, language) ?? question.key;
      const rows = placeRows(question, { document, language });
      return [
        { kind: 'heading', level: 3, text: title, id: `places-${question.key}` },
        rows.length === 0
          ? { kind: 'paragraph', text: document.noPlaces }
          : {
              kind: 'table',
              caption: title,
              columns: [document.place, document.persons, document.reasons],
              rows,
            },
      ];
    }),
  ];
}

function placeRows(
  { named, cells, each }: ReleasedPlacesQuestion,
  { document, language }: Pick<ReleaseMaterial['words'], 'document' | 'language'>,
): TableRow[] {
  const reasons = (answers: ReleasedPlacesQuestion['named'][number]['answers']) =>
    answers
      .map(({ by, value, persons }) => {
        const option = each.find(({ key }) => key === by)?.options.find(({ key }) => key === value);
        return `${option ? textIn(option.title, language) : value} (${persons})`;
      })
      .join(', ');
  return [
    ...named.map(({ place, persons, answers }) => ({
      head: place,
      cells: [String(persons), reasons(answers)],
    })),
    ...cells.map(({ cell, size, persons, answers }) => ({
      head: document.square(cell, size),
      cells: [String(persons), reasons(answers)],
    })),
  ];
}
