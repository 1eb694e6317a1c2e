import type { Condition, Text } from '../../../../surveys/language/questionnaire.ts';
import type {
  AuthoredIndicator,
  AuthoredOption,
  AuthoredQuestion,
  AuthoredQuestionnaire,
  AuthoredUse,
} from '../../../../surveys/language/schema.ts';

/** The questionnaire as it is written; while somebody writes, much of it may still be missing. */
export type Body = AuthoredQuestionnaire;
export type Section = Body['sections'][number];
/** One question, written out or taken from the bank. */
export type Entry = AuthoredQuestion | AuthoredUse;
export type OwnIndicator = AuthoredIndicator;
export type IndicatorEntry = NonNullable<Body['indicators']>[number];
export type Kind = AuthoredQuestion['kind'];
export type WrittenOption = AuthoredOption | string;
export type { AuthoredOption, AuthoredQuestion, AuthoredUse, Condition, Text };

export type Path = readonly (string | number)[];
/** Where a question stands. */
export interface Spot {
  section: number;
  index: number;
}

export const isUse = (entry: Entry): entry is AuthoredUse => 'use' in entry;
export const pathOf = ({ section, index }: Spot): Path => ['sections', section, 'questions', index];

/** A draft may come from a file in which lists were forgotten. */
export function withLists(body: Partial<Body>): Body {
  const sections = (body.sections ?? []).map((section) => ({
    ...section,
    questions: section.questions ?? [],
  }));
  return {
    indicators: [],
    breakdowns: [],
    weighting: [],
    ...body,
    languages: body.languages ?? ['de'],
    sections,
  } as Body;
}
