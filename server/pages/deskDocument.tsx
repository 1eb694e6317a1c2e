import type { EntryFiles } from './builtPages.ts';
import { htmlPage } from './htmlPage.tsx';

const words: Record<string, { title: string; needsScript: string }> = {
  de: {
    title: 'Umfeld – Verwaltung',
    needsScript: 'Die Verwaltung braucht JavaScript. Bitte schalten Sie es ein.',
  },
  en: { title: 'Umfeld – Desk', needsScript: 'The desk needs JavaScript. Please switch it on.' },
};

/** The shell of the desk. It says nothing about anybody: who is signed in is asked for by the app. */
export function deskDocument(language: string, files: EntryFiles): string {
  const { title, needsScript } = words[language] ?? { title: 'Umfeld', needsScript: '' };
  return htmlPage({
    language,
    direction: 'ltr',
    title,
    files,
    children: (
      <>
        <div id="desk" />
        <noscript>
          <h1>{title}</h1>
          <p>{needsScript}</p>
        </noscript>
      </>
    ),
  });
}
