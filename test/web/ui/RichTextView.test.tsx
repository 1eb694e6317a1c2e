import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { RichTextView } from '../../../web/ui/RichTextView.tsx';

it('keeps a telephone number in its order, whichever way the words around it run', () => {
  const body = { ar: [{ ul: [[{ href: 'tel:116006', link: ['116 006'] }, ': هاتف']] }] };
  const html = renderToString(<RichTextView body={body} language="ar" />);
  // Without letters of its own, "auto" sets a text from left to right.
  expect(html).toContain('<a href="tel:116006" rel="noreferrer" dir="auto">116 006</a>');
});
