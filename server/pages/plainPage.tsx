import type { ComponentChildren } from 'preact';
import { PageFrame } from '../../web/respond/PageFrame.tsx';
import { textIn } from '../../web/ui/textIn.ts';
import type { EntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';
import { getTexts, interfaceTexts } from './interfaceTexts.ts';
import { listLanguageNames } from './respondPage.ts';
import { townLook } from './town/townLook.ts';
import type { Town } from './town/townPage.ts';

export interface PlainPageProps {
  language: string;
  title: string;
  /** Whose page it is; absent where it is nobody's in particular. */
  town?: Town | undefined;
  files: EntryFiles;
  children: ComponentChildren;
}

/** A page without any script in the frame of the resident's pages. */
export function plainPage({ language, title, town, files, children }: PlainPageProps): string {
  const { direction, languageSwitch, moreLanguages, unreviewed, look } = getTexts(language);
  const municipality = town?.municipality;
  const { sheet, crest } = municipality ? townLook(municipality.key, town.settings) : {};
  return htmlPage({
    language,
    direction,
    title,
    files,
    isStatic: true,
    sheet,
    children: (
      <PageFrame
        municipality={municipality && { key: municipality.key, name: municipality.name, crest }}
        footer={look.frame}
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
