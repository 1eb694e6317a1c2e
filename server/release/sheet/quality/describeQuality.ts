import type { AreaRow } from '../../../../db/queries/areas.ts';
import type { WaveRow } from '../../../../db/queries/waves.ts';
import type { Store } from '../../../../db/store.ts';
import type { Column } from '../../../../surveys/language/columns.ts';
import type { Text } from '../../../../surveys/language/questionnaire.ts';
import type { WeighedSample } from '../../weighSample.ts';
import { countImpossible } from './countImpossible.ts';
import { countOutside } from './countOutside.ts';
import { effectOf } from './effectOf.ts';
import { flagDuplicates } from './flagDuplicates.ts';
import { flagStraightLines } from './flagStraightLines.ts';

/**
 * A share of persons, whole percent; undefined where fewer than k show the pattern, or fewer than k do not. `effect`: the
 * most a figure of the town would change without them, whole points.
 */
export interface Pattern {
  percent?: number;
  effect?: number;
}

/** Signs of careless or doubled answers in one sample. None of them takes anybody out. */
export interface SampleQuality {
  sample: 'invited' | 'open';
  straightLines: { throughout: Pattern; matrices: ({ question: string; title: Text } & Pattern)[] };
  duplicates: Pattern;
  /** Answers that exclude each other; of how many rows, rounded down to ten. */
  impossible: Pattern & { lookedAt: number };
  /** Marks outside the town, by question; of both samples, for marks do not say whose they are. */
  outside: ({ question: string } & Pattern)[];
}

/** Looks through the samples for patterns; see `SampleQuality`. */
export async function describeQuality(
  store: Store,
  wave: WaveRow,
  columns: readonly Column[],
  samples: readonly WeighedSample[],
  areas: readonly AreaRow[],
  minimumBase: number,
): Promise<SampleQuality[]> {
  const share = (count: number, of: number) => shareOf(count, of, minimumBase);
  const outside = (await countOutside(store, wave, areas)).map(({ question, persons, outside: count }) => ({
    question,
    ...share(count, persons),
  }));
  const large = samples.filter(({ columns: { persons } }) => persons >= minimumBase);
  return large.map((sample) => {
    const { kind, persons } = sample.columns;
    const withEffect = (flagged: Uint8Array): Pattern => {
      const found = share(
        flagged.reduce((sum, one) => sum + one, 0),
        persons,
      );
      if (found.percent === undefined) return {};
      return { ...found, effect: effectOf(flagged, sample, wave.questionnaire.indicators, columns) };
    };
    const lines = flagStraightLines(sample.columns, columns);
    const { lookedAt, count } = countImpossible(sample.columns, columns, wave.questionnaire);
    return {
      sample: kind,
      straightLines: {
        throughout: withEffect(lines.throughout),
        matrices: lines.matrices.map(({ question, count: alike }) => ({
          question,
          title: titleOf(columns, question),
          ...share(alike, persons),
        })),
      },
      duplicates: withEffect(flagDuplicates(sample.columns)),
      impossible: { ...share(count, lookedAt), lookedAt: Math.floor(lookedAt / 10) * 10 },
      outside,
    };
  });
}

function shareOf(count: number, of: number, minimumBase: number): Pattern {
  if (count < minimumBase || of - count < minimumBase) return {};
  return { percent: Math.round((100 * count) / of) };
}

function titleOf(columns: readonly Column[], key: string): Text {
  const question = columns.find((column) => column.question.key === key)?.question;
  return question && 'text' in question ? (question.short ?? question.text) : {};
}
