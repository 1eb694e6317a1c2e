import type { Widths } from '../../schema.ts';
import { encodeBody, type ResponseBody } from './body.ts';
import { encodePlaceSet, type PlaceSet } from './places.ts';
import type { Shelf } from './slots.ts';
import type { FreeText } from './texts.ts';

/** One person's answers as they are taken apart for storing. */
export interface NewResponse extends ResponseBody {
  places?: readonly PlaceSet[];
  texts?: readonly FreeText[];
}

/** A body and the shelf it belongs on. */
export interface Piece {
  shelf: Shelf;
  body: string;
  width: number;
}

/**
 * Answers, places and each text go to shelves of their own, each shuffled for itself.
 *
 * @throws RangeError when the wave was frozen without such a question
 */
export function takeApart(
  municipality: string,
  wave: string,
  widths: Widths,
  response: NewResponse,
): Piece[] {
  const widthOf = (question: string): number => {
    const width = widths.questions[question];
    if (width === undefined)
      throw new RangeError(`the questionnaire has no places or text question ${question}`);
    return width;
  };
  const piece = (table: 'place_sets' | 'texts', question: string, body: string): Piece => ({
    shelf: { table, municipality, wave, question },
    body,
    width: widthOf(question),
  });
  const shelf = { table: 'responses', municipality, wave } as const;
  return [
    { shelf, body: encodeBody(response), width: widths.response },
    ...(response.places ?? []).map(({ question, marks }) =>
      piece('place_sets', question, encodePlaceSet(marks)),
    ),
    ...(response.texts ?? []).map(({ question, text }) => piece('texts', question, text)),
  ];
}
