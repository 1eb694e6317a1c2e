import { drawingAsSvg, escapeXml } from '../drawings/svg.ts';
import type { Block, Report, Table } from './content.ts';

/** How a page gets its looks: a linked sheet on the server, whose policy forbids any in the page; a copy in a file. */
export type Looks = { linked: string } | { within: string };

/** The report as one HTML document without any script. */
export function reportAsHtml(report: Report, looks: Looks): string {
  const { language, title, subtitle, kind, source, blocks } = report;
  const sheet =
    'linked' in looks
      ? `<link rel="stylesheet" href="${escapeXml(looks.linked)}">`
      : `<style>${looks.within}</style>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(`${title}. ${subtitle}`)}</title><link rel="icon" href="data:,">${sheet}</head><body>`,
    `<header><p class="kind">${escapeXml(kind)}</p><h1>${escapeXml(title)}</h1>`,
    `<p class="subtitle">${escapeXml(subtitle)}</p><p class="source">${escapeXml(source)}</p></header>`,
    contentsMarkup(report),
    '<main>',
    ...blocks.map(blockMarkup),
    `</main><footer><p>${escapeXml(source)}</p></footer></body></html>\n`,
  ].join('');
}

/** The chapters; what stands in a long one is folded under it. */
function contentsMarkup({ contents, sections, blocks }: Report): string {
  const chapters: { id: string; text: string; parts: { id: string; text: string }[] }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level === 2) chapters.push({ ...block, parts: [] });
    if (block.level === 3) chapters.at(-1)?.parts.push(block);
  }
  const link = ({ id, text }: { id: string; text: string }) =>
    `<a href="#${escapeXml(id)}">${escapeXml(text)}</a>`;
  const lines = chapters.map((chapter) => {
    const parts = chapter.parts.map((part) => `<li>${link(part)}</li>`).join('');
    const folded = `<details><summary>${escapeXml(sections(chapter.parts.length))}</summary><ul>${parts}</ul></details>`;
    return `<li>${link(chapter)}${chapter.parts.length > 1 ? folded : ''}</li>`;
  });
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeXml(contents)}</h2><ol>${lines.join('')}</ol></nav>`;
}

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${escapeXml(block.id)}">${escapeXml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.lead ? ' class="lead"' : ''}>${escapeXml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
    case 'figure':
      return figureMarkup(block);
    case 'facts':
      return `<dl${block.inline ? ' class="inline"' : ''}>${block.lines
        .map(({ name, text }) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(text)}</dd></div>`)
        .join('')}</dl>`;
    case 'table':
      return tableMarkup(block);
  }
}

/** On a small screen a drawing keeps a size that can be read, and is moved in its frame, by keyboard, too. */
function figureMarkup({ caption, drawing }: Extract<Block, { kind: 'figure' }>): string {
  const name = escapeXml(caption);
  return `<figure><figcaption>${name}</figcaption><div class="drawing" role="group" tabindex="0" aria-label="${name}">${drawingAsSvg(drawing)}</div></figure>`;
}

/** In a frame of its own, so that a wide table scrolls by keyboard, too, and never widens the page. */
function tableMarkup({ caption, columns, rows, folded }: Table): string {
  const name = escapeXml(caption);
  const head = columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${escapeXml(row.head)}</th>${row.cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`,
  );
  const frame = `<div class="table" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
  return folded ? `<details><summary>${name}</summary>${frame}</details>` : frame;
}
