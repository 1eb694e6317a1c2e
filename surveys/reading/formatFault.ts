import type { Questionnaire } from '../language/questionnaire.ts';
import { answerKeys } from '../language/visibility.ts';
import type { Fault } from './fault.ts';

/** One line as compilers write it, so that editors and terminals can jump there. */
export function formatFault({ file, line, column, severity, message, suggestion }: Fault): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  const end = suggestion === undefined ? '' : ` (${suggestion})`;
  return `${file}:${line}:${column}: ${mark}${message}${end}`;
}

/** "ok: 8 sections, 62 questions, 12 indicators". A matrix counts its items; a note asks nothing and is not counted. */
export function formatSummary({
  sections,
  indicators,
}: Pick<Questionnaire, 'sections' | 'indicators'>): string {
  const questions = sections.flatMap((section) => section.questions).flatMap(answerKeys).length;
  return `ok: ${sections.length} sections, ${questions} questions, ${indicators.length} indicators`;
}
