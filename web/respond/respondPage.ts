import type { RespondentQuestionnaire } from '../../surveys/language/questionnaire.ts';
import type { Texts } from '../i18n/texts.ts';

/** The sentences a resident's page needs; the rest stays on the server. */
export type RespondTexts = Pick<
  Texts,
  | 'locale'
  | 'languageSwitch'
  | 'moreLanguages'
  | 'unreviewed'
  | 'survey'
  | 'section'
  | 'kinds'
  | 'proof'
  | 'where'
  | 'errors'
  | 'places'
  | 'sending'
  | 'receipt'
  | 'closed'
> & {
  keeping: Omit<Texts['keeping'], 'kiosk'>;
  look: Pick<Texts['look'], 'frame' | 'readAloud' | 'next'>;
  /** Present where letters with codes were sent. */
  invitation?: InvitationTexts;
};

/** What only a survey by letter says. */
export type InvitationTexts = Texts['invitation'];

/** What only a screen in a public place says. */
export type KioskTexts = Texts['keeping']['kiosk'];

interface LanguageChoice {
  /** BCP 47, also the value of `?language=`. */
  key: string;
  /** What the language calls itself. */
  name: string;
}

/** Whether a resident may answer here; "invited": only those who got a letter, and not on this page. */
export type WaveAccess = 'open' | 'ended' | 'invited';

/** Whether a code is needed. `keys`: fingerprint of the public keys, so that nobody is handed one of their own. */
export interface CodeUse {
  need: 'required' | 'possible';
  keys: string;
}

/**
 * Everything the page of one wave says, in one language. The server renders the first screen from it and sends it
 * along as JSON, so that the browser takes over without another request.
 */
export interface RespondPage {
  language: string;
  direction: 'ltr' | 'rtl';
  languages: readonly LanguageChoice[];
  /** `contact`: who answers for the survey; `crest`: address of the picture; `results`: what the town promises. */
  municipality: { key: string; name: string; contact?: string; crest?: string; results?: string };
  /** Where letters with codes were sent: whence the address comes and what is stored of a letter (Art. 14 GDPR). */
  letterFacts?: readonly string[];
  /** A line above everything else, such as "Synthetische Daten". */
  notice?: string;
  /** `hasPlaceNames`: there is a list of streets and places to choose from. */
  wave: { key: string; access: WaveAccess; hasPlaceNames?: true; codes?: CodeUse };
  questionnaire: RespondentQuestionnaire;
  texts: RespondTexts;
  /** Present at a kiosk: many people answer here, one after the other. */
  kiosk?: KioskTexts;
  /** Shown at the desk while the questionnaire is being written: nothing is kept or sent. */
  isPreview?: true;
}

/** Id of the element that carries the page's data as JSON. */
export const pageDataId = 'page-data';
/** Id of the element the app is rendered into. */
export const appId = 'app';
