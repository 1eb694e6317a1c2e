import { describe, expect, it } from 'vitest';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import { everyKind, givenOptions, givenQuestionnaire, givenText } from './givenQuestionnaire.ts';

describe('freezeAreas', () => {
  const questionnaire = givenQuestionnaire([
    { kind: 'area', key: 'area', text: givenText('area'), options: givenOptions('no_answer') },
    ...everyKind.filter((question) => question.kind !== 'area'),
  ]);

  it("puts the town's areas before the author's own answers, named alike in every language", () => {
    const frozen = freezeAreas(questionnaire, [
      { key: '01', name: 'Altstadt' },
      { key: '02', name: 'Cölln' },
    ]);
    const [area] = frozen.sections[0]?.questions ?? [];
    expect(area?.kind === 'area' && area.options).toEqual([
      { key: '01', text: { de: 'Altstadt', en: 'Altstadt' } },
      { key: '02', text: { de: 'Cölln', en: 'Cölln' } },
      ...givenOptions('no_answer'),
    ]);
  });

  it('leaves everything else as it was, and the questionnaire it was given', () => {
    const before = structuredClone(questionnaire);
    const frozen = freezeAreas(questionnaire, [{ key: '01', name: 'Altstadt' }]);
    expect(questionnaire).toEqual(before);
    expect(frozen.sections[0]?.questions.slice(1)).toEqual(questionnaire.sections[0]?.questions.slice(1));
  });

  it('refuses an area with the key of an answer', () => {
    expect(() => freezeAreas(questionnaire, [{ key: 'no_answer', name: 'Nirgends' }])).toThrow(/"no_answer"/);
  });
});
