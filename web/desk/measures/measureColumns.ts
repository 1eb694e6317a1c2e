import type { Step } from '../i18n/measures.ts';

export const steps: readonly Step[] = [
  'problem',
  'causes',
  'goals',
  'measures',
  'design',
  'evaluation',
  'conclusions',
];

const texts = ['title', 'office', 'cost', ...steps];

/** The columns of a register as it is stored. */
export const measureColumns: readonly string[] = [
  'key',
  'areas',
  'from',
  'to',
  'indicator',
  'status',
  'before',
  'after',
  ...texts,
  ...texts.map((name) => `${name}_en`),
];
