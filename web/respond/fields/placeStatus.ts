import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import type { Words } from '../InterviewContext.ts';
import type { Placing } from '../map/placeMark.ts';

/** A sentence below map and lists. `pointing` follows the crosshair and is for the ear more than for the eye. */
export interface PlaceStatus {
  kind: 'done' | 'refused' | 'pointing';
  text: string;
  /** Position of a mark just added: there is more to say about it. */
  added?: number;
}

/** What came of choosing a spot or a name, in words. `name`: of the area, or of the named place. */
export function describePlacing(
  placing: Placing,
  isNamed: boolean,
  name: string,
  { max }: MarkedQuestion,
  { texts, plural }: Words,
): PlaceStatus {
  const { places } = texts;
  switch (placing.kind) {
    case 'added': {
      const number = placing.position + 1;
      const text = isNamed
        ? fill(texts.where.added, { number, name })
        : fill(places.added, { number, area: name });
      return { kind: 'done', text, added: placing.position };
    }
    case 'moved':
      return { kind: 'done', text: fill(places.moved, { number: placing.position + 1 }) };
    case 'outside':
      return { kind: 'refused', text: places.outside };
    case 'full':
      return { kind: 'refused', text: plural(places.full, max, { max }) };
    case 'alreadyMarked':
      return { kind: 'refused', text: fill(places.alreadyMarked, { number: placing.position + 1 }) };
  }
}
