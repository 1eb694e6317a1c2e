import { spawnSync } from 'node:child_process';
import { makeDemo } from './makeDemo.ts';
import { printTable, rounded } from './printTable.ts';
import { drawReportPictures } from './report/drawReportPictures.ts';
import type { Written } from './report/writeOne.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** For 13 areas, seconds. */
const BUDGET_SECONDS = 30;
const writer = 'test/bench/report/writeOne.ts';

/** What the report of the demo (13 areas) takes in each form, each in a process of its own; and its two pictures. */
export async function benchReport(): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const data = makeDemo(folder);
    const rows = ['page', 'pdf', 'docx'].map((format) => {
      const { seconds, processor, megabytes, kilobytes } = write(data, format);
      return {
        form: format,
        's, gathering and writing': rounded(seconds),
        'CPU, s': rounded(processor),
        'peak, MB': megabytes,
        'file, kB': kilobytes,
      };
    });
    printTable(`The report of 13 areas (budget: ${BUDGET_SECONDS} s)`, rows);
    await drawReportPictures(data);
  });
}

function write(data: string, format: string): Written {
  const made = spawnSync(process.execPath, ['--import', 'tsx', writer, data, format], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`the report was not written: ${made.stderr}`);
  return JSON.parse(made.stdout);
}
