import type { WaveRow } from '../../db/queries/waves.ts';
import { localise } from '../../surveys/language/localise.ts';
import type { RespondPage, WaveAccess } from '../../web/respond/respondPage.ts';
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
): RespondPage {
  const {
    direction,
    locale,
    languageSwitch,
    survey,
    section,
    errors,
    places,
    sending,
    receipt,
    closed,
    look,
  } = getTexts(language);
  const notice = municipality.notice && textIn(municipality.notice, language);
  const contact = municipality.contact && textIn(municipality.contact, language);
  const { crest } = townLook(municipality.key, settings);
  const results = settings?.results && textIn(settings.results, language);
  const { frame, readAloud, next } = look;
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
    wave: { key: wave.key, access: accessTo(wave) },
    questionnaire: localise(wave.questionnaire, language),
    texts: {
      locale,
      languageSwitch,
      survey,
      section,
      errors,
      places,
      sending,
      receipt,
      closed,
      look: { frame, readAloud, next },
    },
  };
}

/** Each language by the name it gives itself. */
export function listLanguageNames(languages: readonly string[]): { key: string; name: string }[] {
  return languages.map((key) => ({ key, name: interfaceTexts.get(key)?.languageName ?? key }));
}

function accessTo({ state, sample }: WaveRow): WaveAccess {
  if (state !== 'open') return 'ended';
  return sample === 'invited' ? 'invited' : 'open';
}
