import { Document, type Table as DocxTable, Packer, Paragraph, TableOfContents } from 'docx';
import { withoutMoments } from '../../exports/steadyZip.ts';
import type { Report } from '../content.ts';
import { docxBlock } from './docxBlock.ts';
import { steadyNumbers } from './steadyNumbers.ts';
import { styles } from './styles.ts';

/** The report as DOCX that staff can edit: real headings, tables and captions, pictures as SVG with a PNG behind. */
export async function reportAsDocx(
  report: Report,
  progress: (done: number, total: number) => void = () => {},
): Promise<Uint8Array> {
  const { title, subtitle, kind, source, contents, createdOn, language } = report;
  const children: (Paragraph | DocxTable | TableOfContents)[] = [
    new Paragraph({ text: kind, style: 'Quiet' }),
    new Paragraph({ text: title, style: 'Title' }),
    new Paragraph({ text: subtitle, style: 'Subtitle' }),
    new Paragraph({ text: source, style: 'Quiet' }),
    new Paragraph({ text: contents, style: 'ContentsTitle', pageBreakBefore: true }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
  for (const [at, block] of report.blocks.entries()) {
    children.push(...(await docxBlock(block)));
    progress(at + 1, report.blocks.length);
  }
  const document = new Document({
    title: `${title}. ${subtitle}`,
    subject: kind,
    creator: 'Umfeld',
    lastModifiedBy: 'Umfeld',
    description: source,
    features: { updateFields: false },
    styles: styles(language === 'de' ? 'de-DE' : 'en-GB'),
    sections: [
      { properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } }, children },
    ],
  });
  return steadyNumbers(withoutMoments(await Packer.toBuffer(document), createdOn || '1980-01-01'));
}
