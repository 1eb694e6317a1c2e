import PDFDocument from 'pdfkit';
import { fontFiles } from '../../drawings/png.ts';
import type { Report } from '../content.ts';
import { addContents } from './addContents.ts';
import { addFootLines } from './addFootLines.ts';
import { addTitle } from './addTitle.ts';
import { universalAccess } from './structureOptions.ts';
import { type PdfPage, writeBlock } from './writeBlock.ts';

const margin = 56;

/**
 * The report as tagged PDF (PDF/UA): one H1, nested headings, every figure with its text alternative, every cell
 * under headers, language, title and bookmarks. Its dates are the day of the release, so that the bytes stay the same.
 */
export async function reportAsPdf(
  report: Report,
  progress: (done: number, total: number) => void = () => {},
): Promise<Uint8Array> {
  const day = new Date(`${report.createdOn || '1980-01-01'}T00:00:00Z`);
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 16 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: report.language,
    bufferPages: true,
    // None at first: a font opened by its file would be opened anew at every use of its registered name.
    font: '',
    info: {
      Title: `${report.title}. ${report.subtitle}`,
      Subject: report.kind,
      CreationDate: day,
      ModDate: day,
      Producer: 'Umfeld',
      Creator: 'Umfeld',
    },
  };
  const doc = new PDFDocument(Object.assign(options, universalAccess));
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.registerFont('regular', fontFiles.regular).registerFont('bold', fontFiles.bold);
  const root = doc.struct('Document', { title: report.title });
  doc.addStructure(root);
  const page: PdfPage = {
    doc,
    root,
    bookmarks: [doc.outline],
    width: doc.page.width - 2 * margin,
    left: margin,
  };
  addTitle(page, report);
  addContents(page, report);
  for (const [at, block] of report.blocks.entries()) {
    writeBlock(page, block);
    progress(at + 1, report.blocks.length);
  }
  root.end();
  addFootLines(doc, report);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
