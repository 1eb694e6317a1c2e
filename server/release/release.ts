import type { Goal, Text } from '../../surveys/language/questionnaire.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { Break } from './breaks.ts';
import type { ReleasedPlaces } from './places/releasedPlaces.ts';
import type { Mode } from './sampleColumns.ts';
import type { Weighting } from './weighSample.ts';

export interface ReleasedIndicator {
  key: string;
  kind: 'mean' | 'share' | 'shares';
  goal: Goal;
  title: Text;
  description?: Text;
  ends?: { low: Text; high: Text };
  level?: 'municipality';
  /** Of a `shares` indicator, in the order of the questionnaire. */
  options?: readonly { key: string; title: Text }[];
  /**
   * What was asked and how it counts, as one hash a language: equal ones may be compared across towns. Releases frozen
   * before there were fingerprints have none.
   */
  fingerprints?: Readonly<Record<string, string>>;
}

export interface ReleasedBreakdown {
  by: string;
  title: Text;
  values: readonly { key: string; title: Text }[];
}

interface ReleasedArea {
  key: string;
  name: string;
  district?: string;
  /** Areas of the town that are shown as this one; absent for an area of its own. */
  parts?: readonly string[];
}

/** A category of a margin in whole percent of those who answered; categories of fewer than k persons are joined. */
export interface ReleasedMarginCategory {
  values: readonly { key: string; title: Text }[];
  /** Of the answers before weighting to margins (with the weights of the drawing, where letters were drawn unequally). */
  before: number;
  /** Of the answers as they are weighted. */
  after: number;
  /** Of the population. */
  population: number;
}

export interface ReleasedMargin {
  by: string;
  title: Text;
  /** Whole percent of the sample that gave no answer here, or one that forms no group: they keep factor 1. */
  without: number;
  categories: readonly ReleasedMarginCategory[];
}

/** How one sample came about. */
export interface SampleSheet {
  kind: 'invited' | 'open';
  /** Rounded to 5, never under 10; absent when under k. */
  respondents?: number;
  modes: readonly Mode[];
  /** Respondents by mode, rounded like bases; modes of fewer than k persons are left out. */
  returns?: readonly { mode: Mode; respondents: number }[];
  /** `none`: every answer counts alike. `strata`: letters were drawn at different rates. `raked`: to known margins. */
  weighted: Weighting;
  /** Kish: n Σw² / (Σw)², to two decimals. */
  designEffect?: number;
  effectiveSize?: number;
  /** The largest weight as a multiple of the mean, to two decimals. */
  largestWeight?: number;
  /** `margins`: bounds and margins could not both be had, and the margins hold. */
  trimming?: 'notNeeded' | 'held' | 'margins';
  /** The sampling error is smaller because the population is known and finite. */
  finitePopulation?: true;
  margins?: readonly ReleasedMargin[];
}

/** How the figures came about; travels with every release. Counts are rounded as bases are. */
export interface MethodsSheet {
  /** What a reader must know first, e.g. that nothing is weighted. */
  remarks: readonly Text[];
  questionnaire: { key: string; version: number; title: Text };
  /** Last day answers were taken, YYYY-MM-DD. */
  closedOn?: string;
  /** Day the wave opened, and the last one planned for the web; YYYY-MM-DD. */
  opensOn?: string;
  closesOn?: string;
  /** Years from which on people were asked. */
  minimumAge?: number;
  sample: readonly SampleSheet[];
  /** Languages at least k persons answered in. */
  languages?: readonly string[];
  /** Share of persons without a valid value, whole percent, per indicator and sample. */
  itemNonResponse: readonly { indicator: string; sample?: 'invited' | 'open'; percent: number }[];
  /** Areas that are shown as one because too few people answered in one of them. */
  joinedAreas?: readonly { key: string; name: string; parts: readonly string[] }[];
  /** How differences are called: Benjamini–Hochberg over the cells of one map, expected share of errors in percent. */
  comparisons?: { method: 'benjaminiHochberg'; errorPercent: number };
  /** The wave before, and where figures cannot be compared with it. */
  previous?: {
    wave: string;
    breaks: readonly Break[];
    /** Areas and districts that are, by declaration, whole earlier ones under another key. */
    renamed?: readonly { level: 'area' | 'district'; key: string; before: string }[];
  };
  /** Spelling mended while people answered, each confirmed by a second person. `on`: YYYY-MM-DD. */
  corrections?: readonly {
    path: string;
    language: string;
    old: string;
    new: string;
    reason: string;
    on: string;
  }[];
  /** Of the invited sample, whole percent of those asked (AAPOR RR1). */
  responseRate?: { definition: 'AAPOR RR1'; percent: number };
  /** Paper forms typed in twice, rounded as bases are, and the share of answers that differed, percent to one decimal. */
  doubleEntry?: { forms: number; percent: number };
  /** One person held roles that are meant to be apart while the wave ran. Days: YYYY-MM-DD. */
  separationBreaks?: readonly { roles: readonly string[]; since: string; until?: string }[];
  minimumBase: number;
  cells: { published: number; class: number; secret: number; uncertain: number; modelled: number };
  software: string;
}

/** The one thing council, public and exports read: a finite, declared set of cells, frozen. */
export interface Release {
  municipality: { key: string; name: string; notice?: Text };
  wave: { key: string; title: Text };
  release: number;
  languages: readonly string[];
  indicators: readonly ReleasedIndicator[];
  breakdowns: readonly ReleasedBreakdown[];
  areaSet: number;
  areas: readonly ReleasedArea[];
  districts: readonly { key: string; name: string }[];
  cells: readonly Cell[];
  /** Marked places; absent when the questionnaire asks for none. */
  places?: ReleasedPlaces;
  methods: MethodsSheet;
}
