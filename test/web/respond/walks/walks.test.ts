import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../../surveys/language/answers.ts';
import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { countOf } from '../../../counts.ts';
import { anyQuestionnaire } from './anyQuestionnaire.ts';
import { anySteps, walkThrough } from './walk.ts';

const numRuns = countOf('walks');

describe('any questionnaire, walked in any way', () => {
  it('comes to its end, with browser and server of one mind at every step', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestionnaire, anySteps, (questionnaire, steps) =>
        walkThrough(questionnaire, steps),
      ),
      { numRuns },
    );
  });

  it.each<[string, (questionnaire: Questionnaire) => Questionnaire]>([
    ['forgets the conditions of sections', everySection(({ showIf: _, ...section }) => section)],
    [
      'forgets the conditions of questions',
      everyQuestion((question) => ({ ...question, showIf: { all: [] } })),
    ],
    [
      'demands nothing',
      everyQuestion((question) => ('required' in question ? withoutNeed(question) : question)),
    ],
    [
      'knows no limits',
      everyQuestion((question) => (question.kind === 'ranking' ? { ...question, max: 3 } : question)),
    ],
    [
      'knows no box beside an option',
      everyQuestion((question) =>
        question.kind === 'single'
          ? { ...question, options: question.options.map(({ write: _, ...option }) => option) }
          : question,
      ),
    ],
  ])('would not, if the server %s', async (_, spoil) => {
    const spoilt: typeof checkAnswers = (questionnaire, answers, rules) =>
      checkAnswers(spoil(questionnaire as Questionnaire), answers, rules);
    const outcome = await fc.check(
      fc.asyncProperty(anyQuestionnaire, anySteps, (questionnaire, steps) =>
        walkThrough(questionnaire, steps, spoilt),
      ),
      { numRuns: 300, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  });
});

type Section = Questionnaire['sections'][number];
type Question = Section['questions'][number];

function everySection(change: (section: Section) => Section) {
  return (questionnaire: Questionnaire): Questionnaire => ({
    ...questionnaire,
    sections: questionnaire.sections.map(change),
  });
}

function everyQuestion(change: (question: Question) => Question) {
  return everySection((section) => ({ ...section, questions: section.questions.map(change) }));
}

function withoutNeed(question: Question): Question {
  const { required: _, ...rest } = question as Question & { required?: true };
  return rest as Question;
}
