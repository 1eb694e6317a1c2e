import { App } from '../../web/respond/App.tsx';
import { createInterview } from '../../web/respond/interview.ts';
import { appId, type RespondPage } from '../../web/respond/respondPage.ts';
import { createStillDevice } from '../../web/respond/stillDevice.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { EntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';
import { sentPage } from './laterWords.ts';

/** The resident's page: its first screen drawn, its data along with it for the script that takes over. */
export function respondDocument(page: RespondPage, files: EntryFiles, sheet?: string): string {
  const { language, direction, questionnaire, municipality } = page;
  const interview = createInterview(page, createStillDevice());
  return htmlPage({
    language,
    direction,
    title: `${textIn(questionnaire.title, language)} – ${municipality.name}`,
    files,
    sheet,
    data: sentPage(page),
    children: (
      <div id={appId}>
        <App interview={interview} />
      </div>
    ),
  });
}
