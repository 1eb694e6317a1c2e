import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { BrokenForm, formatRemark, type Remark } from '../../surveys/reading/foreign/remark.ts';
import { type CarriedForm, writeQuestionnaire } from '../../surveys/reading/foreign/writeQuestionnaire.ts';
import { formatFault, formatSummary } from '../../surveys/reading/formatFault.ts';
import { readLimesurvey } from '../../surveys/reading/limesurvey/readLimesurvey.ts';
import { readQuestionnaire } from '../../surveys/reading/readQuestionnaire.ts';
import { readXlsform } from '../../surveys/reading/xlsform/readXlsform.ts';
import { Refusal } from '../http/refusal.ts';
import { orRefuse } from './readTextOrRefuse.ts';

/** The largest form seen has 2 MB; pictures inside count, though nobody reads them. */
const mostBytes = 20_000_000;

interface ImportOptions {
  out: string;
  language: string;
  force?: boolean;
}

/** questionnaire import FILE.xlsx|FILE.lss --out FILE.yaml */
export function addQuestionnaireImport(parent: Command): void {
  parent
    .command('import')
    .description('Carries a form of ODK or Kobo (XLSForm) or of LimeSurvey over, and lists what is lost.')
    .argument('<file>', 'an XLSForm (.xlsx) or a survey exported from LimeSurvey (.lss)')
    .requiredOption('--out <file>', 'where the questionnaire is written (.yaml)')
    .option('--language <tag>', 'language of texts whose language the form does not name', 'de')
    .option('--force', 'replaces the file if it is there already')
    .action(async (file: string, options: ImportOptions) => {
      const form = carryOver(file, await readBytes(file), options.language);
      await writeOut(options, writeQuestionnaire(form.questionnaire, basename(file)));
      tellRemarks(form.remarks);
      const { questionnaire, faults } = await readQuestionnaire(options.out);
      if (questionnaire) console.log(`${options.out}: ${formatSummary(questionnaire)}`);
      else {
        console.log(`${options.out} is written; to be decided before it can be used:`);
        for (const fault of faults) console.log(`  ${formatFault(fault)}`);
      }
    });
}

function carryOver(file: string, bytes: Uint8Array, language: string): CarriedForm {
  const name = basename(file, extname(file));
  try {
    return extname(file).toLowerCase() === '.lss'
      ? readLimesurvey(bytes, { name })
      : readXlsform(bytes, { language, name });
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error;
    const faults = error.faults.map((fault) => `${file}: ${formatRemark(fault, 'en')}`);
    throw new Refusal(`${file} cannot be carried over; nothing was written:`, faults);
  }
}

const headings: Readonly<Record<Remark['kind'], string>> = {
  lost: 'Not carried over',
  changed: 'Carried over in another form',
  decide: 'To be decided',
};

function tellRemarks(remarks: readonly Remark[]): void {
  for (const kind of ['lost', 'changed', 'decide'] as const) {
    const found = remarks.filter((remark) => remark.kind === kind);
    if (found.length === 0) continue;
    console.log(`${headings[kind]} (${found.length}):`);
    for (const remark of found) console.log(`  ${formatRemark(remark, 'en')}`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (!/\.(xlsx|xlsm|lss)$/i.test(file)) {
    throw new Refusal(
      `${file} is neither .xlsx nor .lss: export the form as XLSForm, or the survey structure as .lss.`,
    );
  }
  return orRefuse(file, async () => {
    const { size } = await stat(file);
    if (size > mostBytes)
      throw new Refusal(`${file} has ${size} bytes; more than ${mostBytes} are not read.`);
    return readFile(file);
  });
}

async function writeOut({ out, force }: ImportOptions, text: string): Promise<void> {
  try {
    await writeFile(out, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new Refusal(`${out} is there already; choose another name, or add --force.`);
    if (code === 'ENOENT') throw new Refusal(`The folder of ${out} does not exist.`);
    if (code === 'EISDIR' || code === 'EACCES')
      throw new Refusal(`${out} cannot be written: name a file you may write.`);
    throw error;
  }
}
