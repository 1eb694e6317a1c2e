import { laterPartsOf, loadWords } from './laterWords.ts';
import { pageDataId, type RespondPage } from './respondPage.ts';

/** The data a page carries for its script. @throws Error when it carries none */
export function readPage(from: Document): RespondPage {
  const data = from.getElementById(pageDataId)?.textContent;
  if (!data) throw new Error('the page carries no data');
  return JSON.parse(data) as RespondPage;
}

/** The same page in another language. @throws Error when the network fails */
export async function fetchPage(language: string): Promise<RespondPage> {
  const reply = await fetch(languageAddress(language), { credentials: 'omit' });
  if (!reply.ok) throw new Error(`page: ${reply.status}`);
  const page = readPage(new DOMParser().parseFromString(await reply.text(), 'text/html'));
  // All of its words: somebody may be in the middle of a question that says them.
  return { ...page, texts: { ...page.texts, ...(await loadWords(page, laterPartsOf(page))) } };
}

export function languageAddress(language: string): string {
  const mode = new URLSearchParams(location.search).get('mode') === 'kiosk' ? 'mode=kiosk&' : '';
  return `${location.pathname}?${mode}language=${encodeURIComponent(language)}`;
}
