import { signal } from '@preact/signals';
import type { EntryErrors, EntryForm } from '../../../server/fieldwork/paper/entryWork.ts';
import { blankForm, type FormState, type Values } from './form/formState.ts';

/**
 * What a typist is at. It lives in the memory of the page alone: the computer may be shared. Whoever has to sign in
 * again in between finds it where it was.
 */
export interface Work {
  account: string;
  town: string;
  wave: string;
  language: string;
  bundle?: number;
  /** Every so many forms are typed in twice; 0: none. */
  every: number;
  errors: EntryErrors;
  given: EntryForm;
  /** Of this form in the session, from 1. */
  number: number;
  /** Of this form; the same for every attempt to send it. */
  submission: string;
  /** `handOver`: typed once, and somebody has to say who types it again. */
  phase: 'first' | 'handOver' | 'second' | 'compare' | 'mend';
  /** The first typing waits on the server under this mark, which stands on the paper. */
  mark?: string;
  /** Handed over: the mark to write onto the paper, and until when (ISO) it holds. */
  kept?: { mark: string; until: string };
  form: FormState;
  /** What was typed the first time, until the form is saved. */
  first?: Values;
  checks?: { question: string; differs: boolean }[];
}

export const work = signal<Work | undefined>(undefined);

/** The mark of the form that was just saved by its second typist. */
export const savedSecond = signal<string | undefined>(undefined);

export const beginForm = (
  before: Omit<Work, 'submission' | 'phase' | 'form' | 'first' | 'checks' | 'mark' | 'kept'>,
): Work => {
  const { account, town, wave, language, bundle, every, errors, given, number } = before;
  return {
    ...{ account, town, wave, language, every, errors, given, number },
    ...(bundle !== undefined && { bundle }),
    submission: crypto.randomUUID(),
    phase: 'first',
    form: blankForm,
  };
};

/** Whether this form is to be typed in twice. */
export const isDueTwice = ({ every, number }: Pick<Work, 'every' | 'number'>): boolean =>
  every > 0 && number % every === 0;

/** Whether something typed would be gone with this page: not what waits on the server. */
export const hasToLose = ({ form, phase, mark, kept }: Work): boolean => {
  const isBegun = mark ? phase !== 'second' : phase !== 'first';
  return !kept && (form.past.length > 0 || isBegun);
};
