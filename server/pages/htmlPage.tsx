import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { pageDataId } from '../../web/respond/respondPage.ts';
import { under } from '../../web/ui/under.ts';
import { residentsOrigin } from '../../web/ui/underResidents.ts';
import type { EntryFiles } from './builtPages.ts';

export interface HtmlPageProps {
  language: string;
  direction: 'ltr' | 'rtl';
  /** Colours that the styles keep to whatever the reader's device asks for. */
  theme?: 'light' | 'dark' | 'auto';
  title: string;
  files: EntryFiles;
  /** A page without a life of its own: it loads the styles only. */
  isStatic?: boolean;
  /** The town's colours; after the other styles, because they replace some of theirs. */
  sheet?: string | undefined;
  /** What the page's script needs to know. */
  data?: unknown;
  children: VNode;
}

/** Where the page's scripts find everything else; nothing where the installation has a host of its own. */
const marks = (): string =>
  [
    ['base', under('')],
    ['residents', residentsOrigin()],
  ]
    .map(([name, value]) => (value === '' ? '' : ` data-${name}="${value}"`))
    .join('');

/** A whole document. Nothing in it runs or is styled in line, so that the content policy can forbid both. */
export function htmlPage(props: HtmlPageProps): string {
  const { language, direction, theme = 'auto', data, children, ...head } = props;
  const themeMark = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"${themeMark}${marks()}>`,
    renderToString(<Head {...head} />),
    `<body>${renderToString(children)}${data === undefined ? '' : dataScript(data)}</body></html>`,
  ].join('');
}

function Head({
  title,
  files,
  isStatic,
  sheet,
}: Omit<HtmlPageProps, 'language' | 'direction' | 'theme' | 'data' | 'children'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="icon" href="data:," />
      {files.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {sheet && <link rel="stylesheet" href={sheet} />}
      {!isStatic && <script type="module" src={files.script} />}
      {!isStatic && files.preloads.map((file) => <link key={file} rel="modulepreload" href={file} />)}
    </head>
  );
}

/** Not a script to a browser, only text; nothing in it can end the element early. */
function dataScript(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script id="${pageDataId}" type="application/json">${json}</script>`;
}
