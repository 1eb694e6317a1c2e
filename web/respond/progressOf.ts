import type { Questionnaire } from '../../surveys/language/questionnaire.ts';

/**
 * How far along a section is, for the bar: its place among all sections of the questionnaire, those hidden from this
 * person included. An answer that opens or closes a section changes how many are left, and the words above the bar
 * say so; the bar itself must not shrink for it. Measured this way it depends on the section alone: it grows with
 * every step forward, by more where sections fall away, and never moves while somebody answers.
 */
export function progressOf(
  { sections }: Pick<Questionnaire, 'sections'>,
  section: string,
): { value: number; max: number } {
  return { value: sections.findIndex(({ key }) => key === section) + 1, max: sections.length };
}
