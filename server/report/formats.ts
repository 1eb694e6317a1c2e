import { readFileSync } from 'node:fs';
import { composeReport } from './composeReport.ts';
import type { ReportMaterial } from './material.ts';
import { reportAsHtml } from './reportAsHtml.ts';

export const reportFormats = ['html', 'pdf', 'docx'] as const;
/** `page`: HTML for the server, whose policy forbids styles within a page. */
export type ReportFormat = (typeof reportFormats)[number] | 'page';

/** Where the server keeps the style sheet of the page. */
export const sheetPath = '/m/report.css';

/** The same from /m/:m/bericht/:w. Relative: a report is written by a process that knows of no folder of a larger site. */
const sheetFromReport = '../../report.css';

export const reportTypes: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  page: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The style sheet of the report as a page. */
export const reportSheet = (): string => readFileSync(new URL('./report.css', import.meta.url), 'utf8');

/** Blocks written so far, of all. */
export type Progress = (done: number, total: number) => void;

/**
 * The report as a file of its own. Some seconds of work: the server leaves it to a job. What draws a file is loaded when
 * one is asked for: a server that starts does without.
 */
export async function writeReport(
  material: ReportMaterial,
  format: ReportFormat,
  progress: Progress = () => {},
): Promise<Uint8Array> {
  const report = composeReport(material);
  switch (format) {
    case 'pdf':
      return (await import('./pdf/reportAsPdf.ts')).reportAsPdf(report, progress);
    case 'docx':
      return (await import('./docx/reportAsDocx.ts')).reportAsDocx(report, progress);
    case 'page':
      return Buffer.from(reportAsHtml(report, { linked: sheetFromReport }));
    case 'html':
      return Buffer.from(reportAsHtml(report, { within: reportSheet() }));
  }
}
