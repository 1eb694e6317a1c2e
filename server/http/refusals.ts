import type { Context } from 'hono';
import type { ProblemCode } from './problem.ts';

/** Hears which problem was replied. The path tells staff from residents; it is kept nowhere. */
export type CountRefusal = (code: ProblemCode, path: string) => void;

export const refusalCountOf = (c: Context): CountRefusal | undefined =>
  c.get('countRefusal') as CountRefusal | undefined;
