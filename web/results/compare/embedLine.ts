import { printView, type View } from '../state/view.ts';

/** Address of the map in view as a page of its own, and the line of HTML that frames it. */
export function embedLine(
  origin: string,
  municipality: string,
  view: View,
  language: string,
  title: string,
): { address: string; line: string } {
  // A chosen place and the order of the table have no part in the frame.
  const search = printView({
    ...view,
    place: undefined,
    page: undefined,
    sort: { column: 'name', direction: 'ascending' },
    language,
  });
  const address = `${origin}/m/${encodeURIComponent(municipality)}/einbetten${search}`;
  const line = `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="720" loading="lazy"></iframe>`;
  return { address, line };
}

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
