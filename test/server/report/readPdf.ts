import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import { openWithPdfjs } from '../../fixtures/pdfjs.ts';

interface PdfElement {
  role: string;
  alt?: string | undefined;
  text: string;
  children: PdfElement[];
}

export interface ReadPdf {
  language: string | undefined;
  title: string | undefined;
  isMarked: boolean;
  /** Elements of all pages in reading order. */
  elements: PdfElement[];
  bookmarks: string[];
  pages: number;
}

/** A PDF as a screen reader meets it: its structure tree with the text of each element. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const document = await openWithPdfjs(content);
  const elements: PdfElement[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const tree = await page.getStructTree();
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    if (tree) elements.push(...childrenOf(tree, textById(items)));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  const facts = info as { Language?: string; Title?: string };
  const marks = await document.getMarkInfo();
  const outline = await document.getOutline();
  return {
    language: facts.Language,
    title: facts.Title,
    isMarked: marks?.Marked === true,
    elements,
    bookmarks: (outline ?? []).map(({ title }) => title),
    pages: document.numPages,
  };
}

/** Text items of marked content by the id the structure tree refers to. */
function textById(items: readonly object[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
    if (item.type?.startsWith('beginMarkedContent')) {
      open.push(item.id);
      if (item.id !== undefined) texts.set(item.id, texts.get(item.id) ?? '');
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      // A mark of its language within an element has no id of its own.
      const id = open.findLast((one) => typeof one === 'string');
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str ?? ''}${item.hasEOL ? ' ' : ''}`);
    }
  }
  return texts;
}

/** Of an element that runs over several pages, a page's tree names the parts on other pages, too: they are left out. */
function childrenOf(node: StructTreeNode, texts: ReadonlyMap<string, string>): PdfElement[] {
  const nodes = node.children as (StructTreeNode & { id?: string; type?: string; alt?: string })[];
  return nodes.flatMap((child): PdfElement[] => {
    if (child.type === 'content') {
      const text = texts.get(child.id ?? '');
      return text === undefined ? [] : [{ role: 'content', text, children: [] }];
    }
    const children = childrenOf(child, texts);
    if (children.length === 0) return [];
    const text = children
      .map((one) => one.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return [{ role: child.role, alt: child.alt, text, children }];
  });
}

/** Every element of a tree of the given roles, in reading order. */
export function listRoles(elements: readonly PdfElement[], ...roles: string[]): PdfElement[] {
  return elements.flatMap((element) => [
    ...(roles.includes(element.role) ? [element] : []),
    ...listRoles(element.children, ...roles),
  ]);
}
