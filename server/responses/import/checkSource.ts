import type { Question } from '../../../surveys/language/questionnaire.ts';
import { suggestWord } from '../../../surveys/reading/fault.ts';
import type { MappingReading } from './checkMapping.ts';
import { checkValues } from './checkValues.ts';
import type { AnswerSource } from './importMapping.ts';
import type { AuthoredAnswer } from './mappingSchema.ts';
import { tidyWord } from './tidyWord.ts';

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
  const column = tidyWord(authored.column ?? '');
  if (question.kind === 'consent') return { kind: 'box', ...missing, ...boxWords(authored), column };
  const values = checkValues(authored, question, reading);
  const common = { ...missing, column, ...(values && { values }) };
  return authored.separator === undefined
    ? { kind: 'cell', ...common }
    : { kind: 'list', ...common, separator: authored.separator };
}

function isFitting(authored: AuthoredAnswer, question: Question, reading: MappingReading): boolean {
  const { faults, positions } = reading;
  const before = faults.list(reading.file).length;
  const refuse = (property: keyof AuthoredAnswer, reason: string) => {
    if (authored[property] !== undefined)
      faults.error(positions.keyAt(authored, property), `"${property}" ${reason}`);
  };
  const isMultiple = question.kind === 'multiple';
  if (authored.column === undefined && authored.columns === undefined) {
    const wanted = isMultiple ? '"column" or "columns" is missing' : '"column" is missing';
    faults.error(positions.at(authored), wanted);
  }
  if (authored.column !== undefined) refuse('columns', 'and "column" exclude each other');
  if (!isMultiple) {
    for (const property of ['columns', 'separator'] as const) refuse(property, 'is for multiple choice only');
  }
  if (authored.columns !== undefined) {
    for (const property of ['values', 'separator'] as const) refuse(property, 'needs one "column"');
  }
  if (authored.columns === undefined && question.kind !== 'consent') {
    for (const property of ['ticked', 'unticked'] as const) {
      refuse(property, 'belongs to "columns" of a multiple choice, or to a consent');
    }
  }
  if (question.kind === 'text' || question.kind === 'consent')
    refuse('values', `cannot stand with a ${question.kind}`);
  return faults.list(reading.file).length === before;
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
