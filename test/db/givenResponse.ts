import { randomUUID } from 'node:crypto';
import type { SubmissionName } from '../../db/queries/sealed/ledger.ts';
import { type NewResponse, storeResponse } from '../../db/queries/sealed/responses.ts';
import type { Store } from '../../db/store.ts';

/** Answers to givenQuestionnaire; `number` makes one tell-able from the others. */
export const givenResponse = (number: number, more: Partial<NewResponse> = {}): NewResponse => ({
  sample: 'open',
  mode: 'web',
  stratum: null,
  weight: 1,
  codes: [number % 2, number % 3, number % 8, 1, null, 7, number, null],
  ...more,
});

export const givenName = (wave = '2026', submission: string = randomUUID()): SubmissionName => ({
  municipality: 'meissen',
  wave,
  submission,
});

/** Stores one response as the server does, on an arbitrary day. */
export const storeOne = (
  store: Store,
  response: NewResponse = givenResponse(1),
  name: SubmissionName = givenName(),
  day = '2026-11-22',
) => storeResponse(store, name, response, { language: 'de', day });
