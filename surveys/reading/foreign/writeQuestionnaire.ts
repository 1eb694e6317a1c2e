import { Document } from 'yaml';
import type { AuthoredQuestionnaire } from '../../language/schema.ts';
import type { Remark } from './remark.ts';

/** A file of another tool as a questionnaire of ours, and what a person has to know about it. */
export interface CarriedForm {
  questionnaire: AuthoredQuestionnaire;
  remarks: Remark[];
}

/** The YAML an author goes on working with. */
export function writeQuestionnaire(questionnaire: AuthoredQuestionnaire, source: string): string {
  const document = new Document(questionnaire, { aliasDuplicateObjects: false });
  document.commentBefore = ` Carried over from ${source.replace(/[\r\n]/g, ' ')}. Check it with "questionnaire check", then go on here.`;
  return document.toString({ lineWidth: 0 });
}
