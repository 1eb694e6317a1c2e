import type { Question } from '../../../surveys/language/questionnaire.ts';
import { suggestWord } from '../../../surveys/reading/fault.ts';
import { tidyWord } from '../../tables/tidyWord.ts';
import type { MappingReading } from './checkMapping.ts';
import { checkValues } from './checkValues.ts';
import type { AnswerSource } from './importMapping.ts';
import type { AuthoredAnswer } from './mappingSchema.ts';

/** A box that was ticked; scanners and most tools write 1 and 0. */
const usuallyTicked = ['1'];
const usuallyUnticked = ['0'];

/**
 * Whether the way an answer is mapped fits its kind of question, and what it comes to.
 *
 * | question         | column | values | separator | columns | ticked, unticked |
 * |------------------|--------|--------|-----------|---------|------------------|
 * | choice, area     | yes    | may    |           |         |                  |
 * | scale, number    | yes    | may    |           |         |                  |
 * | text             | yes    |        |           |         |                  |
 * | multiple         | either | may    | may       | or      | with columns     |
 * | ranking          | either | may    | must      |         | or: ranks        |
 * | consent          | yes    |        |           |         | may              |
 */
export function checkSource(
  authored: AuthoredAnswer,
  question: Question,
  fileMissing: ReadonlySet<string>,
  reading: MappingReading,
): AnswerSource | undefined {
  const own = authored.missing;
  const missing = { missing: own ? new Set(own.map(tidyWord)) : fileMissing, ownMissing: own !== undefined };
  if (!isFitting(authored, question, reading)) return undefined;
  if (authored.columns) {
    return {
      kind: 'boxes',
      ...missing,
      ...boxWords(authored),
      columns: checkOptions(authored.columns, question, reading),
    };
  }
  if (authored.ranks) {
    const values = checkValues(authored, question, reading);
    return { kind: 'ranks', ...missing, columns: authored.ranks.map(tidyWord), ...(values && { values }) };
  }
  const column = tidyWord(authored.column ?? '');
  if (question.kind === 'consent') return { kind: 'box', ...missing, ...boxWords(authored), column };
  const values = checkValues(authored, question, reading);
  const common = { ...missing, column, ...(values && { values }) };
  return authored.separator === undefined
    ? { kind: 'cell', ...common }
    : { kind: 'list', ...common, separator: authored.separator };
}

/** Reports the first part of an answer that does not go with its question or with another part. */
function isFitting(
  authored: AuthoredAnswer,
  question: Question,
  { faults, positions }: MappingReading,
): boolean {
  const { column, columns, ranks, separator } = authored;
  const lacksSeparator = question.kind === 'ranking' && column !== undefined && separator === undefined;
  if ((column === undefined && columns === undefined && ranks === undefined) || lacksSeparator) {
    faults.error(positions.at(authored), wantedFor(question));
    return false;
  }
  const misfit = misfits(authored, question).find(([property]) => authored[property] !== undefined);
  if (!misfit) return true;
  const [property, reason] = misfit;
  faults.error(positions.keyAt(authored, property), `"${property}" ${reason}`);
  return false;
}

function wantedFor({ kind }: Question): string {
  if (kind === 'ranking') return '"ranks", or "column" with a "separator", is missing';
  return kind === 'multiple' ? '"column" or "columns" is missing' : '"column" is missing';
}

/** What cannot stand with this question and these other parts, and why. */
function misfits(
  authored: AuthoredAnswer,
  question: Question,
): readonly (readonly [property: keyof AuthoredAnswer, reason: string])[] {
  const isRanking = question.kind === 'ranking';
  const rules: [isBroken: boolean, properties: (keyof AuthoredAnswer)[], reason: string][] = [
    [question.kind !== 'multiple', ['columns'], 'is for multiple choice only'],
    [question.kind !== 'multiple' && !isRanking, ['separator'], 'is for multiple choice and rankings only'],
    [!isRanking, ['ranks'], 'is for rankings only'],
    [authored.column !== undefined, ['columns', 'ranks'], 'and "column" exclude each other'],
    [authored.columns !== undefined, ['values'], 'needs one "column"'],
    [authored.columns !== undefined || authored.ranks !== undefined, ['separator'], 'needs one "column"'],
    [
      authored.columns === undefined && question.kind !== 'consent',
      ['ticked', 'unticked'],
      'belongs to "columns" of a multiple choice, or to a consent',
    ],
    [
      question.kind === 'text' || question.kind === 'consent',
      ['values'],
      `cannot stand with a ${question.kind}`,
    ],
  ];
  return rules
    .filter(([isBroken]) => isBroken)
    .flatMap(([, properties, reason]) => properties.map((property) => [property, reason] as const));
}

function boxWords({ ticked = usuallyTicked, unticked = usuallyUnticked }: AuthoredAnswer) {
  return { ticked: new Set(ticked.map(tidyWord)), unticked: new Set(unticked.map(tidyWord)) };
}

/** `columns` is written by option. */
function checkOptions(
  columns: NonNullable<AuthoredAnswer['columns']>,
  question: Question,
  reading: MappingReading,
): Map<string, string> {
  const known = 'options' in question ? question.options.map((option) => option.key) : [];
  for (const option of Object.keys(columns)) {
    if (known.includes(option)) continue;
    reading.faults.error(
      reading.positions.keyAt(columns, option),
      `"${question.key}" has no option "${option}"`,
      suggestWord(option, known) ?? `one of ${known.join(', ')}`,
    );
  }
  return new Map(Object.entries(columns).map(([option, name]) => [option, tidyWord(name)]));
}
