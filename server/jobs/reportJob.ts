import { wordsIn } from '../drawings/words/wordsIn.ts';
import { asError, describeBreakage, printBreakage } from '../http/breakage.ts';
import { type ReportFormat, writeReport } from '../report/formats.ts';
import type { ReportMaterial } from '../report/material.ts';

/** What the server hands over. Words hold functions, which cannot travel: their language does. */
export interface ReportOrder {
  material: Omit<ReportMaterial, 'words'>;
  words: string;
  format: ReportFormat;
}

/** Writes one report and ends. Progress goes to standard output, one JSON line for each percent. */
async function work({ material, words, format }: ReportOrder): Promise<void> {
  let told = -1;
  const content = await writeReport({ ...material, words: wordsIn(words) }, format, (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === told) return;
    told = percent;
    process.stdout.write(`${JSON.stringify({ done, total })}\n`);
  });
  process.send?.({ content }, () => process.disconnect());
}

process.once('message', (order: ReportOrder) => {
  work(order).catch((error: unknown) => {
    printBreakage(describeBreakage(asError(error)), '');
    process.exit(1);
  });
});
