import { expect, it } from 'vitest';
import { listResultsLanguages } from '../../../surveys/language/listResultsLanguages.ts';
import type { Indicator } from '../../../surveys/language/questionnaire.ts';

const languages = ['de', 'en', 'ar'];
const titled = (...keys: string[]): Indicator => ({
  key: 'one',
  kind: 'mean',
  goal: 'feeling-of-safety',
  items: ['a'],
  title: Object.fromEntries(keys.map((key) => [key, key])),
});

it('are those every indicator has a title in', () => {
  const indicators = [titled('de', 'en', 'ar'), titled('en', 'de')];
  expect(listResultsLanguages({ languages, indicators })).toEqual(['de', 'en']);
});

it('are all where nothing is computed', () => {
  expect(listResultsLanguages({ languages, indicators: [] })).toEqual(languages);
});
