/**
 * The questionnaire as every part of Umfeld sees it once it has been read: bank modules and scales are
 * written out, Markdown is a node tree. A wave freezes exactly this, as JSON. Types only: no run-time cost.
 */

/** A text in every language of the questionnaire, by BCP 47 key ("de", "en", "de-x-leicht"). */
export type Text = Readonly<Record<string, string>>;

export type Inline = string | { strong: Inline[] } | { em: Inline[] } | { link: Inline[]; href: string };
export type Block = { p: Inline[] } | { ul: Inline[][] } | { ol: Inline[][] };
/** Markdown of the author, parsed when the questionnaire is checked; it is rendered as nodes, never as HTML. */
export type RichText = Readonly<Record<string, readonly Block[]>>;

/** A closed list of operators. `question` names an earlier question, or an item of an earlier matrix. */
export type Condition =
  | { question: string; is: string | number | boolean }
  | { question: string; isNot: string | number | boolean }
  | { question: string; includes: string }
  | { question: string; answered: boolean }
  | { question: string; greater: number }
  | { question: string; less: number }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

export interface Option {
  key: string;
  text: Text;
  /** 0..100, higher = safer, better, more trust. Without a score the answer counts as missing in a mean. */
  score?: number;
  /** "No answer", "don't know", "I never do this anyway": shown to residents, missing in every figure. */
  missing?: true;
  /** false: counts in totals, forms no cell of its own. */
  breakdown?: false;
  /** In a multiple choice: cannot stand beside another option ("none of these"). */
  exclusive?: true;
  /** "Other, please say": a box for a few words opens when the option is chosen. Their key: `writtenQuestions`. */
  write?: { maxLength: number };
}

/** One row of a matrix; its key is as unique as a question's. */
export interface Item {
  key: string;
  text: Text;
  /** The standard item on walking alone at night: no indicator may rest on it alone (Noack 2015). */
  nightWalk?: true;
}

interface QuestionBase {
  key: string;
  text: Text;
  /** One line below the question. */
  help?: Text;
  /** Its name in tables and charts: "Geschlecht" for "Welches Geschlecht haben Sie?". */
  short?: Text;
  /** Binds the web only; paper and import store missing. */
  required?: true;
  /** Asked again once when left empty; the second time it may stay empty. */
  soft?: true;
  showIf?: Condition;
  nightWalk?: true;
}

/** In a frozen wave `options` are the areas of the town, then the author's own ("no answer"). */
export interface AreaQuestion extends QuestionBase {
  kind: 'area';
  options: readonly Option[];
}
/** "random": each person sees the options in an order of their own (`orderOptions`); in a matrix, the items. */
type Order = 'random';

export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  options: readonly Option[];
  order?: Order;
}
export interface MultipleQuestion extends QuestionBase {
  kind: 'multiple';
  options: readonly Option[];
  /** Most options a person may tick. */
  max?: number;
  order?: Order;
}
/** Options put in order of importance; each place has a column of its own (`columnsOf`). */
export interface RankingQuestion extends QuestionBase {
  kind: 'ranking';
  options: readonly Option[];
  /** How many of them get a place; all of them without it. */
  max?: number;
  order?: Order;
}
export interface MatrixQuestion extends QuestionBase {
  kind: 'matrix';
  options: readonly Option[];
  items: readonly Item[];
  order?: Order;
}
/** Whole numbers from..to; `score` spreads them over 0..100 in the named direction. */
export interface ScaleQuestion extends QuestionBase {
  kind: 'scale';
  from: number;
  to: number;
  score?: 'ascending' | 'descending';
  ends: { from: Text; to: Text };
}
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  min: number;
  max: number;
  unit?: Text;
}
export interface TextQuestion extends QuestionBase {
  kind: 'text';
  /** Longest answer in characters, at most 800: a longer row would spill into overflow pages. */
  maxLength: number;
}
interface NoteQuestion {
  kind: 'note';
  key: string;
  body: RichText;
  showIf?: Condition;
}
export interface ConsentQuestion extends QuestionBase {
  kind: 'consent';
}
/** Up to `max` places, each with the closed questions of `each`. */
export interface PlacesQuestion extends QuestionBase {
  kind: 'places';
  max: number;
  each: readonly (SingleQuestion | MultipleQuestion)[];
}
/** One way through the town: up to `max` places in the order they are passed. Nothing is asked about each. */
export interface RoutesQuestion extends QuestionBase {
  kind: 'routes';
  max: number;
  each: readonly [];
}
/** Answered with marked places. */
export type MarkedQuestion = PlacesQuestion | RoutesQuestion;

export type Question =
  | AreaQuestion
  | SingleQuestion
  | MultipleQuestion
  | RankingQuestion
  | MatrixQuestion
  | ScaleQuestion
  | NumberQuestion
  | TextQuestion
  | NoteQuestion
  | ConsentQuestion
  | PlacesQuestion
  | RoutesQuestion;

export interface Section {
  key: string;
  title: Text;
  intro?: RichText;
  showIf?: Condition;
  /** Asks about what may have hurt: everything in it can be skipped, and the page can be left in a hurry. */
  sensitive?: true;
  questions: readonly Question[];
}

/** The six goals of ASSKomm; each indicator serves one. */
export type Goal =
  | 'less-crime'
  | 'rational-view-of-crime'
  | 'feeling-of-safety'
  | 'social-engagement'
  | 'stronger-community'
  | 'social-climate';

interface IndicatorBase {
  key: string;
  goal: Goal;
  title: Text;
  /** What the figure says, in one sentence a councillor understands. */
  description?: Text;
  /** Words for the two ends of the scale, for legends: low is 0, high is 100. */
  ends?: { low: Text; high: Text };
  /** "municipality": too rare for anything smaller (victimisation). */
  level?: 'municipality';
}
/** A person's mean over the items; defined when at least half of them are answered. */
interface MeanIndicator extends IndicatorBase {
  kind: 'mean';
  items: readonly string[];
}
/** 1 if the answer lies in the named set, else 0; missing if missing. */
interface ShareIndicator extends IndicatorBase {
  kind: 'share';
  item: string;
  in: readonly string[];
}
/** One share per option of the item; together they are an additive group. */
interface SharesIndicator extends IndicatorBase {
  kind: 'shares';
  item: string;
}
export type Indicator = MeanIndicator | ShareIndicator | SharesIndicator;

export interface Questionnaire {
  key: string;
  version: number;
  languages: readonly string[];
  title: Text;
  /** Why the town asks, in one or two sentences. */
  purpose: RichText;
  /** How long it takes, in minutes. */
  minutes: number;
  sections: readonly Section[];
  indicators: readonly Indicator[];
  /** Questions whose options split a table. */
  breakdowns: readonly string[];
  /** Questions raked to imported margins. */
  weighting: readonly string[];
}

/** What a resident's browser gets: no indicators, no scores; every text in one language only. */
export type RespondentQuestionnaire = Pick<
  Questionnaire,
  'key' | 'version' | 'languages' | 'title' | 'purpose' | 'minutes' | 'sections'
>;

/** A marked place: the 100 m census cell ("N26912E43411", EPSG:3035) or a named place, never a point. */
export type PlaceAnswer = ({ cell: string } | { place: string }) &
  Readonly<Record<string, string | string[]>>;

/**
 * One person's answers by question or item key. single and area: option key · multiple: option keys ·
 * ranking: option keys, the first place first · matrix: each item under its own key · scale, number: number ·
 * text: string · consent: true · places: a list of marked places, each carrying its own answers by key · routes: such a
 * list in the order of the way · the words beside an option: string, under "question.option".
 */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer = string | number | boolean | readonly string[] | readonly PlaceAnswer[];
