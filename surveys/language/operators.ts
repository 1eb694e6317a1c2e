import type { Condition, Question } from './questionnaire.ts';

export type Comparison = Extract<Condition, { question: string }>;
export type Operator = 'is' | 'isNot' | 'includes' | 'answered' | 'greater' | 'less';

/** What a comparison does with the answer. */
export function operatorOf(comparison: Comparison): Operator {
  if ('is' in comparison) return 'is';
  if ('isNot' in comparison) return 'isNot';
  if ('includes' in comparison) return 'includes';
  if ('answered' in comparison) return 'answered';
  return 'greater' in comparison ? 'greater' : 'less';
}

/** The operators that fit an answer. @param isItem the name is that of a row, not of the matrix */
export function operatorsFor(kind: Question['kind'], isItem: boolean): readonly Operator[] {
  switch (kind) {
    case 'area':
    case 'single':
      return ['is', 'isNot', 'answered'];
    case 'matrix':
      return isItem ? ['is', 'isNot', 'answered'] : [];
    case 'multiple':
    case 'ranking':
      return ['includes', 'answered'];
    case 'scale':
    case 'number':
      return ['is', 'isNot', 'greater', 'less', 'answered'];
    case 'consent':
      return ['is', 'isNot', 'answered'];
    case 'text':
    case 'places':
    case 'routes':
      return ['answered'];
    case 'note':
      return [];
  }
}
