import { findAreaSet } from '../../db/queries/areas.ts';
import { findRelease } from '../../db/queries/releases.ts';
import { findWave } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { type Material, waveName } from '../drawings/indicatorDrawings.ts';
import type { AllWords } from '../drawings/words/de.ts';
import { wordsIn } from '../drawings/words/wordsIn.ts';
import type { Release } from '../release/release.ts';
import { listResults } from '../results/listResults.ts';
import { type FoundRelease, findPublishedRelease } from './publishedRelease.ts';

/** All that files, drawings and report of one published release are made from. */
export interface ReleaseMaterial extends Material {
  /** Of the frozen bytes of the release. */
  sha256: string;
  /** Day the release was built, YYYY-MM-DD. */
  createdOn: string;
  questionnaire: Questionnaire;
  words: AllWords;
  /** Of titles in data files; may be one the report is not written in. */
  language: string;
  /** Says whose figures and whose outlines these are, to stand under each picture. */
  source: string;
  /** Read by the council before the public: says so wherever the source stands, and gives no licence. */
  isForCouncil?: true;
}

/**
 * Gathers a published release with the waves it is compared to on maps.
 *
 * @param number without it the newest that is public
 * @returns undefined when there is none
 */
export async function findMaterial(
  store: Store,
  municipality: string,
  wave: string,
  language: string | undefined,
  number?: number,
): Promise<ReleaseMaterial | undefined> {
  const found = await findPublishedRelease(store, municipality, wave, number);
  return found && gatherMaterial(store, found, language);
}

/**
 * The same of any release; whether somebody may read it is asked before.
 *
 * @returns undefined when its wave is gone
 */
export async function gatherMaterial(
  store: Store,
  { release, areas, sha256 }: FoundRelease,
  language: string | undefined,
): Promise<ReleaseMaterial | undefined> {
  const municipality = release.municipality.key;
  const wave = release.wave.key;
  const asked = await findWave(store, municipality, wave);
  if (!asked) return undefined;
  const words = wordsIn(language);
  const row = await findRelease(store, municipality, wave, release.release);
  const outlines = await findAreaSet(store, municipality, release.areaSet);
  const waves = await listNewest(store, municipality, release);
  return {
    release,
    waves,
    areas,
    sha256,
    createdOn: row?.createdOn ?? '',
    questionnaire: asked.questionnaire,
    words,
    language: release.languages.find((one) => one === language) ?? release.languages[0] ?? 'de',
    source: sourceOf(release, words, outlines?.attribution),
  };
}

/** Of a release that is not public. */
export function forCouncil(material: ReleaseMaterial): ReleaseMaterial {
  const source = `${material.words.document.councilOnly} ${material.source}`;
  return { ...material, source, isForCouncil: true };
}

async function listNewest(store: Store, municipality: string, shown: Release): Promise<Release[]> {
  const newestFirst = await listResults(store, municipality);
  const releases = await Promise.all(
    newestFirst.toReversed().map(async ({ wave, release }) => {
      if (wave === shown.wave.key) return shown;
      const row = await findRelease(store, municipality, wave, release);
      return row ? (JSON.parse(row.body) as Release) : undefined;
    }),
  );
  return releases.filter((each) => each !== undefined);
}

function sourceOf(release: Release, words: AllWords, attribution?: string): string {
  const { document, language } = words;
  const { municipality } = release;
  return [
    document.source(municipality.name, waveName(release, words), release.release),
    ...(municipality.notice ? [textIn(municipality.notice, language) ?? ''] : []),
    ...(attribution ? [/[.!?]$/.test(attribution) ? attribution : `${attribution}.`] : []),
  ].join(' ');
}
