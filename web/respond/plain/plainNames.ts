/**
 * Names of what the form sends beside the answers. Keys of questions have no hyphen, so neither these nor the names
 * for places can be taken for one.
 */
export const plainNames = {
  submission: 'form-submission',
  /** Once for each soft question that has been asked again. */
  asked: 'form-asked',
  /** The language somebody wants to go on in. */
  language: 'form-language',
  /** Left empty by people; programs that fill in everything fill in this, too. */
  trap: 'form-homepage',
  /** The code of a letter, where they were sent. */
  code: 'form-code',
} as const;

/** Answered with nothing, so that the page stays as it is. */
export const stayAddress = '?stay=1';

/** Name of the list the place at a position (from 0) is chosen from. */
export function placeName(question: { key: string }, position: number): string {
  return `${question.key}-${position}`;
}
