import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { type FigureCell, figureOf } from '../figures/figureOf.ts';
import { type CellFinder, indexCells, type Spot } from '../figures/indexCells.ts';

interface FindingBase {
  indicator: ReleasedIndicator;
  option: string | undefined;
  /** Key and name of the area; of the whole municipality no key. */
  place: { key: string | undefined; name: string };
  cell: FigureCell;
  /** Difference as a multiple of the interval's half-width. */
  clarity: number;
}

/** Something the release calls significant, and nothing else. */
export type Finding =
  | (FindingBase & { kind: 'above' | 'below'; town: FigureCell; also: readonly string[] })
  | (FindingBase & { kind: 'change' });

const wanted = 3;

/**
 * The clearest findings of a release, clearest first: areas that differ from the rest, and changes since the wave
 * before. One for an indicator, and where possible neither all of one sort nor all about one place.
 */
export function findFindings(release: Release, sample: 'invited' | 'open'): Finding[] {
  const find = indexCells(release.cells, sample);
  const candidates = release.indicators
    .flatMap((indicator) =>
      (indicator.options?.map(({ key }) => key) ?? [undefined]).flatMap((option) => [
        ...listDifferences(release, indicator, option, find),
        ...listChanges(release, indicator, option, find),
      ]),
    )
    .sort((a, b) => b.clarity - a.clarity);
  const chosen = pick(candidates, [], (one, others) => isNews(one, others) && isVaried(one, others));
  return pick(candidates, chosen, isNews).sort((a, b) => b.clarity - a.clarity);
}

function pick(
  candidates: readonly Finding[],
  already: readonly Finding[],
  fits: (one: Finding, others: readonly Finding[]) => boolean,
): Finding[] {
  const chosen = [...already];
  for (const one of candidates) if (chosen.length < wanted && fits(one, chosen)) chosen.push(one);
  return chosen;
}

const isNews = ({ indicator }: Finding, others: readonly Finding[]) =>
  others.every((other) => other.indicator.key !== indicator.key);

const isVaried = ({ kind, place }: Finding, others: readonly Finding[]) =>
  others.every((other) => other.kind !== kind || other.place.key !== place.key) &&
  others.filter((other) => (other.kind === 'change') === (kind === 'change')).length < wanted - 1;

type Subject = Pick<Spot, 'indicator' | 'option'>;
const subjectOf = ({ key }: ReleasedIndicator, option: string | undefined): Subject => ({
  indicator: key,
  ...(option === undefined ? {} : { option }),
});

/** Limited figures only give a direction: they are nobody's headline. */
const reliable = (cell: ReturnType<CellFinder>): FigureCell | undefined => {
  const figure = figureOf(cell);
  return figure?.status === 'published' && !figure.limited ? figure : undefined;
};

const halfOf = ({ low = 0, high = 100 }: { low?: number; high?: number }) => Math.max(0.5, (high - low) / 2);

function listAreas(release: Release, subject: Subject, find: CellFinder) {
  return release.areas.flatMap(({ key, name }) => {
    const cell = reliable(find({ ...subject, level: 'area', area: key }));
    return cell ? [{ place: { key, name }, cell }] : [];
  });
}

/** The clearest area above and the clearest below the rest, with the names of the others. */
function listDifferences(
  release: Release,
  indicator: ReleasedIndicator,
  option: string | undefined,
  find: CellFinder,
): Finding[] {
  const subject = subjectOf(indicator, option);
  const town = reliable(find({ ...subject, level: 'municipality', area: null }));
  if (!town) return [];
  return (['above', 'below'] as const).flatMap((kind) => {
    const [clearest, ...others] = listAreas(release, subject, find)
      .filter(({ cell }) => cell.versusRest === kind)
      .map((area) => ({ ...area, clarity: Math.abs(area.cell.value - town.value) / halfOf(area.cell) }))
      .sort((a, b) => b.clarity - a.clarity);
    if (!clearest) return [];
    return [{ kind, indicator, option, town, ...clearest, also: others.map(({ place }) => place.name) }];
  });
}

/** The change of the whole municipality; where it has none, those of its areas. */
function listChanges(
  release: Release,
  indicator: ReleasedIndicator,
  option: string | undefined,
  find: CellFinder,
): Finding[] {
  const subject = subjectOf(indicator, option);
  const town = reliable(find({ ...subject, level: 'municipality', area: null }));
  const whole = town ? [{ place: { key: undefined, name: release.municipality.name }, cell: town }] : [];
  const places = town?.versusPrevious?.significant ? whole : listAreas(release, subject, find);
  return places.flatMap(({ place, cell }) => {
    const change = cell.versusPrevious;
    if (!change?.significant) return [];
    const clarity = Math.abs(change.change) / halfOf(change);
    return [{ kind: 'change' as const, indicator, option, place, cell, clarity }];
  });
}
