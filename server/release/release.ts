import type { Goal, Text } from '../../surveys/language/questionnaire.ts';
import type { Cell } from '../disclosure/cell.ts';

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
}

export interface ReleasedBreakdown {
  by: string;
  title: Text;
  values: readonly { key: string; title: Text }[];
}

export interface ReleasedArea {
  key: string;
  name: string;
  district?: string;
}

/** How the figures came about; travels with every release. Counts are rounded as bases are. */
export interface MethodsSheet {
  /** What a reader must know first, e.g. that the gates are provisional. */
  remarks: readonly Text[];
  questionnaire: { key: string; version: number; title: Text };
  sample: readonly {
    kind: 'invited' | 'open';
    /** Rounded to 5, never under 10; absent when under k. */
    respondents?: number;
    modes: readonly ('web' | 'paper' | 'kiosk')[];
    weighted: 'imported' | 'none';
    /** Kish: n Σw² / (Σw)². */
    designEffect?: number;
    effectiveSize?: number;
  }[];
  /** Share of persons without a valid value, whole percent, per indicator and sample. */
  itemNonResponse: readonly { indicator: string; sample?: 'invited' | 'open'; percent: number }[];
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
  methods: MethodsSheet;
}
