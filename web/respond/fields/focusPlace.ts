import type { MarkedQuestion } from '../../../surveys/language/questionnaire.ts';
import { fieldIds } from './fieldIds.ts';

/** Id of a mark's heading in the list below the map. */
export function placeId(question: MarkedQuestion, position: number): string {
  return `${fieldIds(question.key).field}-${position}`;
}

/** To a mark's own lines in the list. */
export function focusPlace(question: MarkedQuestion, position: number): void {
  document.getElementById(placeId(question, position))?.focus();
}
