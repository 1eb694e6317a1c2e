import { drawingAsSvg, escapeXml } from '../drawings/svg.ts';
import type { Block, Report, Table } from './content.ts';

/** How a page gets its looks: a linked sheet on the server, whose policy forbids any in the page; a copy in a file. */
export type Looks = { linked: string } | { within: string };

/** The report as one HTML document without any script. */
export function reportAsHtml(report: Report, looks: Looks): string {
  const { language, title, subtitle, kind, source, blocks, contents } = report;
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
    contentsMarkup(contents, blocks),
    '<main>',
    ...blocks.map(blockMarkup),
    `</main><footer><p>${escapeXml(source)}</p></footer></body></html>\n`,
  ].join('');
}

function contentsMarkup(title: string, blocks: readonly Block[]): string {
  const chapters = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`<li><a href="#${block.id}">${escapeXml(block.text)}</a></li>`]
      : [],
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeXml(title)}</h2><ol>${chapters.join('')}</ol></nav>`;
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
      return `<figure><figcaption>${escapeXml(block.caption)}</figcaption>${drawingAsSvg(block.drawing)}</figure>`;
    case 'facts':
      return `<dl${block.inline ? ' class="inline"' : ''}>${block.lines
        .map(({ name, text }) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(text)}</dd></div>`)
        .join('')}</dl>`;
    case 'table':
      return tableMarkup(block);
  }
}

/** In a frame of its own, so that a wide table scrolls by keyboard, too, and never widens the page. */
function tableMarkup({ caption, columns, rows }: Table): string {
  const name = escapeXml(caption);
  const head = columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${escapeXml(row.head)}</th>${row.cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
