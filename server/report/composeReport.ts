import { waveName } from '../drawings/indicatorDrawings.ts';
import { dataLicence } from '../exports/catalogueEntry.ts';
import { areaProfiles } from './areaProfiles.ts';
import type { Block, Report } from './content.ts';
import { crimeChapter } from './crimeChapter.ts';
import { figuresAnnex } from './figuresAnnex.ts';
import { indicatorChapters } from './indicatorChapters.ts';
import type { ReportMaterial } from './material.ts';
import { measuresChapter } from './measuresChapter.ts';
import { methodChapter } from './methodChapter.ts';
import { numberCaptions } from './numberCaptions.ts';
import { placesChapter } from './placesChapter.ts';
import { questionnaireAnnex } from './questionnaireAnnex.ts';
import { locateSquares } from './squares.ts';
import { summaryChapter } from './summaryChapter.ts';

/**
 * The report "Sicherheitsanalyse – Bürgerbefragung" of one published release, in German or English: released cells
 * and the questionnaire, and beside them what is public anyway: counts without the small ones, and the register.
 */
export function composeReport(material: ReportMaterial): Report {
  const { release, words, source, isForCouncil, createdOn } = material;
  const { document } = words;
  const squares = locateSquares(material);
  const blocks: Block[] = [
    ...summaryChapter(material),
    ...methodChapter(material),
    ...indicatorChapters(material),
    ...areaProfiles(material, squares),
    ...placesChapter(material, squares),
    ...crimeChapter(material),
    ...measuresChapter(material),
    ...figuresAnnex(material),
    ...questionnaireAnnex(material),
  ];
  return {
    language: words.language,
    title: `${document.title} ${release.municipality.name}`,
    // It stands at the foot of every page, too.
    subtitle: isForCouncil
      ? `${waveName(release, words)}. ${document.councilOnly}`
      : waveName(release, words),
    kind: document.kind,
    source: isForCouncil ? source : `${source} ${document.license(dataLicence.name)}`,
    createdOn,
    contents: document.contents,
    sections: document.sections,
    blocks: numberCaptions(blocks, words),
  };
}
