import type { NewResponse } from '../../../db/queries/sealed/responses.ts';
import type { AnswerProblem } from '../../../surveys/language/answers.ts';
import { checkAnswers } from '../../../surveys/language/answers.ts';
import { columnsOf, encodeAnswers } from '../../../surveys/language/columns.ts';
import type { Answer, Question, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { answerKeys } from '../../../surveys/language/visibility.ts';
import { writtenQuestions } from '../../../surveys/language/writtenAnswers.ts';
import { answerReader, type CellReport } from './answerReader.ts';
import type { ImportMapping } from './importMapping.ts';
import { stratumReader, weightReader } from './readHead.ts';

export interface ImportPlan {
  mapping: ImportMapping;
  questionnaire: Pick<Questionnaire, 'sections'>;
  /** Keys of the town's areas, in the order of the area question. */
  areas: readonly string[];
  header: readonly string[];
  sample: NewResponse['sample'];
  mode: NewResponse['mode'];
}

/** Where a row says what is wrong with it. */
export interface RowReport extends CellReport {
  problem(problem: AnswerProblem): void;
  /** An answer to a question that this person's other answers hide. */
  hidden(question: string): void;
}

/** A response as it is stored, undefined when the row is left out by `keep`; after a fault it is not to be used. */
export type RowReader = (fields: readonly string[], report: RowReport) => NewResponse | undefined;

/** Prepares everything that is the same for every row of a file. */
export function rowReader(plan: ImportPlan): RowReader {
  const { mapping, questionnaire, header, sample, mode } = plan;
  const columnAt = (name: string) => header.indexOf(name);
  const columns = columnsOf(questionnaire);
  const questions = questionByKey(questionnaire);
  const texts = [...questions].filter(([, question]) => question.kind === 'text').map(([key]) => key);
  const readers = [...mapping.answers].flatMap(([key, source]) => {
    const question = questions.get(key);
    return question ? [{ key, read: answerReader(source, question, columnAt) }] : [];
  });
  const readWeight = weightReader(mapping, columnAt);
  const readStratum = stratumReader(mapping, plan.areas, columnAt);

  return (fields, report) => {
    if (!isKept(mapping, fields, columnAt)) return undefined;
    const given: Record<string, Answer> = {};
    for (const { key, read } of readers) {
      const answer = read(fields, report);
      if (answer !== undefined) given[key] = answer;
    }
    const weight = readWeight(fields, report);
    const stratum = readStratum(fields, report);
    const checked = checkAnswers(questionnaire, given, { mode: 'import' });
    if (!checked.ok) {
      for (const problem of checked.problems) report.problem(problem);
      return { sample, mode, stratum, weight, codes: [] };
    }
    const { answers } = checked;
    for (const key in given) if (isHidden(given[key], answers[key])) report.hidden(key);
    const written = texts.flatMap((question) => {
      const text = answers[question];
      return typeof text === 'string' ? [{ question, text }] : [];
    });
    return { sample, mode, stratum, weight, codes: encodeAnswers(columns, answers), texts: written };
  };
}

function questionByKey({ sections }: Pick<Questionnaire, 'sections'>): Map<string, Question> {
  const questions = sections.flatMap((section) => section.questions);
  return new Map(
    questions.flatMap((question): [string, Question][] => [
      ...answerKeys(question).map((key): [string, Question] => [key, question]),
      ...writtenQuestions(question).map((written): [string, Question] => [written.key, written]),
    ]),
  );
}

function isKept(
  { keep }: ImportMapping,
  fields: readonly string[],
  columnAt: (name: string) => number,
): boolean {
  return !keep || keep.values.has(fields[columnAt(keep.column)] ?? '');
}

/** An empty list says nothing; it is not kept, and not hidden either. */
function isHidden(given: Answer | undefined, kept: Answer | undefined): boolean {
  return kept === undefined && !(Array.isArray(given) && given.length === 0);
}
