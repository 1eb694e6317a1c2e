import type { VNode } from 'preact';
import type { MunicipalityRow } from '../../db/queries/municipalities.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import { under } from '../../web/ui/under.ts';
import type { EntryFiles } from './builtPages.ts';
import { CalendarPage, monthName } from './CalendarPage.tsx';
import { HomePage } from './HomePage.tsx';
import { getTexts } from './interfaceTexts.ts';
import { plainPage } from './plainPage.tsx';
import { TownPage } from './TownPage.tsx';
import { AccessPage } from './town/AccessPage.tsx';
import { HelpPage } from './town/HelpPage.tsx';
import { PrivacyPage } from './town/PrivacyPage.tsx';
import type { Promises } from './town/promises.ts';
import type { AboutPageData, Town } from './town/townPage.ts';

export function renderHome(
  language: string,
  municipalities: readonly MunicipalityRow[],
  files: EntryFiles,
): string {
  const texts = getTexts(language);
  return plainPage({
    language,
    title: texts.home.title,
    files,
    children: <HomePage municipalities={municipalities} language={language} texts={texts} />,
  });
}

export function renderTown(
  language: string,
  town: Town & { open: readonly WaveRow[]; hasResults: boolean },
  files: EntryFiles,
): string {
  const texts = getTexts(language);
  return plainPage({
    language,
    title: texts.town.title.replace('{municipality}', town.municipality.name),
    town,
    files,
    children: <TownPage {...town} language={language} texts={texts} />,
  });
}

/** Where somebody lands who had to leave a survey in a hurry: nothing on it tells of one. */
export function renderCalendar(language: string, today: string, files: EntryFiles): string {
  const { locale } = getTexts(language);
  const month = monthName(today, locale);
  return plainPage({
    language,
    title: month,
    files,
    children: <CalendarPage today={today} locale={locale} />,
  });
}

/** Pages about the survey rather than of it, by the last part of their address. */
export const aboutPages: Readonly<
  Record<string, { Page: (data: AboutPageData) => VNode; page: 'help' | 'access' | 'privacy' }>
> = {
  hilfe: { Page: HelpPage, page: 'help' },
  barrierefreiheit: { Page: AccessPage, page: 'access' },
  datenschutz: { Page: PrivacyPage, page: 'privacy' },
};

export function renderAbout(
  { Page, page }: (typeof aboutPages)[string],
  language: string,
  town: Town & { promises: Promises },
  files: EntryFiles,
): string {
  const texts = getTexts(language);
  return plainPage({
    language,
    title: `${texts.look[page].title} – ${town.municipality.name}`,
    town,
    files,
    children: <Page {...town} language={language} texts={texts} />,
  });
}

export function renderNotFound(language: string, files: EntryFiles): string {
  const { notFound } = getTexts(language);
  return plainPage({
    language,
    title: notFound.title,
    files,
    children: (
      <div class="closed">
        <h1>{notFound.heading}</h1>
        <p>{notFound.body}</p>
        <p>
          <a href={under(`/?language=${language}`)}>{notFound.home}</a>
        </p>
      </div>
    ),
  });
}

export function renderFailed(language: string, files: EntryFiles): string {
  const { failed } = getTexts(language);
  return plainPage({
    language,
    title: failed.title,
    files,
    children: (
      <div class="closed">
        <h1>{failed.heading}</h1>
        <p>{failed.body}</p>
      </div>
    ),
  });
}
