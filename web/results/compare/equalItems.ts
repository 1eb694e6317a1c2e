import type { Benchmark } from '../../../server/benchmarks/benchmark.ts';
import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { indexCells } from '../figures/indexCells.ts';

/** A town's figure of an item that others asked, too. */
export interface ComparedFigure {
  /** Key of the benchmark; undefined for the town itself. */
  benchmark: string | undefined;
  town: string;
  wave: string;
  cell: Cell | undefined;
}

/** One item, asked alike by the town and at least one reference: own figure first, then in the references' order. */
export interface EqualItem {
  key: string;
  title: Text;
  /** Of a `shares` indicator: what was to be ticked. */
  option?: Text;
  kind: ReleasedIndicator['kind'];
  goal: ReleasedIndicator['goal'];
  figures: readonly ComparedFigure[];
}

/** Only equal items, only whole towns: every pair of figures answers the same question. */
export function findEqualItems(
  release: Release,
  benchmarks: readonly Benchmark[],
  sample: 'invited' | 'open',
): EqualItem[] {
  return release.indicators.flatMap((indicator) => {
    const equal = benchmarks.flatMap((benchmark) => {
      const found = findEqual(indicator, benchmark);
      return found ? [{ benchmark, indicator: found }] : [];
    });
    if (equal.length === 0) return [];
    return optionsOf(indicator).map((option): EqualItem => {
      const figureOf = (cells: readonly Cell[], key: string) =>
        indexCells(
          cells,
          sample,
        )({
          indicator: key,
          ...(option && { option: option.key }),
          level: 'municipality',
          area: null,
        });
      return {
        key: [indicator.key, option?.key].filter((part) => part !== undefined).join('/'),
        title: indicator.title,
        ...(option && { option: option.title }),
        kind: indicator.kind,
        goal: indicator.goal,
        figures: [
          {
            benchmark: undefined,
            town: release.municipality.name,
            wave: release.wave.key,
            cell: figureOf(release.cells, indicator.key),
          },
          ...equal.map(({ benchmark, indicator: other }) => ({
            benchmark: benchmark.key,
            town: benchmark.municipality.name,
            wave: benchmark.wave.key,
            cell: figureOf(benchmark.cells, other.key),
          })),
        ],
      };
    });
  });
}

interface ItemGroup {
  key: string;
  /** Of a question whose answers stand together; else the items serve `goal`. */
  title?: Text;
  goal: EqualItem['goal'];
  items: EqualItem[];
}

/** Under the goals they serve, all answers to one question on their own, in the order in which they first occur. */
export function groupItems(items: readonly EqualItem[]): ItemGroup[] {
  const groups = new Map<string, ItemGroup>();
  for (const item of items) {
    const { goal, option, title } = item;
    const key = option ? (item.key.split('/')[0] ?? item.key) : goal;
    const group = groups.get(key) ?? { key, goal, ...(option && { title }), items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const optionsOf = ({ options }: ReleasedIndicator) => options ?? [undefined];

/** The indicator of a reference that asks the same in every language both have; never one without a fingerprint. */
function findEqual(indicator: ReleasedIndicator, { indicators }: Benchmark) {
  return indicators.find(({ kind, fingerprints }) => {
    if (kind !== indicator.kind || !fingerprints || !indicator.fingerprints) return false;
    const own = Object.entries(indicator.fingerprints).filter(([language]) => fingerprints[language]);
    return own.length > 0 && own.every(([language, print]) => fingerprints[language] === print);
  });
}

/** Titles of what a reference asked that has no equal here. */
export const listUnequal = (benchmark: Benchmark, release: Release): Text[] =>
  benchmark.indicators
    .filter((one) => !release.indicators.some((own) => findEqual(own, benchmark)?.key === one.key))
    .map(({ title }) => title);
