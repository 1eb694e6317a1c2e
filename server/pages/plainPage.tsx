import type { ComponentChildren } from 'preact';
import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import { PageFrame } from '../../web/respond/PageFrame.tsx';
import { textIn } from '../../web/ui/textIn.ts';
import type { EntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';
import { getTexts, interfaceTexts } from './interfaceTexts.ts';
import { listLanguageNames } from './respondPage.ts';

export interface PlainPageProps {
  language: string;
  title: string;
  municipality?: MunicipalityRow | undefined;
  files: EntryFiles;
  children: ComponentChildren;
}

/** A page without any script in the frame of the resident's pages. */
export function plainPage({ language, title, municipality, files, children }: PlainPageProps): string {
  const { direction, languageSwitch, moreLanguages, unreviewed } = getTexts(language);
  return htmlPage({
    language,
    direction,
    title,
    files,
    isStatic: true,
    children: (
      <PageFrame
        municipality={municipality}
        notice={municipality?.notice ? textIn(municipality.notice, language) : undefined}
        remark={unreviewed}
        languageSwitch={{
          label: languageSwitch,
          more: moreLanguages,
          language,
          languages: listLanguageNames([...interfaceTexts.keys()]),
        }}
      >
        {children}
      </PageFrame>
    ),
  });
}
