import { readdirSync } from 'node:fs';
import type { Texts } from '../../web/i18n/texts.ts';

const folder = new URL('../../web/i18n/', import.meta.url);
/** Files named for a language: "de.ts", "de-x-leicht.ts"; ".js" where the server is compiled. */
const languageFile = /^([a-z]{2,3}(?:-[a-z0-9]+)*)\.[tj]s$/;

/** The sentences of the pages in every language there is a file for. Adding a file is all it takes. */
export const interfaceTexts: ReadonlyMap<string, Texts> = new Map(
  await Promise.all(readdirSync(folder).sort().flatMap(loadWhenLanguage)),
);

/** The results are an app of their own and speak fewer languages: those with a file in web/results/i18n. */
export const resultsLanguages: readonly string[] = readdirSync(
  new URL('../../web/results/i18n/', import.meta.url),
).flatMap((file) => languageFile.exec(file)?.[1] ?? []);

function loadWhenLanguage(file: string): Promise<[language: string, texts: Texts]>[] {
  const language = languageFile.exec(file)?.[1];
  return language ? [load(language, file)] : [];
}

async function load(language: string, file: string): Promise<[string, Texts]> {
  const { texts } = (await import(new URL(file, folder).href)) as { texts: Texts };
  return [language, texts];
}

/** A questionnaire may speak a language the interface has not learnt yet: then the interface speaks German. */
export function getTexts(language: string): Texts {
  const texts = interfaceTexts.get(language) ?? interfaceTexts.get('de');
  if (!texts) throw new Error('web/i18n/de.ts is missing: it is the original of all others');
  return texts;
}

/** Languages both the questionnaire and the interface speak; where they share none, the questionnaire's. */
export function listCommonLanguages(languages: readonly string[]): readonly string[] {
  const common = languages.filter((language) => interfaceTexts.has(language));
  return common.length > 0 ? common : languages;
}
