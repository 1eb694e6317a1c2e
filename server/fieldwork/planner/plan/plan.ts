/** An area letters can be drawn in, with those who may be asked. */
export interface PlannerArea {
  key: string;
  name: string;
  population: number;
  district?: string;
  districtName?: string;
}

/** Which figure the widths are of: a share at 50 %, the worst case, or a score of several questions. */
export type Figure = 'share' | 'score';

/** What has to be guessed before the first letter goes out; percent, points of 0..100, euro. */
export interface Assumptions {
  /** Share of letters answered, percent. */
  returnRate: number;
  designEffect: number;
  /** Standard deviation of a score between persons. */
  personSpread: number;
  /** Standard deviation of the areas' true scores. */
  areaSpread: number;
  /** Fewest persons a figure may rest on. */
  minimumBase: number;
  /** Printing and postage of one letter. */
  price: number;
  /** Share of letters that get a reminder, percent. */
  reminders: number;
  /** Postage of one answer on paper. */
  returnPrice: number;
  /** Share of answers on paper, percent. */
  paper: number;
}

/** What is wished: half-widths in points, or what so many letters or euro give. */
export type Wish =
  | { by: 'precision'; area?: number; district?: number; municipality?: number }
  | { by: 'letters'; letters: number; allocation: Allocation }
  | { by: 'budget'; euros: number; allocation: Allocation };

/** As many per inhabitant everywhere, or as many in each area. */
export type Allocation = 'proportional' | 'equal';

/** What an area's figure is expected to become in a release. */
export type Outcome = 'published' | 'limited' | 'uncertain' | 'secret';

/** `halfWidth`: points, to be expected; Infinity without answers. */
interface Expected {
  letters: number;
  answers: number;
  halfWidth: number;
}

export interface PlannedArea extends Expected {
  key: string;
  name: string;
  population: number;
  /** Of shares and of scores. */
  outcome: Readonly<Record<Figure, Outcome>>;
  /** False where a letter to everybody would not give the wished width. */
  reachable: boolean;
}

export interface PlannedDistrict extends Expected {
  key: string;
  name: string;
}

export interface Cost {
  letters: number;
  reminders: number;
  returns: number;
  total: number;
}

export interface Plan {
  areas: readonly PlannedArea[];
  districts: readonly PlannedDistrict[];
  municipality: Expected;
  cost: Cost;
  /** Areas by what becomes of their shares and scores. */
  outcomes: Readonly<Record<Figure, Readonly<Record<Outcome, number>>>>;
  /** Areas whose score is expected to differ significantly from the rest of the town. */
  differing: number;
}

/** Unless the last release tells better. Returns of mailed surveys of towns lie between 20 and 40 percent. */
export const usualAssumptions: Assumptions = {
  returnRate: 30,
  designEffect: 1.3,
  personSpread: 25,
  areaSpread: 5,
  minimumBase: 10,
  price: 1.2,
  reminders: 75,
  returnPrice: 1.1,
  paper: 25,
};
