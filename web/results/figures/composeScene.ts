import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import type { View } from '../state/view.ts';
import { type CellFinder, indexCells, type Spot } from './indexCells.ts';
import { listShows, type Show } from './shows.ts';
import { type FigureRow, sortRows } from './sortRows.ts';
import { breakdownOf, listSplits, type Split } from './splits.ts';

/** Rows that stand together: the groups of one place, or the answers given there. */
export interface FigureGroup {
  key: string;
  name: string;
  rows: readonly FigureRow[];
}

/** One indicator of one release as the view wants it: everything a sentence, map, table or chart draws. */
export interface Scene {
  release: Release;
  indicator: ReleasedIndicator;
  /** Title of the indicator; of the chosen answer for `shares`. */
  title: string;
  option: string | undefined;
  splits: readonly Split[];
  split: Split | undefined;
  /** What colours may say here, and what they say. */
  shows: readonly Show[];
  show: Show;
  town: FigureRow;
  /** Areas or districts in the reader's order; empty for a breakdown. */
  rows: readonly FigureRow[];
  chosen: FigureRow | undefined;
  /** Of a breakdown: the municipality, then its districts. */
  groups: readonly FigureGroup[];
  /** Of a `shares` indicator: all answers in the chosen place, else in the municipality. */
  answers: FigureGroup | undefined;
}

export function listSamples(release: Release): ('invited' | 'open')[] {
  return release.methods.sample.map(({ kind }) => kind);
}

export function sampleOf(release: Release, view: View): 'invited' | 'open' {
  const samples = listSamples(release);
  if (view.sample && samples.includes(view.sample)) return view.sample;
  return samples.includes('invited') ? 'invited' : (samples[0] ?? 'invited');
}

/** The indicator in view, the first one by default; undefined when this release does not have it. */
export function indicatorOf(release: Release, view: View): ReleasedIndicator | undefined {
  if (view.indicator === undefined) return release.indicators[0];
  return release.indicators.find(({ key }) => key === view.indicator);
}

export function composeScene(release: Release, view: View, language: string): Scene | undefined {
  const indicator = indicatorOf(release, view);
  if (!indicator) return undefined;
  const option = indicator.options?.find(({ key }) => key === view.option) ?? indicator.options?.[0];
  const find = indexCells(release.cells, sampleOf(release, view));
  const splits = listSplits(release, indicator.key);
  const split = view.split && splits.includes(view.split) ? view.split : splits[0];
  const spot = { indicator: indicator.key, ...(option ? { option: option.key } : {}) };
  const rows = sortRows(rowsOf(release, split, spot, find), view.sort, language);
  const chosen = rows.find(({ key }) => key === view.place);
  const shows = listShows(rows);
  return {
    release,
    indicator,
    title: textIn(option?.title ?? indicator.title, language) ?? '',
    option: option?.key,
    splits,
    split,
    shows,
    show: shows.includes(view.show) ? view.show : 'value',
    town: townRow(release, spot, find),
    rows,
    chosen,
    groups: groupsOf(release, split, spot, find, language),
    answers: answersOf(release, indicator, split, chosen, find, language),
  };
}

type Subject = Pick<Spot, 'indicator' | 'option'>;

const townSpot = { level: 'municipality', area: null } as const;

function townRow(release: Release, subject: Subject, find: CellFinder): FigureRow {
  return { key: '', name: release.municipality.name, cell: find({ ...subject, ...townSpot }) };
}

function rowsOf(release: Release, split: Split | undefined, subject: Subject, find: CellFinder): FigureRow[] {
  if (split !== 'areas' && split !== 'districts') return [];
  const level = split === 'areas' ? 'area' : 'district';
  return release[split].map(({ key, name }) => ({ key, name, cell: find({ ...subject, level, area: key }) }));
}

function groupsOf(
  release: Release,
  split: Split | undefined,
  subject: Subject,
  find: CellFinder,
  language: string,
): FigureGroup[] {
  const breakdown = release.breakdowns.find(({ by }) => split && by === breakdownOf(split));
  if (!breakdown) return [];
  const places = [
    { key: '', name: release.municipality.name, spot: townSpot },
    ...release.districts.map(({ key, name }) => ({
      key,
      name,
      spot: { level: 'district', area: key } as const,
    })),
  ];
  return places
    .map(({ key, name, spot }) => ({
      key,
      name,
      rows: breakdown.values.map((value) => ({
        key: value.key,
        name: textIn(value.title, language) ?? '',
        cell: find({ ...subject, ...spot, breakdown: { by: breakdown.by, value: value.key } }),
      })),
    }))
    .filter(({ rows }) => rows.some(({ cell }) => cell));
}

function answersOf(
  release: Release,
  indicator: ReleasedIndicator,
  split: Split | undefined,
  chosen: FigureRow | undefined,
  find: CellFinder,
  language: string,
): FigureGroup | undefined {
  if (!indicator.options) return undefined;
  const spot = chosen
    ? ({ level: split === 'districts' ? 'district' : 'area', area: chosen.key } as const)
    : townSpot;
  return {
    key: chosen?.key ?? '',
    name: chosen?.name ?? release.municipality.name,
    rows: indicator.options.map(({ key, title }) => ({
      key,
      name: textIn(title, language) ?? '',
      cell: find({ ...spot, indicator: indicator.key, option: key }),
    })),
  };
}
