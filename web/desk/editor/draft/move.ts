import type { Body, Entry, Spot } from './body.ts';

/** A list with one entry carried to another position, counted without it. */
export function carry<T>(list: readonly T[], from: number, to: number): T[] {
  const moved = list[from];
  if (moved === undefined) return [...list];
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** A question carried to another place. @param to counted without the question itself */
export function moveQuestion(body: Body, from: Spot, to: Spot): Body {
  const entry = body.sections[from.section]?.questions[from.index];
  if (!entry || !body.sections[to.section]) return body;
  const without = changeQuestions(body, from.section, (list) => list.filter((_, at) => at !== from.index));
  return insertQuestion(without, to, entry);
}

export function insertQuestion(body: Body, { section, index }: Spot, entry: Entry): Body {
  return changeQuestions(body, section, (list) => [...list.slice(0, index), entry, ...list.slice(index)]);
}

export function removeQuestion(body: Body, { section, index }: Spot): Body {
  return changeQuestions(body, section, (list) => list.filter((_, at) => at !== index));
}

/** One step up or down, over the edge of a section into the next one; undefined at the very end. */
export function stepFrom(body: Body, { section, index }: Spot, step: 1 | -1): Spot | undefined {
  const last = (body.sections[section]?.questions.length ?? 0) - 1;
  const within = index + step;
  if (within >= 0 && within <= last) return { section, index: within };
  const next = body.sections[section + step];
  if (!next) return undefined;
  return { section: section + step, index: step === 1 ? 0 : next.questions.length };
}

function changeQuestions(body: Body, section: number, change: (list: Entry[]) => Entry[]): Body {
  return {
    ...body,
    sections: body.sections.map((one, at) =>
      at === section ? { ...one, questions: change(one.questions) } : one,
    ),
  };
}
