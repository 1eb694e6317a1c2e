import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { applicableFields } from '../../../../web/desk/entry/form/applicable.ts';
import { listFields } from '../../../../web/desk/entry/form/fields.ts';
import { blankForm, type FormState } from '../../../../web/desk/entry/form/formState.ts';
import { nameFinder } from '../../../../web/desk/entry/form/nameFinder.ts';
import { type Keyboard, pressKey, typeIn } from '../../../../web/desk/entry/form/pressKey.ts';
import { toAnswers } from '../../../../web/desk/entry/form/toAnswers.ts';

const usualPlaces = [
  { key: 'bahnhof', name: 'Bahnhof' },
  { key: 'markt', name: 'Marktplatz' },
  { key: 'elbe', name: 'Elbstraße' },
];

/** A form under a typist's fingers: keys by name, or a text in quotes typed letter by letter. */
export function givenForm(
  questionnaire: Pick<Questionnaire, 'sections'>,
  places: readonly { key: string; name: string }[] = usualPlaces,
) {
  const fields = listFields(questionnaire, 'de');
  const find = nameFinder(places);
  const applicable = (state: FormState) => applicableFields(questionnaire, fields, state.values, find);
  const keyboard: Keyboard = { fields, applicable };
  let state = blankForm;
  let presses = 0;
  const press = (key: string) => {
    presses += 1;
    const next = pressKey(keyboard, state, key);
    if (next) {
      state = next;
      return;
    }
    // As an input would: one letter more or less.
    const typed = state.values[fields[state.at]?.id ?? ''];
    const before = typeof typed === 'string' ? typed : '';
    if (key.length === 1) state = typeIn(keyboard, state, before + key);
    if (key === 'Backspace') state = typeIn(keyboard, state, before.slice(0, -1));
  };
  return {
    fields,
    find,
    /** @returns the keys one by one */
    press(...keys: string[]): string[] {
      const single = keys.flatMap((key) => (key.startsWith('"') ? [...key.slice(1)] : [key]));
      for (const key of single) press(key);
      return single;
    },
    field: () => fields[state.at],
    at: () => fields[state.at]?.id,
    state: () => state,
    presses: () => presses,
    isApplicable: (id: string) => applicable(state).has(id),
    answers: () => toAnswers(fields, state.values, find),
  };
}
