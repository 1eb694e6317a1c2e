import { waveName } from '../drawings/indicatorDrawings.ts';
import { dataLicence } from '../exports/catalogueEntry.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import { areaProfiles } from './areaProfiles.ts';
import type { Block, Report, ReportPart } from './content.ts';
import { figuresAnnex } from './figuresAnnex.ts';
import { indicatorChapters } from './indicatorChapters.ts';
import { methodChapter } from './methodChapter.ts';
import { numberCaptions } from './numberCaptions.ts';
import { placesChapter } from './placesChapter.ts';
import { questionnaireAnnex } from './questionnaireAnnex.ts';
import { summaryChapter } from './summaryChapter.ts';

/**
 * The report "Sicherheitsanalyse – Bürgerbefragung" of one published release, in German or English: released cells
 * and the questionnaire, nothing else.
 *
 * @param parts what other capabilities add before the annexes
 */
export function composeReport(material: ReleaseMaterial, parts: readonly ReportPart[] = []): Report {
  const { release, words, source, createdOn } = material;
  const { document } = words;
  const blocks: Block[] = [
    ...summaryChapter(material),
    ...methodChapter(material),
    ...indicatorChapters(material),
    ...areaProfiles(material),
    ...placesChapter(material),
    ...parts.flatMap(({ title, blocks: added }, at): Block[] => [
      { kind: 'heading', level: 2, text: title, id: `part-${at + 1}`, newPage: true },
      ...added,
    ]),
    ...figuresAnnex(material),
    ...questionnaireAnnex(material),
  ];
  return {
    language: words.language,
    title: `${document.title} ${release.municipality.name}`,
    subtitle: waveName(release, words),
    kind: document.kind,
    source: `${source} ${document.license(dataLicence.name)}`,
    createdOn,
    contents: document.contents,
    blocks: numberCaptions(blocks, words),
  };
}
