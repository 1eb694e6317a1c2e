import type { MeasureRow } from '../../db/queries/measures.ts';
import type { Release } from '../release/release.ts';
import type { WavePair } from './chooseWaves.ts';

/** Areas of both releases by what was done there. Areas that a measure covers in part belong to neither side. */
export interface SortedAreas {
  treated: string[];
  others: string[];
}

/**
 * Sorts the areas of two releases: those of the measure, and those where nothing aimed at the same indicator was
 * done between the waves.
 *
 * @returns undefined when an area of the measure is not, or only as a part, among those of the releases
 */
export function sortAreas(
  measure: MeasureRow,
  register: readonly MeasureRow[],
  pair: WavePair,
): SortedAreas | undefined {
  if (measure.areaSet !== pair.after.areaSet) return undefined;
  const shared = pair.after.areas.filter((area) => pair.before.areas.some((other) => isSame(area, other)));
  const busy = new Set(
    register.filter((other) => isRival(other, measure, pair)).flatMap(({ areas }) => areas),
  );
  const treated = shared.filter((area) => partsOf(area).every((part) => measure.areas.includes(part)));
  const covered = new Set(treated.flatMap(partsOf));
  if (!measure.areas.every((area) => covered.has(area))) return undefined;
  const others = shared.filter((area) =>
    partsOf(area).every((part) => !busy.has(part) && !measure.areas.includes(part)),
  );
  return { treated: treated.map(({ key }) => key), others: others.map(({ key }) => key) };
}

type Area = Release['areas'][number];
const partsOf = ({ key, parts }: Area): readonly string[] => parts ?? [key];

/** A key that was joined from other parts, or broke with the wave before, is another place. */
const isSame = (one: Area, other: Area): boolean =>
  one.key === other.key && [...partsOf(one)].sort().join() === [...partsOf(other)].sort().join();

/** Aimed at the same, at a time that reaches into what lies between the waves. */
export function isRival(other: MeasureRow, measure: MeasureRow, { before, after }: WavePair): boolean {
  if (other.key === measure.key || other.indicator !== measure.indicator) return false;
  const starts = earliest(before.methods.closedOn ?? measure.from, measure.from);
  const ends = latest(after.methods.closedOn ?? '', measure.to ?? measure.from);
  return other.status !== 'planned' && other.from <= ends && (other.to === undefined || other.to >= starts);
}

const earliest = (a: string, b: string) => (a < b ? a : b);
const latest = (a: string, b: string) => (a > b ? a : b);
