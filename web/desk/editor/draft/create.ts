import type { OfferedBank } from '../../../../server/questionnaires/bank.ts';
import { listAsked, questionsOf } from './asked.ts';
import type { AuthoredQuestion, AuthoredUse, Body, Kind, Section } from './body.ts';

/** Every kind a question can have, in the order they are offered. */
export const kinds: readonly Kind[] = [
  'single',
  'multiple',
  'matrix',
  'scale',
  'number',
  'text',
  'ranking',
  'area',
  'places',
  'routes',
  'note',
  'consent',
];

/** All keys of questions and rows. */
export function takenKeys(body: Body, bank: OfferedBank): Set<string> {
  const questions = body.sections
    .flatMap((section) => section.questions)
    .flatMap((entry) => questionsOf(entry, bank));
  return new Set([...questions.map(({ key }) => key), ...listAsked(body, bank).map(({ key }) => key)]);
}

/** "frage_1", "frage_2" ...: the first that is free. */
export function freeKey(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}_${number}`)) return `${stem}_${number}`;
}

/** An empty question of a kind: what it still needs the checks tell. */
export function newQuestion(kind: Kind, key: string): AuthoredQuestion {
  const base = { key, text: {} };
  const answers = [{ key: 'a1', text: {} }, { key: 'a2', text: {} }, 'no_answer'];
  switch (kind) {
    case 'single':
      return { ...base, kind, options: answers };
    case 'multiple':
      return { ...base, kind, options: answers.slice(0, 2) };
    case 'ranking':
      return { ...base, kind, options: answers.slice(0, 2) };
    case 'matrix':
      return { ...base, kind, scale: 'safe4', items: [{ key: `${key}_1`, text: {} }] };
    case 'scale':
      return { ...base, kind, from: 1, to: 10, score: 'ascending', ends: { from: {}, to: {} } };
    case 'number':
      return { ...base, kind, min: 0, max: 100 };
    case 'text':
      return { ...base, kind, maxLength: 500 };
    case 'area':
      return { ...base, kind, required: true, options: ['no_answer'] };
    case 'places':
      return { ...base, kind, max: 3 };
    case 'routes':
      return { ...base, kind, max: 6 };
    case 'note':
    case 'consent':
      return { ...base, kind };
  }
}

export const newSection = (key: string): Section => ({ key, title: {}, questions: [] });

/**
 * What was taken from the bank, written out to be changed. Its key stays, so that conditions and indicators still
 * find it; whether it can still be compared, the checks tell.
 */
export function writeOut(use: AuthoredUse, bank: OfferedBank): AuthoredQuestion[] {
  return questionsOf(use, bank).map((question) => structuredClone(question));
}
