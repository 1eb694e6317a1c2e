import type { LaterPart, LaterWords } from '../../web/respond/laterWords.ts';
import type { RespondPage, RespondTexts } from '../../web/respond/respondPage.ts';
import { getTexts } from './interfaceTexts.ts';

/** What the page says about places before their part of it is here, or without it. */
const firstWhere = ['unknownArea', 'partLoading', 'partFailed', 'wayHint'] as const;
const firstPlaces = ['hint', 'fineness', 'tryAgain', 'mark', 'outside'] as const;

/**
 * The data that goes along with a page: without the words that come with a part of it, and in an order that
 * compresses well (what the first screen says stands near the first screen).
 */
export function sentPage({ texts, questionnaire, ...page }: RespondPage): RespondPage {
  const { survey, look, keeping, where, places, closed, invitation: _, ...others } = texts;
  const sent = {
    survey,
    look,
    keeping,
    ...others,
    ...(page.wave.access !== 'open' && { closed }),
    where: pick(where, firstWhere),
    places: pick(places, firstPlaces),
  };
  return { ...page, texts: sent as RespondTexts, questionnaire };
}

/** The words of one part in one language. */
export function laterWords(part: LaterPart, language: string): LaterWords {
  const { where, places, invitation } = getTexts(language);
  return part === 'where' ? { where, places } : { invitation };
}

function pick<Whole extends object, Key extends keyof Whole>(
  from: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<Whole, Key>;
}
