import { describe, expect, it } from 'vitest';
import { fingerprintIndicator } from '../../../server/release/fingerprintIndicator.ts';
import type { Indicator, Questionnaire, SingleQuestion } from '../../../surveys/language/questionnaire.ts';

const both = (de: string, en = de) => ({ de, en });
const question: SingleQuestion = {
  kind: 'single',
  key: 'night',
  text: both('Wie sicher fühlen Sie sich nachts?', 'How safe do you feel at night?'),
  help: both('Hilfe', 'Help'),
  options: [
    { key: 'safe', text: both('sicher', 'safe'), score: 100 },
    { key: 'unsafe', text: both('unsicher', 'unsafe'), score: 0 },
    { key: 'none', text: both('weiß nicht', 'don’t know'), missing: true },
  ],
};
const mean: Indicator = {
  kind: 'mean',
  key: 'feeling',
  goal: 'feeling-of-safety',
  title: both('Sicherheit', 'Safety'),
  items: ['night'],
};

function prints(change: Partial<SingleQuestion> = {}, indicator: Indicator = mean, languages = ['de', 'en']) {
  const asked: SingleQuestion = { ...question, ...change };
  const sections: Questionnaire['sections'] = [{ key: 's', title: both('Teil'), questions: [asked] }];
  const items = { ...indicator, items: [asked.key] };
  return fingerprintIndicator(indicator.kind === 'mean' ? items : indicator, { sections, languages });
}

describe('the fingerprint of an indicator', () => {
  it('is the same for the same question under another key, title and help', () => {
    const other = prints({ key: 'q12', help: both('Andere Hilfe') }, { ...mean, key: 'x', title: both('X') });
    expect(other).toEqual(prints());
    expect(Object.keys(prints() ?? {})).toEqual(['de', 'en']);
    expect(prints()?.de).not.toBe(prints()?.en);
  });

  it('changes in one language when its words change there', () => {
    const changed = prints({ text: { ...question.text, en: 'How safe are you at night?' } });
    expect(changed?.de).toBe(prints()?.de);
    expect(changed?.en).not.toBe(prints()?.en);
  });

  const first = question.options[0] ?? { key: 'safe', text: both('sicher') };
  const rest = question.options.slice(1);
  it.each<[string, Partial<SingleQuestion>]>([
    ['a score', { options: [{ ...first, score: 75 }, ...rest] }],
    ['a word of an answer', { options: [{ ...first, text: both('sehr sicher', 'very safe') }, ...rest] }],
    ['an answer less', { options: question.options.slice(0, 2) }],
    ['what counts as missing', { options: question.options.map(({ missing: _gone, ...one }) => one) }],
    ['the order of the answers', { options: question.options.toReversed() }],
    ['who is asked', { showIf: { question: 'sex', is: 'female' } }],
  ])('changes with %s', (_what, change) => {
    expect(prints(change)?.de).not.toBe(prints()?.de);
  });

  it('tells a share from a mean, and one share from another', () => {
    const share = (...counted: string[]): Indicator => ({
      kind: 'share',
      key: 'safe',
      goal: 'feeling-of-safety',
      title: both('Sicher'),
      item: 'night',
      in: counted,
    });
    const hashes = [prints(), prints({}, share('safe')), prints({}, share('unsafe'))].map((one) => one?.de);
    expect(new Set(hashes).size).toBe(3);
    expect(prints({}, share('unsafe', 'safe'))).toEqual(prints({}, share('safe', 'unsafe')));
  });
});
