import { randomUUID } from 'node:crypto';
import { plainNames } from '../../../../web/respond/plain/plainNames.ts';
import { givenQuestionnaire } from '../../../db/givenQuestionnaire.ts';
import { formBody, idField } from './formBody.ts';

export const path = '/m/meissen/2026/formular';
export const questions = givenQuestionnaire.sections.flatMap((section) => section.questions);
/** Of every kind. */
export const answers = {
  area: 'coelln',
  sex: 'female',
  when: ['night', 'day'],
  safe_day: 'very',
  trust: 7,
  number: 44,
  consent: true,
  comment: 'Mehr Licht\r\nam Plossen, bitte.',
  spots: [{ place: 'altstadt', reasons: ['dark', 'lonely'], time: 'night' }],
};

/** The body of a form filled in with these answers, but for some changes. */
export const filled = (changes: Record<string, unknown> = {}, submission: string = randomUUID()) =>
  formBody(questions, { ...answers, ...changes }, [idField(submission)]);

export const wordOn = (html: string) => /\w{4}-\w{4}-\w{4}/.exec(html)?.[0];
export const idOn = (html: string) =>
  new RegExp(`name="${plainNames.submission}" value="([^"]*)"`).exec(html)?.[1];
/** Of all controls of a page. */
export const namesOn = (html: string) => [...html.matchAll(/ name="([^"]*)"/g)].map(([, name = '']) => name);
