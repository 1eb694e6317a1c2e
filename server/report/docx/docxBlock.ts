import {
  BorderStyle,
  Table as DocxTable,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TableCell,
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
const tallest = 640;

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

function docxTable({ columns, rows }: Table): DocxTable {
  return new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
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
        children: columns.map((column) => cell(column, true)),
      }),
      ...rows.map(
        ({ head, cells }) =>
          new TableRow({ cantSplit: true, children: [head, ...cells].map((text) => cell(text, false)) }),
      ),
    ],
  });
}

function cell(text: string, bold: boolean): TableCell {
  const run = new TextRun({ text: clean(text), bold });
  return new TableCell({
    children: [new Paragraph({ style: 'Cell', children: [run], spacing: { before: 30, after: 30 } })],
    margins: { right: 100 },
  });
}
