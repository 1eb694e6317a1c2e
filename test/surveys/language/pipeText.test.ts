import { describe, expect, it } from 'vitest';
import { pipeText } from '../../../surveys/language/pipeText.ts';
import type { Answers, Question } from '../../../surveys/language/questionnaire.ts';
import { asking, habits, option, ranking, reason } from './kindsQuestionnaire.ts';

const area: Question = {
  kind: 'area',
  key: 'area',
  text: {},
  options: [option('a1', { text: { de: 'Altstadt' } }), option('x', { missing: true })],
};
const years: Question = { kind: 'number', key: 'years', text: {}, min: 0, max: 99 };
const words: Question = { kind: 'text', key: 'words', text: {}, maxLength: 40 };
const nested: Question = {
  kind: 'single',
  key: 'nested',
  text: {},
  options: [option('same', { text: { de: 'wieder {answer:reason|das}' } })],
};
const hidden: Question = { ...reason, key: 'hidden', showIf: { question: 'area', is: 'a1' } };
const all = asking(area, reason, habits, ranking, years, words, nested, hidden);
const tell = (text: string, answers: Answers, language = 'de') => pipeText(text, answers, all, language);

describe('a text that tells an answer', () => {
  it.each<[string, string, Answers, string]>([
    ['the option in its words', '„{answer:reason|etwas}“', { reason: 'far' }, '„far“'],
    ['the area by name', 'In {answer:area|Ihrer Gegend}:', { area: 'a1' }, 'In Altstadt:'],
    ['several options as a list', '{answer:habits|so}', { habits: ['walk', 'cycle'] }, 'walk und cycle'],
    ['a place of a ranking', '{answer:wishes.2|es}', { wishes: ['bus', 'calm'] }, 'calm'],
    ['a number, also while it is being typed', '{answer:years|einige} Jahre', { years: '07' }, '7 Jahre'],
    [
      'a text as it is',
      '{answer:words|x}',
      { words: '<b>{answer:reason|x}</b>', reason: 'far' },
      '<b>{answer:reason|x}</b>',
    ],
    ['an option that tells one itself', '{answer:nested|x}', { nested: 'same', reason: 'far' }, 'wieder far'],
  ])('tells %s', (_, text, answers, told) => {
    expect(tell(text, answers)).toBe(told);
  });

  it.each<[string, string, Answers]>([
    ['without an answer', '{answer:reason|FALL}', {}],
    ['where the answer says nothing', '{answer:area|FALL}', { area: 'x' }],
    [
      'for "other", whatever was written there',
      '{answer:reason|FALL}',
      { reason: 'other', 'reason.other': 'Otto' },
    ],
    ['for a place nobody got', '{answer:wishes.2|FALL}', { wishes: ['bus'] }],
    ['for an answer that is not in order', '{answer:years|FALL}', { years: '1000' }],
    ['for an answer to a hidden question', '{answer:hidden|FALL}', { hidden: 'far', area: 'x' }],
    ['for a key of every object', '{answer:constructor|FALL}', {}],
  ])('falls back on the author’s words %s', (_, text, answers) => {
    expect(tell(text, answers)).toBe('FALL');
  });

  it('speaks the language of the page', () => {
    const answers = { reason: 'far', habits: ['walk', 'cycle'] };
    expect(tell('{answer:reason|x}: {answer:habits|x}', answers, 'en')).toBe('far-en: walk-en and cycle-en');
  });

  it('leaves every other text as it is', () => {
    for (const text of ['', 'Frage', '{count}', '{answer}', '{answer:reason}'])
      expect(tell(text, {})).toBe(text);
  });
});
