import type { Option, Question, Questionnaire, Text } from './questionnaire.ts';

/**
 * The questionnaire as a wave freezes it: the town's areas become the first options of the area question, before
 * the author's own ("no answer").
 *
 * @throws RangeError when an area bears the key of one of the author's options: the two could not be told apart
 */
export function freezeAreas(
  questionnaire: Questionnaire,
  areas: readonly { key: string; name: string }[],
): Questionnaire {
  const added = areas.map(
    ({ key, name }): Option => ({ key, text: sameText(questionnaire.languages, name) }),
  );
  return {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => prependOptions(question, added)),
    })),
  };
}

/**
 * The author's questionnaire again: the areas it was frozen with are taken out of the area question.
 *
 * @param added keys of the areas of the wave's own area set
 */
export function thawAreas(questionnaire: Questionnaire, added: ReadonlySet<string>): Questionnaire {
  return {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.kind === 'area'
          ? { ...question, options: question.options.filter(({ key }) => !added.has(key)) }
          : question,
      ),
    })),
  };
}

function prependOptions(question: Question, added: readonly Option[]): Question {
  if (question.kind !== 'area') return question;
  const own = new Set(question.options.map((option) => option.key));
  const clash = added.find((option) => own.has(option.key));
  if (clash) {
    throw new RangeError(
      `the area "${clash.key}" has the key of an answer of the question "${question.key}"`,
    );
  }
  return { ...question, options: [...added, ...question.options] };
}

/** A place has one name in every language. */
function sameText(languages: readonly string[], name: string): Text {
  return Object.fromEntries(languages.map((language) => [language, name]));
}
