import type { WaveRow } from '../../db/queries/waves.ts';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { appId, type RespondPage } from '../../web/respond/respondPage.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { builtFolder, findEntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';
import { respondPage } from './respondPage.ts';
import { townLook } from './town/townLook.ts';
import type { Town } from './town/townPage.ts';

const entry = 'web/respond/main.tsx';

export interface Previewed {
  town: Town;
  questionnaire: Questionnaire;
  language: string;
  /** An opened wave of the town, whose areas the map shows; without one the map has none. */
  opened: Pick<WaveRow, 'key' | 'placeList'> | undefined;
}

/** The resident's page of a questionnaire that is still being written; its script keeps and sends nothing. */
export function previewDocument(
  { town, questionnaire, language, opened }: Previewed,
  folder = builtFolder,
): string {
  const wave: WaveRow = {
    municipality: town.municipality.key,
    key: opened?.key ?? 'entwurf',
    title: questionnaire.title,
    sample: 'open',
    state: 'open',
    questionnaire,
    areaSet: 0,
    placeList: opened?.placeList ?? 0,
    closedOn: null,
    opensOn: null,
    closesOn: null,
    minimumAge: null,
    isPaused: false,
    testOf: null,
  };
  const page: RespondPage = {
    ...respondPage(town, wave, language, questionnaire.languages),
    isPreview: true,
  };
  const { sheet } = townLook(town.municipality.key, town.settings);
  return htmlPage({
    language,
    direction: page.direction,
    title: textIn(questionnaire.title, language) ?? '',
    files: findEntryFiles(folder, entry),
    ...(sheet && { sheet }),
    data: page,
    children: <div id={appId} />,
  });
}
