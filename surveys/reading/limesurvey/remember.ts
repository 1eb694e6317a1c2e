import type { LssQuestion, Survey } from './survey.ts';

type CarriedOne = Parameters<Survey['carried']['set']>[1];

/** Conditions name a question by its code or its number: each name leads to what it became. */
export function remember(survey: Survey, question: LssQuestion, carried: CarriedOne): void {
  for (const name of namesOf(question)) survey.carried.set(name, carried);
}

/** "Q1_SQ001", "Q12_SQ001" and "123X4X12SQ001" are the same row. */
export function rememberItem(survey: Survey, question: LssQuestion, code: string, carried: CarriedOne): void {
  const [title, byId, long] = namesOf(question);
  for (const name of [`${title}_${code}`, `${byId}_${code}`, `${long}${code}`])
    survey.carried.set(name, carried);
}

function namesOf({ code, id, row }: LssQuestion): [string, string, string] {
  return [code, `Q${id}`, `${row.fields.sid}X${row.fields.gid}X${id}`];
}
