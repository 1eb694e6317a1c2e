import { expect, it } from 'vitest';
import { dropLanguages } from '../../../server/release/dropLanguages.ts';

it('keeps of every text the languages results are read in, and all that is no text as it was', () => {
  const release = {
    title: { de: 'Alter', en: 'Age', ar: 'العمر' },
    cells: [{ value: 1, title: { ar: 'نعم', de: 'Ja' } }],
    areas: [{ key: 'de', name: 'ar' }],
    counts: { de: 3, other: 1 },
    empty: {},
    nothing: null,
  };
  expect(dropLanguages(release, ['de', 'en', 'ar'], ['de', 'en'])).toEqual({
    ...release,
    title: { de: 'Alter', en: 'Age' },
    cells: [{ value: 1, title: { de: 'Ja' } }],
  });
});
