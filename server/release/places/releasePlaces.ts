import type { NamedPlace } from '../../../db/queries/namedPlaces.ts';
import type { PlacesQuestion, Text } from '../../../surveys/language/questionnaire.ts';
import { answerSlots } from './answerSlots.ts';
import type { PlaceCounts } from './countPersons.ts';
import { cellName } from './gridCell.ts';
import { mergeCells } from './mergeCells.ts';
import type { ReleasedPlaceAnswer, ReleasedPlacesQuestion } from './releasedPlaces.ts';
import type { Tally } from './tallyPersons.ts';

/** Fewest persons at a place, and fewest who gave an answer there (method.md, section 7). */
export const MINIMUM_PERSONS = 5;
const STEP = 5;

/**
 * What leaves the house of one places question: squares and named places of at least five persons, with the answers
 * at least five of them gave. Order and content depend on the released figures alone, so two builds of the same
 * marks have the same bytes.
 *
 * @param list the named places the wave was opened with, for their names and areas
 */
export function releasePlaces(
  question: PlacesQuestion,
  counts: PlaceCounts,
  list: readonly NamedPlace[],
): ReleasedPlacesQuestion {
  const names = new Map(list.map((place) => [place.key, place]));
  const { slots } = answerSlots(question);
  const release = ({ persons, answers }: Tally) => ({
    persons: roundPersons(persons),
    answers: slots.flatMap((slot, position): ReleasedPlaceAnswer[] => {
      const given = answers[position] ?? 0;
      return given < MINIMUM_PERSONS ? [] : [{ ...slot, persons: roundPersons(given) }];
    }),
  });
  return {
    ...describeQuestion(question),
    cells: mergeCells(counts, MINIMUM_PERSONS)
      .map(({ cell, size, tally }) => ({ cell: cellName(cell), size, ...release(tally) }))
      .sort((one, other) => inOrder(one.cell, other.cell)),
    named: [...counts.named]
      .filter(([, { persons }]) => persons >= MINIMUM_PERSONS)
      .map(([place, tally]) => ({ place, ...describePlace(names.get(place), place), ...release(tally) }))
      .sort((one, other) => inOrder(one.place, other.place)),
  };
}

/** Rounded, 5 stands for 5 to 7: no square of exactly five, which together with its quarters would tell too much. */
const roundPersons = (persons: number) => STEP * Math.round(persons / STEP);

/** By code units: the same on every machine, whatever its language. */
const inOrder = (one: string, other: string) => (one < other ? -1 : 1);

/** A mark of a wave whose list is gone still says its key. */
const describePlace = (known: NamedPlace | undefined, key: string) => ({
  name: known?.name ?? key,
  ...(known?.area !== undefined && { area: known.area }),
});

function describeQuestion({ each, ...question }: PlacesQuestion) {
  return {
    key: question.key,
    title: titleOf(question),
    each: each.map((part) => ({
      key: part.key,
      title: titleOf(part),
      options: part.options.filter(({ missing }) => !missing).map(({ key, text }) => ({ key, title: text })),
    })),
  };
}

const titleOf = ({ short, text }: { short?: Text; text: Text }): Text => short ?? text;
