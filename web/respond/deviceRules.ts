import type { AnswerRules } from '../../surveys/language/answers.ts';

/** A name in the draft was taken from the list, which may not be loaded any more; the server holds it against its own. */
export const deviceRules: AnswerRules = { mode: 'web', namedPlaces: { has: () => true } };
