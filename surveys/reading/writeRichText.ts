import type { Block, Inline } from '../language/questionnaire.ts';

/** The Markdown behind a node tree: `parseRichText` makes the same tree of it. */
export function writeRichText(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n\n');
}

function writeBlock(block: Block): string {
  if ('p' in block) return escapeStart(writeInlines(block.p));
  if ('ul' in block) return block.ul.map((entry) => `- ${escapeStart(writeInlines(entry))}`).join('\n');
  return block.ol.map((entry, index) => `${index + 1}. ${escapeStart(writeInlines(entry))}`).join('\n');
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escapeMarks(inline);
      if ('strong' in inline) return `**${writeInlines(inline.strong)}**`;
      if ('em' in inline) return `*${writeInlines(inline.em)}*`;
      return `[${writeInlines(inline.link)}](<${inline.href}>)`;
    })
    .join('');
}

/** Whatever Markdown would take for a mark. */
const escapeMarks = (text: string): string => text.replace(/[\\*_[\]<>`&~!]/g, '\\$&');

/** What makes a heading, a list or a line at the start of a paragraph only. */
const escapeStart = (text: string): string =>
  text.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^([-+#=])/, '\\$1');
