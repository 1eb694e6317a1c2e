import type { Link, List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '../language/questionnaire.ts';

/** Markdown takes more than linear time on hostile input; no text for residents is this long. */
const longestText = 20_000;
const protocols = ['https:', 'mailto:', 'tel:'];

/** What a text holds that cannot be shown. */
export interface RichTextFault {
  message: string;
  suggestion?: string;
}

const notAllowed: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  heading: 'a heading',
  code: 'an indented or fenced block',
  inlineCode: 'code between backticks',
  blockquote: 'a quotation',
  thematicBreak: 'a dividing line',
  break: 'a forced line break',
  linkReference: 'a link by reference',
  definition: 'a link by reference',
};

/**
 * Markdown as the node tree that is shown: paragraphs, lists of one level, strong, emphasis, and links to https,
 * mailto and tel. Anything else is left out and named.
 */
export function parseRichText(markdown: string): { blocks: Block[]; faults: RichTextFault[] } {
  if (markdown.length > longestText) {
    return { blocks: [], faults: [{ message: `the text is longer than ${longestText} characters` }] };
  }
  const faults: RichTextFault[] = [];
  const blocks = fromMarkdown(markdown).children.flatMap((node) => blockOf(node, faults));
  return { blocks, faults };
}

function blockOf(node: RootContent, faults: RichTextFault[]): Block[] {
  if (node.type === 'paragraph') return [{ p: inlinesOf(node.children, faults) }];
  if (node.type !== 'list') return refuse(node, faults);
  const entries = entriesOf(node, faults);
  return [node.ordered ? { ol: entries } : { ul: entries }];
}

function entriesOf(list: List, faults: RichTextFault[]): Inline[][] {
  return list.children.map((entry) => {
    const [first, ...rest] = entry.children;
    if (rest.length > 0) faults.push({ message: `a list entry can only be one paragraph${where(entry)}` });
    if (first?.type === 'paragraph') return inlinesOf(first.children, faults);
    return first ? refuse(first, faults) : [];
  });
}

function inlinesOf(nodes: readonly PhrasingContent[], faults: RichTextFault[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replace(/\s*\n\s*/g, ' ')];
      case 'strong':
        return [{ strong: inlinesOf(node.children, faults) }];
      case 'emphasis':
        return [{ em: inlinesOf(node.children, faults) }];
      case 'link':
        return [linkOf(node, faults)];
      default:
        return refuse(node, faults);
    }
  });
}

function linkOf(node: Link, faults: RichTextFault[]): Inline {
  const link = inlinesOf(node.children, faults);
  const protocol = URL.canParse(node.url) ? new URL(node.url).protocol : '';
  if (protocols.includes(protocol)) return { link, href: node.url };
  const message = `a link cannot lead to "${node.url.slice(0, 80)}"${where(node)}`;
  faults.push({ message, suggestion: 'links begin with https:, mailto: or tel:' });
  return { em: link };
}

function refuse(node: RootContent, faults: RichTextFault[]): [] {
  const what = notAllowed[node.type] ?? `"${node.type}"`;
  const suggestion =
    node.type === 'break'
      ? 'an empty line begins a new paragraph'
      : 'paragraphs, lists, **strong**, *emphasis* and links can stand here';
  faults.push({ message: `${what} cannot stand in a text${where(node)}`, suggestion });
  return [];
}

/** Lines count from the first of the text; the file's own line is that of the text. */
function where(node: { position?: { start: { line: number } } | undefined }): string {
  const line = node.position?.start.line ?? 1;
  return line > 1 ? `, line ${line} of it` : '';
}
