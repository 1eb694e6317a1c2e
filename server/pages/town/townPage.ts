import type { MunicipalitySettings } from '../../../db/municipalitySettings.ts';
import type { MunicipalityRow } from '../../../db/queries/municipalities.ts';
import type { Texts } from '../../../web/i18n/texts.ts';
import type { Promises } from './promises.ts';

/** A town with what it says about itself, where it has said it. */
export interface Town {
  municipality: MunicipalityRow;
  settings?: MunicipalitySettings | undefined;
}

/** What every page of a town is drawn from. */
export interface TownPageData extends Town {
  language: string;
  texts: Texts;
}

/** What the pages about a survey are drawn from. */
export interface AboutPageData extends TownPageData {
  promises: Promises;
}
