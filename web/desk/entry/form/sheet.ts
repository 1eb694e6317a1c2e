import type { EntryForm } from '../../../../server/fieldwork/paper/entryWork.ts';
import { sectionLetter } from '../../../../surveys/language/questionCodes.ts';
import { textIn } from '../../../ui/textIn.ts';
import { applicableFields } from './applicable.ts';
import { type Field, listFields } from './fields.ts';
import type { FormState } from './formState.ts';
import { nameFinder } from './nameFinder.ts';
import type { Keyboard } from './pressKey.ts';
import type { FindName } from './toAnswers.ts';

/** A questionnaire as it is typed in. */
export interface Sheet extends Keyboard {
  fields: readonly Field[];
  find: FindName;
  /** As on the form: a letter and a title each. */
  sections: readonly { letter: string; title: string }[];
}

export function makeSheet({ questionnaire, places }: EntryForm, language: string): Sheet {
  const fields = listFields(questionnaire, language);
  const find = nameFinder(places);
  return {
    fields,
    find,
    sections: questionnaire.sections.map(({ key, title }, at) => ({
      letter: sectionLetter(at),
      title: textIn(title, language) ?? key,
    })),
    applicable: (state: FormState) => applicableFields(questionnaire, fields, state.values, find),
  };
}
