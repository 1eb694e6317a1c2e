import type { Question } from '../../../surveys/language/questionnaire.ts';
import { suggestWord } from '../../../surveys/reading/fault.ts';
import { tidyWord } from '../../tables/tidyWord.ts';
import type { MappingReading } from './checkMapping.ts';
import type { ValueMap } from './importMapping.ts';
import type { AuthoredSource } from './mappingSchema.ts';

const mostListed = 12;

/** Whether every target of a `values:` map is an answer the question knows. */
export function checkValues(
  authored: Partial<AuthoredSource>,
  question: Question,
  reading: MappingReading,
): ValueMap | undefined {
  const { values } = authored;
  if (!values) return undefined;
  for (const [raw, target] of Object.entries(values)) {
    const fault = faultOf(tidyWord(target), question);
    if (fault) reading.faults.error(reading.positions.at(values, raw), fault.message, fault.suggestion);
  }
  return new Map(Object.entries(values).map(([raw, target]) => [tidyWord(raw), tidyWord(target)]));
}

function faultOf(target: string, question: Question): { message: string; suggestion: string } | undefined {
  if (question.kind === 'scale' || question.kind === 'number') {
    const range = rangeOf(question);
    if (/^\d+$/.test(target) && Number(target) >= range.from && Number(target) <= range.to) return undefined;
    return {
      message: `"${question.key}" cannot be "${target}"`,
      suggestion: `a whole number from ${range.from} to ${range.to}`,
    };
  }
  const known = 'options' in question ? question.options.map((option) => option.key) : [];
  if (known.includes(target)) return undefined;
  const what = question.kind === 'area' ? 'the town has no area' : `"${question.key}" has no option`;
  return {
    message: `${what} "${target}"`,
    suggestion: suggestWord(target, known) ?? `one of ${listWords(known)}`,
  };
}

/** The whole numbers a scale or number question takes. */
export function rangeOf(question: Extract<Question, { kind: 'scale' | 'number' }>): {
  from: number;
  to: number;
} {
  return question.kind === 'scale'
    ? { from: question.from, to: question.to }
    : { from: question.min, to: question.max };
}

/** "a, b, c", cut off after a dozen. */
export function listWords(words: readonly string[]): string {
  const more = words.length - mostListed;
  return more > 0 ? `${words.slice(0, mostListed).join(', ')} and ${more} more` : words.join(', ');
}
