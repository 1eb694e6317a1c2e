import type { WaveRow } from '../../db/queries/waves.ts';
import { localiseOnce } from '../../surveys/language/localiseOnce.ts';
import type { Texts } from '../../web/i18n/texts.ts';
import type { CodeUse, RespondPage, WaveAccess } from '../../web/respond/respondPage.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { getTexts, interfaceTexts } from './interfaceTexts.ts';
import { townLook } from './town/townLook.ts';
import type { Town } from './town/townPage.ts';

/** What the resident's page of a wave says in one language. */
export function respondPage(
  { municipality, settings }: Town,
  wave: WaveRow,
  language: string,
  languages: readonly string[],
  { isKiosk = false, codes }: { isKiosk?: boolean; codes?: CodeUse | undefined } = {},
): RespondPage {
  const { direction, locale, languageSwitch, moreLanguages, unreviewed, ...texts } = getTexts(language);
  const { survey, section, kinds, proof, where, errors, places, sending, receipt, closed, look } = texts;
  const { kiosk, ...keeping } = texts.keeping;
  const notice =
    noticeOver(wave, texts.town) ?? (municipality.notice && textIn(municipality.notice, language));
  const contact = municipality.contact && textIn(municipality.contact, language);
  const { crest } = townLook(municipality.key, settings);
  const results = settings?.results && textIn(settings.results, language);
  const { frame, readAloud, next, privacy } = look;
  const source = settings?.addressSource && textIn(settings.addressSource, language);
  return {
    language,
    direction,
    languages: listLanguageNames(languages),
    municipality: {
      key: municipality.key,
      name: municipality.name,
      ...(contact && { contact }),
      ...(crest && { crest }),
      ...(results && { results }),
    },
    ...(notice && { notice }),
    ...(codes && { letterFacts: [source ?? privacy.origin, privacy.letter] }),
    wave: {
      key: wave.key,
      access: accessTo(wave, codes),
      ...(wave.placeList > 0 && { hasPlaceNames: true }),
      ...(codes && { codes }),
    },
    questionnaire: localiseOnce(wave.questionnaire, language),
    texts: {
      locale,
      languageSwitch,
      moreLanguages,
      ...(unreviewed && { unreviewed }),
      survey,
      section,
      kinds: kindsAsked(kinds, wave.questionnaire),
      proof,
      where,
      keeping,
      errors,
      places,
      sending,
      receipt,
      closed,
      look: { frame, readAloud, next },
      ...(codes && { invitation: texts.invitation }),
    },
    ...(isKiosk && { kiosk }),
  };
}

/** What whoever answers has to know first; it comes before anything else the town has to say. */
function noticeOver({ testOf, isPaused, state }: WaveRow, { testing, paused }: Texts['town']) {
  if (testOf !== null) return testing;
  return isPaused && state === 'open' ? paused : undefined;
}

/**
 * The words around a ranking are read by its own components alone: a page that ranks nothing is lighter without. So
 * the cast hides nothing that anybody would miss.
 */
function kindsAsked(kinds: Texts['kinds'], { sections }: WaveRow['questionnaire']): Texts['kinds'] {
  const ranks = sections.some(({ questions }) => questions.some(({ kind }) => kind === 'ranking'));
  return ranks ? kinds : ({ sayMore: kinds.sayMore } as Texts['kinds']);
}

/** What most people here look for, and what the law asks towns to have within reach (BITV 2.0, section 4). */
const first = ['de', 'en', 'de-x-leicht'];

/** Each language by the name it gives itself; those most looked for come first. */
export function listLanguageNames(languages: readonly string[]): { key: string; name: string }[] {
  const inOrder = [...first.filter((key) => languages.includes(key)), ...languages];
  return [...new Set(inOrder)].map((key) => ({ key, name: interfaceTexts.get(key)?.languageName ?? key }));
}

/** By invitation alone, and without codes to type: the way in stands in the letters. */
function accessTo({ state, sample }: WaveRow, codes: CodeUse | undefined): WaveAccess {
  if (state !== 'open') return 'ended';
  return sample === 'invited' && !codes ? 'invited' : 'open';
}
