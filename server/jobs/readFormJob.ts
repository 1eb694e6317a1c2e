import { BrokenForm, type FormFault } from '../../surveys/reading/foreign/remark.ts';
import type { CarriedForm } from '../../surveys/reading/foreign/writeQuestionnaire.ts';
import { readLimesurvey } from '../../surveys/reading/limesurvey/readLimesurvey.ts';
import { readXlsform } from '../../surveys/reading/xlsform/readXlsform.ts';
import { answerOrder } from './answerOrder.ts';

export interface FormOrder {
  bytes: Uint8Array;
  kind: 'xlsform' | 'limesurvey';
  /** Without its ending. */
  name: string;
  /** Of texts whose language the form does not name. */
  language: string;
}

export type FormReply = { form: CarriedForm } | { faults: readonly FormFault[] };

answerOrder<FormOrder, FormReply>(({ bytes, kind, name, language }) => {
  try {
    return {
      form: kind === 'limesurvey' ? readLimesurvey(bytes, { name }) : readXlsform(bytes, { language, name }),
    };
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error;
    return { faults: error.faults };
  }
});
