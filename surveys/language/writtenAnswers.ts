import type { Answer, Question, TextQuestion } from './questionnaire.ts';

/** The box beside an option that asks for a few words, as the text question it amounts to. */
export interface WrittenQuestion extends TextQuestion {
  /** Key of the option. Without it being chosen the words are dropped. */
  option: string;
}

/**
 * What can be written beside the options of a question. The key is "question.option"; a dot stands in no key of an
 * author, so it clashes with none, and paper forms and imports can name it.
 */
export function writtenQuestions(question: Question): readonly WrittenQuestion[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return none;
  const known = written.get(question) ?? listWritten(question);
  written.set(question, known);
  return known;
}

const none: readonly WrittenQuestion[] = [];

// Asked for with every answer; a question that is answered does not change.
const written = new WeakMap<ChoiceQuestion, readonly WrittenQuestion[]>();

type ChoiceQuestion = Extract<Question, { kind: 'single' | 'multiple' }>;

function listWritten(question: ChoiceQuestion): WrittenQuestion[] {
  return question.options.flatMap(({ key: option, text, write }) =>
    write
      ? [{ kind: 'text', key: `${question.key}.${option}`, option, text, maxLength: write.maxLength }]
      : [],
  );
}

/** Whether an answer to the question chooses the option, alone or among others. */
export function isChosen(answer: Answer | undefined, option: string): boolean {
  return answer === option || (Array.isArray(answer) && answer.includes(option));
}
