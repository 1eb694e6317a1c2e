import {
  BorderStyle,
  Table as DocxTable,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Drawing } from '../../drawings/drawing.ts';
import { drawingAsPng } from '../../drawings/png.ts';
import { drawingAsSvg } from '../../drawings/svg.ts';
import type { Block, Table } from '../content.ts';

/** The title is the document's; chapters begin at the first level, as a table of contents expects. */
const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

const clean = (text: string): string => text.replaceAll('\u00ad', '');

export async function docxBlock(block: Block): Promise<(Paragraph | DocxTable)[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: clean(block.text),
          heading: levels[block.level],
          pageBreakBefore: block.newPage === true,
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          text: clean(block.text),
          ...(block.lead && { style: 'Lead' }),
          spacing: { after: 120 },
        }),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ text: clean(item), bullet: { level: 0 } }));
    case 'facts':
      if (block.inline)
        return block.lines.map(({ name, text }) => {
          const children = [new TextRun({ text: `${clean(name)}: `, bold: true }), new TextRun(clean(text))];
          return new Paragraph({ children, spacing: { after: 60 } });
        });
      return block.lines.flatMap(({ name, text }) => [
        new Paragraph({ children: [new TextRun({ text: clean(name), bold: true })], keepNext: true }),
        new Paragraph({ text: clean(text), spacing: { after: 120 } }),
      ]);
    case 'figure':
      return [
        new Paragraph({ text: clean(block.caption), style: 'Caption' }),
        new Paragraph({ children: [await picture(block.drawing)] }),
      ];
    case 'table':
      return [new Paragraph({ text: clean(block.caption), style: 'Caption' }), docxTable(block)];
  }
}

/** Width of the text on the page in pixels of a screen. */
const widest = 600;
/** Half a page: a heading, its sentence and the picture stay on one. */
const tallest = 460;

async function picture(drawing: Drawing): Promise<ImageRun> {
  const scale = Math.min(widest / drawing.width, tallest / drawing.height, 1);
  const transformation = {
    width: Math.round(drawing.width * scale),
    height: Math.round(drawing.height * scale),
  };
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(drawingAsSvg(drawing)),
    fallback: { type: 'png', data: await drawingAsPng(drawing, 1.5) },
    transformation,
    altText: { name: drawing.title, title: drawing.title, description: drawing.description },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C3CBD3' } as const;

/** Width of the text on the page, twentieths of a point. */
const textWidth = 9638;

/** As wide as what stands in it, within limits: office programs would make all columns equal. */
function widthsOf({ columns, rows }: Table): number[] {
  const longest = columns.map((column, at) =>
    Math.max(column.length, ...rows.map(({ head, cells }) => [head, ...cells][at]?.length ?? 0)),
  );
  const shares = longest.map((length) => Math.min(Math.max(length, 12), 32));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * textWidth));
}

function docxTable(table: Table): DocxTable {
  const { columns, rows } = table;
  const widths = widthsOf(table);
  return new DocxTable({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: rule,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => cell(column, widths[at] ?? 0, true)),
      }),
      ...rows.map(
        ({ head, cells }) =>
          new TableRow({
            cantSplit: true,
            children: [head, ...cells].map((text, at) => cell(text, widths[at] ?? 0, false)),
          }),
      ),
    ],
  });
}

function cell(text: string, width: number, bold: boolean): TableCell {
  const run = new TextRun({ text: clean(text), bold });
  return new TableCell({
    children: [new Paragraph({ style: 'Cell', children: [run], spacing: { before: 30, after: 30 } })],
    width: { size: width, type: WidthType.DXA },
    margins: { right: 100 },
  });
}
