import type { Text } from '../../surveys/language/questionnaire.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { Release, ReleasedIndicator, SampleSheet } from '../release/release.ts';

/** What is kept of another town's published release: its figures as a whole, and how they came about. */
export interface BenchmarkBody {
  municipality: { key: string; name: string; notice?: Text };
  wave: { key: string; title: Text };
  release: number;
  languages: readonly string[];
  questionnaire: { key: string; version: number; title: Text };
  /** Last day answers were taken, YYYY-MM-DD. */
  closedOn?: string;
  samples: readonly Pick<SampleSheet, 'kind' | 'modes' | 'weighted'>[];
  indicators: readonly Pick<ReleasedIndicator, 'key' | 'kind' | 'title' | 'options' | 'fingerprints'>[];
  /** Of the municipality as a whole, without breakdowns: areas and groups of other towns are cut in other ways. */
  cells: readonly Cell[];
}

/** A reference as the API sends it. */
export interface Benchmark extends BenchmarkBody {
  key: string;
  /** Where the file came from, in the words of whoever imported it. */
  source: string;
  importedOn: string;
}

/** Keeps of a release what may be held against another town's. */
export function benchmarkOf({ methods, ...release }: Release): BenchmarkBody {
  const { municipality, wave, languages } = release;
  return {
    municipality,
    wave,
    release: release.release,
    languages,
    questionnaire: methods.questionnaire,
    ...(methods.closedOn && { closedOn: methods.closedOn }),
    samples: methods.sample.map(({ kind, modes, weighted }) => ({ kind, modes, weighted })),
    indicators: release.indicators.map(({ key, kind, title, options, fingerprints }) => ({
      key,
      kind,
      title,
      ...(options && { options }),
      ...(fingerprints && { fingerprints }),
    })),
    cells: release.cells.filter(({ level, breakdown }) => level === 'municipality' && !breakdown),
  };
}
