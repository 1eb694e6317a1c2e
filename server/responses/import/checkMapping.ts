import type { Question, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { answerKeys } from '../../../surveys/language/visibility.ts';
import { writtenQuestions } from '../../../surveys/language/writtenAnswers.ts';
import { type Faults, suggestWord } from '../../../surveys/reading/fault.ts';
import type { Positions } from '../../../surveys/reading/positions.ts';
import { tidyWord } from '../../tables/tidyWord.ts';
import { checkSource } from './checkSource.ts';
import { checkValues } from './checkValues.ts';
import type { AnswerSource, ImportMapping } from './importMapping.ts';
import type { AuthoredAnswer, AuthoredMapping, AuthoredSource } from './mappingSchema.ts';

/** What the checks of one mapping file share. */
export interface MappingReading {
  file: string;
  questionnaire: Pick<Questionnaire, 'sections'>;
  positions: Positions;
  faults: Faults;
}

type ColumnList = ImportMapping['columns'][number][];

/** Holds a mapping against the questionnaire; what is wrong goes to `faults` with its place and a suggestion. */
export function checkMapping(authored: AuthoredMapping, reading: MappingReading): ImportMapping {
  const columns: ColumnList = [];
  const missing = new Set((authored.missing ?? []).map(tidyWord));
  const answers = new Map<string, AnswerSource>();
  checkArea(authored, answers, missing, columns, reading);
  for (const [key, answer] of Object.entries(authored.answers ?? {})) {
    nameColumns(answer, columns, reading);
    const question = findQuestion(key, authored, answers, reading);
    const source = question && checkSource(answer, question, missing, reading);
    if (source) answers.set(key, source);
  }
  if (!authored.area && !authored.answers && reading.faults.list(reading.file).length === 0) {
    reading.faults.error(reading.positions.at(authored), 'the file maps no question', 'add "answers:"');
  }
  const { keep, weight } = authored;
  for (const part of [keep, authored.stratum, weight]) if (part) nameColumns(part, columns, reading);
  const stratum = checkStratum(authored.stratum, reading);
  return {
    file: reading.file,
    ...(keep && { keep: { column: tidyWord(keep.column), values: new Set(keep.in.map(tidyWord)) } }),
    ...(stratum && { stratum }),
    ...(weight && { weight: { column: tidyWord(weight.column) } }),
    answers,
    columns,
  };
}

/** `area:` is the answer to the one question of that kind. */
function checkArea(
  { area }: AuthoredMapping,
  answers: Map<string, AnswerSource>,
  missing: ReadonlySet<string>,
  columns: ColumnList,
  reading: MappingReading,
): void {
  if (!area) return;
  nameColumns(area, columns, reading);
  const question = areaQuestion(reading);
  if (!question) {
    reading.faults.error(reading.positions.at(area), 'the questionnaire has no question of the kind area');
    return;
  }
  const source = checkSource(area, question, missing, reading);
  if (source) answers.set(question.key, source);
}

/** The options of the area question are the town's areas, then what the author added ("no answer"). */
function checkStratum(
  stratum: AuthoredSource | undefined,
  reading: MappingReading,
): ImportMapping['stratum'] {
  if (!stratum) return undefined;
  const question = areaQuestion(reading);
  if (!question) {
    reading.faults.error(
      reading.positions.at(stratum),
      'a stratum is an area, and the questionnaire has no question of the kind area',
    );
    return undefined;
  }
  const values = checkValues(stratum, question, reading);
  return { column: tidyWord(stratum.column), ...(values && { values }) };
}

function areaQuestion(reading: MappingReading): Question | undefined {
  return questionsOf(reading).find((question) => question.kind === 'area');
}

function questionsOf({ questionnaire }: MappingReading): Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}

/** The question a key of `answers:` stands for, undefined after a fault. */
function findQuestion(
  key: string,
  authored: AuthoredMapping,
  answers: ReadonlyMap<string, AnswerSource>,
  reading: MappingReading,
): Question | undefined {
  const questions = questionsOf(reading);
  const place = reading.positions.keyAt(authored.answers ?? {}, key);
  const written = questions.flatMap(writtenQuestions);
  const question =
    questions.find((one) => answerKeys(one).includes(key)) ?? written.find((one) => one.key === key);
  if (question && answers.has(key)) {
    reading.faults.error(place, `"${key}" is mapped twice`, 'it is the question "area:" stands for');
    return undefined;
  }
  if (question?.kind === 'places' || question?.kind === 'routes') {
    reading.faults.error(place, `"${key}" asks for places; they cannot be imported from a table`);
    return undefined;
  }
  if (question) return question;
  const named = questions.find((one) => one.key === key);
  if (named?.kind === 'matrix') {
    const items = answerKeys(named).join(', ');
    reading.faults.error(place, `"${key}" is a matrix: map its items one by one`, `they are ${items}`);
  } else if (named) {
    reading.faults.error(place, `"${key}" is a ${named.kind} and takes no answer`);
  } else {
    const suggestion = suggestWord(key, [...questions, ...written].flatMap(answerKeys));
    reading.faults.error(place, `the questionnaire has no question "${key}"`, suggestion);
  }
  return undefined;
}

/** Remembers every column a part of the mapping names. */
function nameColumns(part: AuthoredAnswer, columns: ColumnList, { positions }: MappingReading): void {
  if (part.column !== undefined)
    columns.push({ name: tidyWord(part.column), place: positions.at(part, 'column') });
  part.ranks?.forEach((name, rank) => {
    columns.push({ name: tidyWord(name), place: positions.at(part.ranks ?? [], rank) });
  });
  for (const [option, name] of Object.entries(part.columns ?? {})) {
    columns.push({ name: tidyWord(name), place: positions.at(part.columns ?? {}, option) });
  }
}
