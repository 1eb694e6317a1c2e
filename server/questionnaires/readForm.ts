import { extname } from 'node:path';
import type { DraftBody } from '../../db/queries/questionnaireDrafts.ts';
import type { FormFault, Remark } from '../../surveys/reading/foreign/remark.ts';
import { Problem } from '../http/problem.ts';
import { askJob } from '../jobs/askJob.ts';
import type { FormOrder, FormReply } from '../jobs/readFormJob.ts';

/** The largest form seen has 2 MB; pictures inside count, though nobody reads them. */
export const mostFormBytes = 20_000_000;

/** A form of another tool as a draft, with what a person has to know about it. */
interface ReadForm {
  body: DraftBody;
  remarks: readonly Remark[];
  kind: FormOrder['kind'];
}

/**
 * Carries an XLSForm (.xlsx) or a survey of LimeSurvey (.lss) over. It is read in a process of its own: a large one
 * takes seconds.
 *
 * @param language of texts whose language the form does not name
 * @throws Problem form.unreadable with sheet, row and column of every fault; request.tooLarge
 */
export async function readForm(file: File, language: string): Promise<ReadForm> {
  if (file.size > mostFormBytes) throw new Problem('request.tooLarge');
  const ending = extname(file.name);
  if (!/^\.(xlsx|xlsm|lss)$/i.test(ending)) throw new Problem('form.unreadable', { faults: [otherFile] });
  const kind = ending.toLowerCase() === '.lss' ? 'limesurvey' : 'xlsform';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.slice(0, -ending.length);
  const reply = await askJob<FormOrder, FormReply>('readFormJob', { bytes, kind, name, language });
  if ('faults' in reply)
    throw new Problem('form.unreadable', {
      faults: reply.faults.slice(0, mostTold),
      faultCount: reply.faults.length,
    });
  return { body: { ...reply.form.questionnaire }, remarks: reply.form.remarks, kind };
}

const mostTold = 200;

const otherFile: FormFault = {
  sheet: '',
  row: 0,
  column: '',
  what: {
    de: 'Die Datei ist weder ein XLSForm (.xlsx) noch eine Umfrage aus LimeSurvey (.lss).',
    en: 'The file is neither an XLSForm (.xlsx) nor a survey of LimeSurvey (.lss).',
  },
  instead: {
    de: 'Exportieren Sie das Formular als XLSForm, oder in LimeSurvey die „Umfragestruktur (.lss)“.',
    en: 'Export the form as XLSForm, or in LimeSurvey the "Survey structure (.lss)".',
  },
};
