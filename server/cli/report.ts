import { writeFile } from 'node:fs/promises';
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
  format: ReportFormat;
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
    .addOption(new Option('--format <format>', 'file format').choices(reportFormats).default('pdf'))
    .addOption(new Option('--language <key>', 'language').choices(reportLanguages).default('de'))
    .requiredOption('--out <file>', 'file to write')
    .action((address: string, { release, format, out, language }: Options, command: Command) =>
      withStore(command, async (store) => {
        const { municipality, wave } = waveAddress(address);
        await getWave(store, municipality, wave);
        const material = await findReportMaterial(store, municipality, wave, language, release);
        if (!material) {
          throw new Refusal(
            `${address} has no such published release: use "release build" and "release publish".`,
          );
        }
        const bar = progressBar('Report');
        const content = await makeReport(material, format, bar.at).finally(() => bar.stop());
        await writeFile(out, content);
        console.log(`Written: ${out}`);
      }),
    );
}
