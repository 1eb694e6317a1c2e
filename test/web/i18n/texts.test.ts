import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../../server/pages/interfaceTexts.ts';
import { texts as german } from '../../../web/i18n/de.ts';
import { fill, fillPlural } from '../../../web/i18n/fill.ts';

/** Every sentence by its path, plural forms by their category. */
function sentences(value: unknown, path: string[] = []): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    sentences(part, [...path, key]),
  );
}

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const withoutForm = (path: string) => path.replace(/\.(zero|one|two|few|many|other)$/, '');

/** What each sentence is filled with, as the original has it. */
const wanted = new Map(
  sentences(german).map(([path, sentence]) => [withoutForm(path), placeholders(sentence)]),
);

describe.each([...interfaceTexts])('the interface in "%s"', (language, texts) => {
  it('fills in the same values as the original', () => {
    const differing = sentences(texts).filter(([path, sentence]) => {
      const names = placeholders(sentence);
      const original = wanted.get(withoutForm(path)) ?? [];
      // A form for exactly one may say "one" instead of the number.
      const isSingular = /\.one$/.test(path) && names.length === 0;
      return !isSingular && names.join() !== original.join();
    });
    expect(differing).toEqual([]);
  });

  it('has every plural form the language uses, or falls back to the general one', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const count of [0, 1, 2, 5, 21]) {
      expect(fillPlural(texts.section.upTo, language, count, { max: count })).toContain(String(count));
    }
    expect(categories).toContain('other');
  });

  it('leaves no sentence empty', () => {
    expect(sentences(texts).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

describe('languages', () => {
  it('are found by their files: German and English at least', () => {
    expect([...interfaceTexts.keys()]).toEqual(expect.arrayContaining(['de', 'en']));
  });

  it('differ from one another', () => {
    const english = new Map(sentences(interfaceTexts.get('en')));
    const same = sentences(german).filter(([path, sentence]) => english.get(path) === sentence);
    // The scale's "{number} = {label}" and the direction of writing.
    expect(same.map(([path]) => path)).toEqual(['direction', 'section.scaleEnd']);
  });
});

describe('filling in', () => {
  it('puts values in their places and leaves unknown names alone', () => {
    expect(fill('{number} von {total}, {number}', { number: 3, total: 8 })).toBe('3 von 8, 3');
    expect(fill('{unknown}', {})).toBe('{unknown}');
  });

  it('chooses the form by the language', () => {
    const forms = { one: '{n} místo', few: '{n} místa', other: '{n} míst' };
    expect([1, 3, 7].map((n) => fillPlural(forms, 'cs', n, { n }))).toEqual(['1 místo', '3 místa', '7 míst']);
  });
});
