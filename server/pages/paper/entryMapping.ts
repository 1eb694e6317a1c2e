import { type Coded, codeQuestions } from '../../../surveys/language/questionCodes.ts';
import type { Option, Questionnaire } from '../../../surveys/language/questionnaire.ts';

/** Between several figures in one cell; a comma or semicolon may part the columns of the file. */
const separator = ' ';

type Source = Record<string, unknown>;

/**
 * The mapping with which `responses import` takes a table typed in from paper forms: one column a code, figures as on
 * the form. Places are written as names and have no column yet.
 */
export function entryMapping(questionnaire: Pick<Questionnaire, 'sections'>): {
  header: string[];
  mapping: { area?: Source; answers: Record<string, Source> };
} {
  const header: string[] = [];
  const answers: Record<string, Source> = {};
  let area: Source | undefined;
  for (const [key, coded] of codeQuestions(questionnaire)) {
    const source = sourceOf(key, coded);
    if (!source) continue;
    header.push(coded.code);
    if (coded.question.kind === 'area') area = source;
    else answers[key] = source;
  }
  return { header, mapping: { ...(area && { area }), answers } };
}

function sourceOf(key: string, { code, question, options }: Coded): Source | undefined {
  switch (question.kind) {
    case 'area':
    case 'single':
      return { column: code, values: figuresOf(options) };
    case 'matrix':
      // The matrix itself is answered by its items.
      return key === question.key ? undefined : { column: code, values: figuresOf(options) };
    case 'multiple':
    case 'ranking':
      return { column: code, separator, values: figuresOf(options) };
    case 'scale':
    case 'number':
    case 'text':
      return { column: code };
    case 'consent':
      return { column: code };
    case 'places':
    case 'routes':
      return undefined;
  }
}

function figuresOf(options: readonly Option[]): Record<string, string> {
  return Object.fromEntries(options.map(({ key }, position) => [String(position + 1), key]));
}
