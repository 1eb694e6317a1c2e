import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import { localise } from '../../surveys/language/localise.ts';
import type { RespondPage, WaveAccess } from '../../web/respond/respondPage.ts';
import { getTexts, interfaceTexts } from './interfaceTexts.ts';
import { textFor } from './textFor.ts';

/** What the resident's page of a wave says in one language. */
export function respondPage(
  municipality: MunicipalityRow,
  wave: WaveRow,
  language: string,
  languages: readonly string[],
): RespondPage {
  const { direction, languageSwitch, survey, section, errors, places, sending, receipt, closed } =
    getTexts(language);
  const notice = municipality.notice && textFor(municipality.notice, language);
  return {
    language,
    direction,
    languages: listLanguageNames(languages),
    municipality: { key: municipality.key, name: municipality.name },
    ...(notice && { notice }),
    wave: { key: wave.key, access: accessTo(wave) },
    questionnaire: localise(wave.questionnaire, language),
    texts: { languageSwitch, survey, section, errors, places, sending, receipt, closed },
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
