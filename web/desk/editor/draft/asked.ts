import type { OfferedBank } from '../../../../server/questionnaires/bank.ts';
import {
  type AuthoredOption,
  type AuthoredQuestion,
  type AuthoredUse,
  type Body,
  type Entry,
  type IndicatorEntry,
  isUse,
  type Kind,
  type OwnIndicator,
  type Spot,
  type Text,
  type WrittenOption,
} from './body.ts';

/** Something that has an answer: a question, or a row of a matrix. */
export interface Asked {
  key: string;
  text: Text;
  kind: Kind;
  isItem: boolean;
  options: readonly AuthoredOption[];
  /** Of a scale or a number. */
  range?: { from: number; to: number };
  question: AuthoredQuestion;
  spot: Spot;
}

/** The questions an entry stands for: itself, or what it takes from the bank. */
export function questionsOf(entry: Entry, bank: OfferedBank): AuthoredQuestion[] {
  if (!isUse(entry)) return [entry];
  const module = bank.modules.find(({ key }) => key === entry.use);
  return (module?.questions ?? []).flatMap((question) => takeNamed(question, entry));
}

function takeNamed(question: AuthoredQuestion, { only, showIf }: AuthoredUse): AuthoredQuestion[] {
  const taken = showIf
    ? { ...question, showIf: question.showIf ? { all: [showIf, question.showIf] } : showIf }
    : question;
  if (!only || only.includes(question.key)) return [taken as AuthoredQuestion];
  if (taken.kind !== 'matrix') return [];
  const items = taken.items.filter(({ key }) => only.includes(key));
  return items.length > 0 ? [{ ...taken, items } as AuthoredQuestion] : [];
}

/** Everything that has an answer, in the order it is asked. */
export function listAsked(body: Body, bank: OfferedBank): Asked[] {
  return body.sections.flatMap(({ questions }, section) =>
    questions.flatMap((entry, index) =>
      questionsOf(entry, bank).flatMap((question) => askedBy(question, bank, { section, index })),
    ),
  );
}

function askedBy(question: AuthoredQuestion, bank: OfferedBank, spot: Spot): Asked[] {
  if (question.kind === 'note') return [];
  const { key, text, kind } = question;
  const asked = { kind, options: optionsOf(question, bank), question, spot, ...rangeOf(question) };
  if (question.kind !== 'matrix') return [{ ...asked, key, text, isItem: false }];
  return question.items.map((item) => ({ ...asked, key: item.key, text: item.text, isItem: true }));
}

function rangeOf(question: AuthoredQuestion): Pick<Asked, 'range'> {
  if (question.kind === 'scale') return { range: { from: question.from, to: question.to } };
  if (question.kind === 'number') return { range: { from: question.min, to: question.max } };
  return {};
}

/** The answers of a question, written out. */
export function optionsOf(question: AuthoredQuestion, bank: OfferedBank): AuthoredOption[] {
  const scale = 'scale' in question && question.scale ? bank.scales[question.scale] : undefined;
  const written = 'options' in question ? (question.options ?? []) : [];
  return scale ? [...scale] : written.flatMap((option) => writtenOut(option, bank) ?? []);
}

export const writtenOut = (option: WrittenOption, bank: OfferedBank): AuthoredOption | undefined =>
  typeof option === 'string' ? bank.options[option] : option;

/** An indicator as it counts, also one taken from the bank. */
export function indicatorOf(entry: IndicatorEntry, bank: OfferedBank): OwnIndicator | undefined {
  if (!('use' in entry)) return entry;
  const [module, key] = entry.use.split('/');
  return bank.modules.find((one) => one.key === module)?.indicators?.find((one) => one.key === key);
}

/** Keys an indicator rests on. */
export const itemsOf = (indicator: OwnIndicator): readonly string[] =>
  indicator.kind === 'mean' ? indicator.items : [indicator.item];
