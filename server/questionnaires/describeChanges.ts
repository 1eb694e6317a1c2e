import { isDeepStrictEqual } from 'node:util';
import type {
  Condition,
  Indicator,
  Item,
  Option,
  Question,
  Questionnaire,
  RichText,
  Section,
  Text,
} from '../../surveys/language/questionnaire.ts';
import { writeRichText } from '../../surveys/reading/writeRichText.ts';
import { keptInOrder } from './keptInOrder.ts';

export type Subject = 'questionnaire' | 'section' | 'question' | 'item' | 'option' | 'indicator' | 'table';
export type ChangedPart =
  | 'text'
  | 'help'
  | 'short'
  | 'title'
  | 'intro'
  | 'purpose'
  | 'ends'
  | 'unit'
  | 'score'
  | 'condition'
  | 'need'
  | 'kind'
  | 'range'
  | 'counting'
  | 'languages'
  | 'version'
  | 'sensitive'
  | 'missing'
  | 'breakdowns'
  | 'weighting';

/** One difference, for the reader's words: "Question ... moved to section ...". */
export interface Change {
  what: 'added' | 'removed' | 'moved' | 'changed';
  subject: Subject;
  key: string;
  /** What it is called, as far as it has words. */
  name: Text;
  part?: ChangedPart;
  language?: string;
  before?: string;
  after?: string;
  /** Where it stands: the section of a question, the question of an option or item. */
  within?: Text;
}

/**
 * What is different between two questionnaires, in the order of the newer one; what was removed comes last. Words are
 * compared in the languages both speak: a language that came or went is one difference, not one a text.
 */
export function describeChanges(one: Questionnaire, other: Questionnaire): Change[] {
  const spoken = new Set([...one.languages, ...other.languages]);
  const shared = new Set(one.languages.filter((language) => other.languages.includes(language)));
  const [before, after] = [one, other].map((each) => ({
    ...(inLanguages(each, spoken, shared) as Questionnaire),
    languages: each.languages,
  })) as [Questionnaire, Questionnaire];
  const whole = { subject: 'questionnaire' as const, key: after.key, name: after.title };
  return [
    ...textChanges(whole, 'title', before.title, after.title),
    ...textChanges(whole, 'purpose', plain(before.purpose), plain(after.purpose)),
    ...valueChange(whole, 'version', before.version, after.version),
    ...valueChange(whole, 'languages', before.languages.join(', '), after.languages.join(', ')),
    ...sectionChanges(before.sections, after.sections),
    ...questionChanges(before.sections, after.sections),
    ...listChanges('indicator', before.indicators, after.indicators, nameOfIndicator, compareIndicators),
    ...valueChange(whole, 'breakdowns', before.breakdowns.join(', '), after.breakdowns.join(', ')),
    ...valueChange(whole, 'weighting', before.weighting.join(', '), after.weighting.join(', ')),
  ];
}

/** A text is what has nothing but languages for names. */
function inLanguages(value: unknown, spoken: ReadonlySet<string>, shared: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => inLanguages(entry, spoken, shared));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.every(([name]) => spoken.has(name));
  return Object.fromEntries(
    entries
      .filter(([name]) => !isText || shared.has(name))
      .map(([name, entry]) => [name, isText ? entry : inLanguages(entry, spoken, shared)]),
  );
}

type Named = Pick<Change, 'subject' | 'key' | 'name' | 'within'>;

function sectionChanges(before: readonly Section[], after: readonly Section[]): Change[] {
  return listChanges(
    'section',
    before,
    after,
    ({ title }) => title,
    (one, other, named) => [
      ...textChanges(named, 'title', one.title, other.title),
      ...textChanges(named, 'intro', plain(one.intro), plain(other.intro)),
      ...valueChange(named, 'condition', write(one.showIf), write(other.showIf)),
      ...valueChange(named, 'sensitive', one.sensitive, other.sensitive),
    ],
  );
}

/** A question that went to another section has moved; within one, those that had to be carried. */
function questionChanges(before: readonly Section[], after: readonly Section[]): Change[] {
  const asPlaced = (sections: readonly Section[]) =>
    sections.flatMap((section) =>
      section.questions.map((question) => ({ key: question.key, question, section })),
    );
  const [was, is] = [asPlaced(before), asPlaced(after)];
  const isSame = new Map(was.map((one) => [one.key, one]));
  const stayed = keptInOrder(
    was.map(({ key }) => key),
    is.filter(({ key, section }) => isSame.get(key)?.section.key === section.key).map(({ key }) => key),
  );
  const changes = is.flatMap(({ key, question, section }): Change[] => {
    const named: Named = { subject: 'question', key, name: nameOf(question), within: section.title };
    const earlier = isSame.get(key);
    if (!earlier) return [{ what: 'added', ...named }];
    const moved: Change[] = stayed.has(key) ? [] : [{ what: 'moved', ...named }];
    return [...moved, ...compareQuestions(earlier.question, question, named)];
  });
  const now = new Set(is.map(({ key }) => key));
  const gone = was.filter(({ key }) => !now.has(key));
  return [
    ...changes,
    ...gone.map(({ key, question, section }): Change => {
      return { what: 'removed', subject: 'question', key, name: nameOf(question), within: section.title };
    }),
  ];
}

function compareQuestions(one: Question, other: Question, named: Named): Change[] {
  const shared = valueChange(named, 'condition', write(one.showIf), write(other.showIf));
  if (one.kind === 'note' || other.kind === 'note')
    return [
      ...valueChange(named, 'kind', one.kind, other.kind),
      ...textChanges(named, 'text', nameOf(one), nameOf(other)),
      ...shared,
    ];
  const need = (question: typeof one) =>
    question.required ? 'required' : question.soft ? 'soft' : 'optional';
  return [
    ...valueChange(named, 'kind', one.kind, other.kind),
    ...textChanges(named, 'text', one.text, other.text),
    ...textChanges(named, 'help', one.help, other.help),
    ...textChanges(named, 'short', one.short, other.short),
    ...valueChange(named, 'need', need(one), need(other)),
    ...shared,
    ...valueChange(named, 'range', rangeOf(one), rangeOf(other)),
    ...endChanges(one, other, named),
    ...listChanges(
      'option',
      optionsOf(one),
      optionsOf(other),
      ({ text }) => text,
      compareOptions,
      named.name,
    ),
    ...listChanges('item', itemsOf(one), itemsOf(other), ({ text }) => text, compareItems, named.name),
    ...listChanges('question', partsOf(one), partsOf(other), nameOf, compareQuestions, named.name),
  ];
}

function endChanges(one: Question, other: Question, named: Named): Change[] {
  if (one.kind === 'number' && other.kind === 'number')
    return textChanges(named, 'unit', one.unit, other.unit);
  if (one.kind !== 'scale' || other.kind !== 'scale') return [];
  return [
    ...textChanges(named, 'ends', one.ends.from, other.ends.from),
    ...textChanges(named, 'ends', one.ends.to, other.ends.to),
  ];
}

const compareItems = (one: Item, other: Item, named: Named) =>
  textChanges(named, 'text', one.text, other.text);

const compareOptions = (one: Option, other: Option, named: Named) => [
  ...textChanges(named, 'text', one.text, other.text),
  ...valueChange(named, 'score', one.score, other.score),
  ...valueChange(named, 'missing', one.missing, other.missing),
  ...valueChange(named, 'breakdowns', one.breakdown, other.breakdown),
];

const compareIndicators = (one: Indicator, other: Indicator, named: Named) => [
  ...textChanges(named, 'title', one.title, other.title),
  ...textChanges(named, 'text', one.description, other.description),
  ...valueChange(named, 'counting', countingOf(one), countingOf(other)),
];

const nameOfIndicator = ({ title }: Indicator): Text => title;
const partsOf = (question: Question): readonly Question[] =>
  question.kind === 'places' ? question.each : [];
const itemsOf = (question: Question): readonly Item[] => (question.kind === 'matrix' ? question.items : []);
const optionsOf = (question: Question): readonly Option[] => ('options' in question ? question.options : []);
const nameOf = (question: Question): Text =>
  question.kind === 'note' ? plain(question.body) : question.text;

function countingOf(indicator: Indicator): string {
  if (indicator.kind === 'mean') return `mean: ${indicator.items.join(', ')}`;
  return indicator.kind === 'share'
    ? `share: ${indicator.item} = ${indicator.in.join(', ')}`
    : `shares: ${indicator.item}`;
}

function rangeOf(question: Question): string {
  if (question.kind === 'scale') return `${question.from} - ${question.to} ${question.score ?? ''}`.trim();
  if (question.kind === 'number') return `${question.min} - ${question.max}`;
  if (question.kind === 'text') return String(question.maxLength);
  return 'max' in question && question.max !== undefined ? String(question.max) : '';
}

/** Entries by their keys: added, moved, changed, and at the end those that are gone. */
function listChanges<Entry extends { key: string }>(
  subject: Subject,
  before: readonly Entry[],
  after: readonly Entry[],
  name: (entry: Entry) => Text,
  compare: (one: Entry, other: Entry, named: Named) => Change[],
  within?: Text,
): Change[] {
  const earlier = new Map(before.map((entry) => [entry.key, entry]));
  const stayed = keptInOrder(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  const now = new Set(after.map(({ key }) => key));
  const naming = (entry: Entry): Named => ({
    subject,
    key: entry.key,
    name: name(entry),
    ...(within && { within }),
  });
  const changes = after.flatMap((entry): Change[] => {
    const named = naming(entry);
    const one = earlier.get(entry.key);
    if (!one) return [{ what: 'added', ...named }];
    return [
      ...(stayed.has(entry.key) ? [] : [{ what: 'moved' as const, ...named }]),
      ...compare(one, entry, named),
    ];
  });
  const gone = before.filter(({ key }) => !now.has(key));
  return [...changes, ...gone.map((entry): Change => ({ what: 'removed', ...naming(entry) }))];
}

function textChanges(named: Named, part: ChangedPart, before: Text = {}, after: Text = {}): Change[] {
  const languages = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return languages
    .filter((language) => before[language] !== after[language])
    .map((language) => ({
      what: 'changed',
      ...named,
      part,
      language,
      before: before[language] ?? '',
      after: after[language] ?? '',
    }));
}

function valueChange(named: Named, part: ChangedPart, before: unknown, after: unknown): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const words = (value: unknown) => (value === undefined ? '' : String(value));
  return [{ what: 'changed', ...named, part, before: words(before), after: words(after) }];
}

const write = (condition: Condition | undefined) => (condition ? JSON.stringify(condition) : undefined);

const plain = (rich: RichText = {}): Text =>
  Object.fromEntries(Object.entries(rich).map(([language, blocks]) => [language, writeRichText(blocks)]));
