import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import type { CellPlace } from '../disclosure/cell.ts';
import type { Break } from './breaks.ts';
import { placeKey, type RecordedFigure } from './estimateRecord.ts';
import type { EarlierRelease } from './findEarlierRelease.ts';
import { findIndicatorBreaks } from './findIndicatorBreaks.ts';
import { type MatchedAreas, matchAreas, type ShownTown } from './matchAreas.ts';
import type { Mode } from './sampleColumns.ts';

/** The wave before, as far as this one may be compared with it. */
export interface ComparableWave {
  wave: string;
  breaks: readonly Break[];
  /** Areas and districts that are whole earlier ones under another key. */
  renamed: MatchedAreas['renamed'];
  /** The figure of the same place in the wave before; undefined when it was not published, or across a break. */
  find: (place: CellPlace) => EarlierFigure | undefined;
}

interface EarlierFigure extends RecordedFigure {
  /** As it was published: whole points or percent. */
  published: number;
}

/** How this wave came about, to be held against the one before. */
export interface WaveManner {
  questionnaire: Questionnaire;
  modes: readonly Mode[];
  weightedBy: readonly string[];
  town: ShownTown;
}

/** Declares the breaks between two waves and hands out the earlier figures that may be compared with. */
export function comparableWave(now: WaveManner, earlier: EarlierRelease): ComparableWave {
  const { record, release } = earlier;
  const areas = matchAreas(now.town, earlier.town, earlier.links);
  const breaks: Break[] = [
    ...(isSame(now.modes, record.modes) ? [] : [{ reason: 'modes' as const }]),
    ...(isSame(now.weightedBy, record.weightedBy) ? [] : [{ reason: 'weighting' as const }]),
    ...findIndicatorBreaks(now.questionnaire, earlier.wave.questionnaire),
    ...areas.breaks,
  ];
  const published = new Map(
    release.cells.flatMap((cell) =>
      cell.status === 'published' ? [[placeKey(cell), cell.value] as const] : [],
    ),
  );
  const figures = new Map(record.figures.map((figure) => [placeKey(figure.place), figure]));
  return {
    wave: earlier.wave.key,
    breaks,
    renamed: areas.renamed,
    find: (place) => {
      const name = placeKey(placeBefore(place, areas));
      const [figure, value] = [figures.get(name), published.get(name)];
      if (!figure || value === undefined || breaks.some((one) => concerns(one, place))) return undefined;
      return { ...figure, published: value };
    },
  };
}

/** The same place under the key it had in the wave before. */
function placeBefore(place: CellPlace, { renamed }: MatchedAreas): CellPlace {
  const found = renamed.find(({ level, key }) => level === place.level && key === place.area);
  return found ? { ...place, area: found.before } : place;
}

/** A break without a place concerns every figure. */
function concerns({ indicator, breakdown, area }: Break, place: CellPlace): boolean {
  return (
    (indicator === undefined || indicator === place.indicator) &&
    (breakdown === undefined || breakdown === place.breakdown?.by) &&
    (area === undefined || (area.level === place.level && area.key === place.area))
  );
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && [...one].sort().every((name, at) => name === [...other].sort()[at]);
