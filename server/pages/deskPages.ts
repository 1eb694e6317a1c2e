import { Hono } from 'hono';
import { findEntryFiles } from './builtPages.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { deskDocument } from './deskDocument.tsx';

const deskEntry = 'web/desk/main.tsx';

/** The desk speaks these. */
const languages = ['de', 'en'];

/** One page for every address of the desk: what it shows, the app asks for with the session. */
export const deskPages = (folder: string) =>
  new Hono().get('/verwaltung/*', function sendDesk(c) {
    c.header('X-Robots-Tag', 'noindex, nofollow');
    const page = deskDocument(chooseLanguage(c, languages), findEntryFiles(folder, deskEntry));
    return c.html(page, 200, { 'Cache-Control': 'no-store' });
  });
