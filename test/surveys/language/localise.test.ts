import { describe, expect, it } from 'vitest';
import { localise } from '../../../surveys/language/localise.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { everyKind, givenQuestionnaire, givenText } from './givenQuestionnaire.ts';

const questionnaire: Questionnaire = {
  ...givenQuestionnaire(everyKind),
  sections: [
    {
      key: 'all',
      title: givenText('all'),
      sensitive: true,
      intro: { de: [{ p: ['Zuerst'] }], en: [{ p: ['First'] }] },
      questions: [
        ...everyKind,
        {
          kind: 'single',
          key: 'scored',
          text: givenText('scored'),
          help: givenText('help'),
          nightWalk: true,
          soft: true,
          options: [
            { key: 'good', text: givenText('good'), score: 100, breakdown: false },
            { key: 'none', text: givenText('none'), missing: true },
          ],
        },
      ],
    },
  ],
  indicators: [
    { key: 'index', kind: 'mean', goal: 'less-crime', title: givenText('index'), items: ['scored'] },
  ],
};

/** Every property name anywhere in a value. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...namesIn(entry),
  ]);
}

describe('localise', () => {
  it('keeps every text in one language only, in the shape it had', () => {
    const english = localise(questionnaire, 'en');
    expect(namesIn(english)).not.toContain('de');
    expect(english.title).toEqual({ en: 'title (en)' });
    expect(english.sections[0]?.intro).toEqual({ en: [{ p: ['First'] }] });
    const germanTexts = namesIn(questionnaire).filter((name) => name === 'en').length;
    const indicatorTexts = 1;
    expect(namesIn(english).filter((name) => name === 'en')).toHaveLength(germanTexts - indicatorTexts);
  });

  it('leaves out what serves the analysis only', () => {
    const names = namesIn(localise(questionnaire, 'de'));
    for (const name of ['score', 'breakdown', 'nightWalk', 'indicators', 'breakdowns', 'weighting']) {
      expect(names).not.toContain(name);
    }
  });

  it('keeps what the browser needs to ask and to check', () => {
    const [section] = localise(questionnaire, 'de').sections;
    expect(section?.sensitive).toBe(true);
    expect(section?.questions.map((question) => question.key)).toEqual([
      ...everyKind.map((question) => question.key),
      'scored',
    ]);
    expect(section?.questions.at(-1)).toEqual({
      kind: 'single',
      key: 'scored',
      text: { de: 'scored' },
      help: { de: 'help' },
      soft: true,
      options: [
        { key: 'good', text: { de: 'good' } },
        { key: 'none', text: { de: 'none' }, missing: true },
      ],
    });
  });

  it('refuses a language the questionnaire does not speak', () => {
    expect(() => localise(questionnaire, 'fr')).toThrow(RangeError);
    expect(() => localise(questionnaire, '__proto__')).toThrow(RangeError);
  });
});
