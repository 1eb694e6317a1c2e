import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { type ReportLanguage, reportLanguages } from '../drawings/words/wordsIn.ts';
import { Refusal } from '../http/refusal.ts';
import { type ReportFormat, reportFormats } from '../report/formats.ts';
import { makeReport } from '../report/makeReport.ts';
import { findReportMaterial } from '../report/material.ts';
import { getWave } from '../waves/getWave.ts';
import { progressBar } from './progressBar.ts';
import { releaseNumber } from './releasePublish.ts';
import { waveAddress } from './waveAddress.ts';
import { withStore } from './withStore.ts';

interface Options {
  release?: number;
  format?: ReportFormat;
  out: string;
  language: ReportLanguage;
}

/** report MUNICIPALITY/KEY [--release N] --format html|pdf|docx --language de|en --out FILE */
export function addReport(program: Command): void {
  program
    .command('report')
    .description('Writes the report "Sicherheitsanalyse – Bürgerbefragung" of a published release.')
    .argument('<wave>', 'MUNICIPALITY/KEY')
    .option('--release <number>', 'which one; without it the newest that is public', releaseNumber)
    .addOption(
      new Option('--format <format>', 'file format; without it, as the file is called').choices(
        reportFormats,
      ),
    )
    .addOption(new Option('--language <key>', 'language').choices(reportLanguages).default('de'))
    .requiredOption('--out <file>', 'file to write')
    .action((address: string, { release, format, out, language }: Options, command: Command) =>
      withStore(command, async (store) => {
        const chosen = format ?? formatOf(out);
        const { municipality, wave } = waveAddress(address);
        await getWave(store, municipality, wave);
        const material = await findReportMaterial(store, municipality, wave, language, release);
        if (!material) {
          throw new Refusal(
            `${address} has no such published release: use "release build" and "release publish".`,
          );
        }
        const bar = progressBar('Report');
        const content = await makeReport(material, chosen, bar.at).finally(() => bar.stop());
        await writeFile(out, content);
        console.log(`Written: ${out}`);
      }),
    );
}

/** As the file is called. @throws Refusal when its name says none */
function formatOf(out: string): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const format = reportFormats.find((one) => one === ending);
  if (!format)
    throw new Refusal(`${out}: name it with .${reportFormats.join(', .')}, or say which with --format.`);
  return format;
}
