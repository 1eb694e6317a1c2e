import type { Answers, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { plainNames } from '../../../web/respond/plain/plainNames.ts';
import { readSubmissionId } from '../../responses/submission.ts';
import { readAnswer } from './readAnswer.ts';

/** A form as it came, nothing checked. */
export interface FormEntry {
  /** Undefined when it is no id: then the form was not made here. */
  submission: string | undefined;
  /** Soft questions that have been asked again. */
  asked: readonly string[];
  /** Sent to be drawn in another language, not to be stored. */
  isLanguageSwitch: boolean;
  isTrapFilled: boolean;
  /** The code of a letter as it was typed; '' without one. */
  code: string;
  /** Names that belong to nothing here; of another questionnaire, perhaps. */
  hasStrays: boolean;
  /** As given: the fields show them again, and only the check says whether they are answers. */
  answers: Answers;
}

/** Reads the body of a form. Only names the questionnaire knows become keys, so no name can do harm. */
export function readForm(body: string, questionnaire: Pick<Questionnaire, 'sections'>): FormEntry {
  const sent = new URLSearchParams(body);
  const expected = new Set<string>();
  const fields = (name: string): string[] => {
    expected.add(name);
    return sent.getAll(name).filter((value) => value !== '');
  };
  const answers = questionnaire.sections
    .flatMap((section) => section.questions)
    .flatMap((question) => readAnswer(question, fields));
  const entry = {
    submission: readSubmissionId(fields(plainNames.submission)[0]),
    asked: fields(plainNames.asked),
    isLanguageSwitch: fields(plainNames.language).length > 0,
    isTrapFilled: fields(plainNames.trap).length > 0,
    code: fields(plainNames.code)[0]?.slice(0, 60) ?? '',
    answers: Object.fromEntries(answers) as Answers,
  };
  return { ...entry, hasStrays: [...sent.keys()].some((name) => !expected.has(name)) };
}
