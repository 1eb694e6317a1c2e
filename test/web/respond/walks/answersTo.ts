import type { Answer, Question } from '../../../../surveys/language/questionnaire.ts';

type Choices = readonly (Answer | undefined)[];

const cell = { cell: 'N26912E43411' };

/** What somebody can enter in the field of this question, in order or not; undefined takes the answer back. */
export function entriesFor(question: Question): Choices {
  switch (question.kind) {
    case 'area':
    case 'matrix':
      return ['a', 'b', 'c', undefined];
    case 'single':
      return ['a', 'b', 'other', undefined];
    case 'multiple':
      return [['a'], ['b', 'other'], ['a', 'b', 'c'], ['none'], ['none', 'a'], undefined];
    case 'ranking':
      return [['c'], ['b', 'a'], ['a', 'b', 'c'], ['', 'b'], ['a', 'a'], undefined];
    case 'scale':
      return [1, 3, 5, undefined];
    case 'number':
      return ['0', '3', ' 7 ', '12', 'viele', undefined];
    case 'text':
      return ['Ja', '  ', 'Viel zu lang für dieses Feld', undefined];
    case 'consent':
      return [true, undefined];
    case 'places':
      return [[{ ...cell, why: 'a' }], [cell], [cell, cell], [], undefined];
    case 'routes':
      return [[cell, cell], [cell], [cell, cell, cell, cell], [], undefined];
    case 'note':
      return [undefined];
  }
}

/** An entry that is in order whatever the question demands. */
export function soundEntryFor(question: Question): Answer | undefined {
  if (question.kind === 'places') return [{ ...cell, why: 'b' }];
  if (question.kind === 'routes') return [cell, cell];
  return question.kind === 'multiple' ? ['b'] : entriesFor(question)[0];
}
