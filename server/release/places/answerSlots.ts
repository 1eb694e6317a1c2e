import { type Column, columnsOf } from '../../../surveys/language/columns.ts';
import type { PlacesQuestion } from '../../../surveys/language/questionnaire.ts';

/** Every answer somebody can give about a place, numbered through: what persons are counted by. */
export interface AnswerSlots {
  /** In the order of the questionnaire; "no answer" and its like have no slot. */
  slots: readonly { by: string; value: string }[];
  /** Slots of the answers behind the codes of one mark. */
  slotsOf(codes: readonly (number | null)[]): number[];
}

export function answerSlots({ each }: Pick<PlacesQuestion, 'each'>): AnswerSlots {
  const columns = columnsOf({ sections: [{ key: '', title: {}, questions: each }] });
  const slots: { by: string; value: string }[] = [];
  const slotOfOption = columns.map(({ key: by, options }) =>
    options.map(({ key, missing }) => (missing ? undefined : slots.push({ by, value: key }) - 1)),
  );
  return {
    slots,
    slotsOf(codes) {
      const given: number[] = [];
      columns.forEach((column, position) => {
        addSlots(column, codes[position] ?? -1, slotOfOption[position] ?? [], given);
      });
      return given;
    },
  };
}

function addSlots(
  { kind }: Column,
  code: number,
  slotOfOption: readonly (number | undefined)[],
  given: number[],
): void {
  if (code < 0) return;
  for (let option = 0; option < slotOfOption.length; option++) {
    const chosen = kind === 'choice' ? code === option : code & (1 << option);
    const slot = slotOfOption[option];
    if (chosen && slot !== undefined) given.push(slot);
  }
}
