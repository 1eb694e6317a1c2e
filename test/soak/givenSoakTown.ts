import { importResponses } from '../../db/queries/sealed/responses.ts';
import { setWaveState } from '../../db/queries/waves.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { givenQuestionnaire } from '../db/givenQuestionnaire.ts';
import { givenResponse } from '../db/givenResponse.ts';
import { givenWave } from '../db/givenStore.ts';
import { givenTownFolder, withStore } from '../scenarios/givenTown.ts';

/** What residents answer while the server breaks; see givenQuestionnaire. Texts and places are kept narrow: many come. */
const questionnaire: Questionnaire = {
  ...givenQuestionnaire,
  sections: givenQuestionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      if (question.kind === 'text') return { ...question, maxLength: 20 };
      return question.kind === 'places' ? { ...question, max: 1 } : question;
    }),
  })),
};

/** The wave somebody builds a release of meanwhile needs a figure. */
const withFigure: Questionnaire = {
  ...questionnaire,
  sections: questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.kind === 'scale' ? { ...question, score: 'ascending' as const } : question,
    ),
  })),
  indicators: [
    {
      key: 'trust',
      kind: 'mean',
      goal: 'feeling-of-safety',
      title: { de: 'Vertrauen', en: 'Trust' },
      items: ['trust'],
    },
  ],
};

/** Place of the marker among the columns of an answer: the question "number". */
export const markerColumn = 6;

/** A data folder with the open wave "2026", empty, and the closed wave "2024" of 400 persons. */
export async function givenSoakTown(): Promise<string> {
  const folder = await givenTownFolder({ questionnaire });
  await withStore(folder, async (store) => {
    await givenWave(store, '2024', { questionnaire: withFigure });
    const persons = Array.from({ length: 400 }, (_, number) => givenResponse(number));
    await importResponses(store, 'meissen', '2024', [persons], '2024-11-22');
    await setWaveState(store, 'meissen', '2024', 'closed', '2024-11-30');
  });
  return folder;
}
