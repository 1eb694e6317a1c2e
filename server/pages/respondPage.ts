import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import { localise } from '../../surveys/language/localise.ts';
import type { RespondPage, WaveAccess } from '../../web/respond/respondPage.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { getTexts, interfaceTexts } from './interfaceTexts.ts';

/** What the resident's page of a wave says in one language. */
export function respondPage(
  municipality: MunicipalityRow,
  wave: WaveRow,
  language: string,
  languages: readonly string[],
  isKiosk = false,
): RespondPage {
  const { direction, locale, languageSwitch, survey, section, errors, places, sending, receipt, closed } =
    getTexts(language);
  const { kiosk, ...keeping } = getTexts(language).keeping;
  const notice = municipality.notice && textIn(municipality.notice, language);
  const contact = municipality.contact && textIn(municipality.contact, language);
  return {
    language,
    direction,
    languages: listLanguageNames(languages),
    municipality: { key: municipality.key, name: municipality.name, ...(contact && { contact }) },
    ...(notice && { notice }),
    wave: { key: wave.key, access: accessTo(wave) },
    questionnaire: localise(wave.questionnaire, language),
    texts: { locale, languageSwitch, survey, section, keeping, errors, places, sending, receipt, closed },
    ...(isKiosk && { kiosk }),
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
