import { signal } from '@preact/signals';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';

type RankingList = typeof import('./RankingList.tsx').RankingList;

/** The list to tap and move, once its code is here. */
export const rankingList = signal<RankingList | undefined>(undefined);

/** Fetches the list's code ahead of time where something is ranked; without it plain lists to pull down remain. */
export function loadRankingList({ sections }: Pick<Questionnaire, 'sections'>): void {
  const ranks = sections.some(({ questions }) => questions.some(({ kind }) => kind === 'ranking'));
  if (!ranks) return;
  import('./RankingList.tsx').then(
    (loaded) => {
      rankingList.value = loaded.RankingList;
    },
    () => {},
  );
}
