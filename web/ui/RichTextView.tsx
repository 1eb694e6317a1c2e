import type { Block, Inline, RichText } from '../../surveys/language/questionnaire.ts';
import { textIn } from './textIn.ts';

/** An author's Markdown as elements; it never passes through an HTML string. */
export function RichTextView({ body, language }: { body: RichText; language: string }) {
  const blocks = textIn(body, language) ?? [];
  return (
    <div class="rich-text">
      {blocks.map((block, position) => (
        <BlockView key={position} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if ('p' in block) return <p>{inlines(block.p)}</p>;
  if ('ul' in block) return <ul>{listItems(block.ul)}</ul>;
  return <ol>{listItems(block.ol)}</ol>;
}

function listItems(items: readonly Inline[][]) {
  return items.map((item, position) => <li key={position}>{inlines(item)}</li>);
}

function inlines(parts: readonly Inline[]) {
  return parts.map((part, position) => <InlineView key={position} part={part} />);
}

function InlineView({ part }: { part: Inline }) {
  if (typeof part === 'string') return <>{part}</>;
  if ('strong' in part) return <strong>{inlines(part.strong)}</strong>;
  if ('em' in part) return <em>{inlines(part.em)}</em>;
  // By itself "116 006" reads "006 116" between Arabic words.
  return (
    <a href={part.href} rel="noreferrer" dir="auto">
      {inlines(part.link)}
    </a>
  );
}
