import { printView, readView, type View } from '../state/view.ts';

/** Colours of the frame: as the reader's device asks for, or always the same because the page around it is. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** "theme" of an address. What is none of them is "auto": a frame has nobody to explain a fault to. */
export function readTheme(search: string): EmbedTheme {
  const asked = new URLSearchParams(search).get('theme');
  return embedThemes.find((theme) => theme === asked) ?? 'auto';
}

/** What of a view the embedded map understands. */
export type EmbeddedView = Pick<View, 'wave' | 'indicator' | 'option' | 'split' | 'sample'>;

/** The view of the results that the embedded map shows a part of: its topic, and nothing else that was chosen. */
export function embeddedView(
  { wave, indicator, option, split, sample }: EmbeddedView,
  language: string,
): View {
  return { ...readView(''), page: 'map', wave, indicator, option, split, sample, language };
}

/** Address of the map in view as a page of its own, and the line of HTML that frames it. */
export function embedLine(
  origin: string,
  municipality: string,
  view: EmbeddedView,
  language: string,
  title: string,
  theme: EmbedTheme = 'auto',
): { address: string; line: string } {
  const search = new URLSearchParams(printView(embeddedView(view, language)));
  if (theme !== 'auto') search.set('theme', theme);
  const address = `${origin}/m/${encodeURIComponent(municipality)}/einbetten?${search}`;
  const line = `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="720" loading="lazy"></iframe>`;
  return { address, line };
}

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
