import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../../server/pages/interfaceTexts.ts';
import { Faults } from '../../../surveys/reading/fault.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { readTranslations } from '../../../surveys/reading/readTranslations.ts';
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

/** Whether the language uses this form for one number alone: then it may say "one", or "two", instead of the number. */
function standsForOneNumber(language: string, path: string): boolean {
  const form = /\.(zero|one|two|few|many|other)$/.exec(path)?.[1];
  const rules = new Intl.PluralRules(language);
  return (
    Array.from({ length: 200 }, (_, count) => rules.select(count)).filter((one) => one === form).length === 1
  );
}

/** What each sentence is filled with, as the original has it. */
const wanted = new Map(
  sentences(german).map(([path, sentence]) => [withoutForm(path), placeholders(sentence)]),
);

const structure = { positions: new Positions(), faults: new Faults(), brokenKeys: new Set<string>() };
const translations = await readTranslations(() => true, structure);

/** What is no word: the scale's "{number} = {label}", the direction of writing, where dates come from. */
const shared = ['direction', 'locale', 'section.scaleEnd'];
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{sc=Arabic}/u,
  ru: /\p{sc=Cyrillic}/u,
  uk: /\p{sc=Cyrillic}/u,
};
const foreign = [...interfaceTexts].filter(([language]) => !language.startsWith('de'));

describe.each([...interfaceTexts])('the interface in "%s"', (language, texts) => {
  it('fills in the same values as the original', () => {
    const differing = sentences(texts).filter(([path, sentence]) => {
      const names = placeholders(sentence);
      const original = wanted.get(withoutForm(path)) ?? [];
      const isSingular = names.length === 0 && standsForOneNumber(language, path);
      return !isSingular && names.join() !== original.join();
    });
    expect(differing).toEqual([]);
  });

  it('has every plural form the language uses, and no other', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const forms = sentences(texts)
      .map(([path]) => path)
      .filter((path) => withoutForm(path) !== path);
    const stems = new Set(forms.map(withoutForm));
    expect(stems.size).toBeGreaterThan(8);
    for (const stem of stems) {
      const found = forms.filter((path) => withoutForm(path) === stem);
      expect(found.toSorted()).toEqual(categories.map((category) => `${stem}.${category}`));
    }
    expect(fillPlural(texts.section.upTo, language, 21, { max: 21 })).toContain('21');
  });

  it('names a locale that writes dates in its own words', () => {
    const month = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long' }).format(new Date('2026-05-12'));
    expect(month).toMatch(/12|2026/);
    expect(new Intl.Locale(texts.locale).language).toBe(new Intl.Locale(language).language);
  });

  it('says that nobody has reviewed it exactly as long as its questionnaires say so', async () => {
    const own = translations.get(language);
    expect(texts.unreviewed === undefined).toBe(own === undefined || own.reviewed);
  });

  it('leaves no sentence empty', () => {
    expect(sentences(texts).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

describe.each(foreign)('the words of "%s"', (language, texts) => {
  it('are not German ones left over', () => {
    const original = new Map(sentences(german));
    const same = sentences(texts).filter(([path, sentence]) => original.get(path) === sentence);
    const left = same.map(([path]) => path).filter((path) => !shared.includes(path));
    expect(left).toEqual([]);
  });

  it('are written in the letters of the language', () => {
    const letters = scripts[language];
    const strange = sentences(texts).filter(
      ([path, sentence]) => letters && !shared.includes(path) && !letters.test(sentence),
    );
    expect(strange).toEqual([]);
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

  it('sets a name apart where the sentence runs from right to left, and leaves numbers as they are', () => {
    expect(fill('المكان {number}: {area}.', { number: 1, area: 'Cölln' })).toBe(
      'المكان 1: \u2068Cölln\u2069.',
    );
  });

  it('chooses the form by the language', () => {
    const forms = { one: '{n} místo', few: '{n} místa', other: '{n} míst' };
    expect([1, 3, 7].map((n) => fillPlural(forms, 'cs', n, { n }))).toEqual(['1 místo', '3 místa', '7 míst']);
  });
});
