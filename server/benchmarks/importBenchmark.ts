import { storeBenchmark } from '../../db/queries/benchmarks.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../http/refusal.ts';
import { releaseSchema } from '../openapi/releaseSchema.ts';
import type { Release } from '../release/release.ts';
import { showValue } from '../tables/importFaults.ts';
import { dayIn } from '../waves/dayIn.ts';
import { getMunicipality } from '../waves/getWave.ts';
import { type BenchmarkBody, benchmarkOf } from './benchmark.ts';

export interface BenchmarkFile {
  municipality: string;
  /** How the file is called in refusals. */
  file: string;
  text: string;
  /** Where it came from, shown beside every figure. */
  source: string;
  now?: Date;
}

/** A release of 61 areas and 12 indicators has about 3 MB; what is larger is something else. */
const largestCharacters = 30_000_000;
const mostFaults = 5;
/** Marked places are never compared; releases that know a place by its key only are as good as others. */
const comparableSchema = releaseSchema.omit({ places: true });

/**
 * Takes another town's published release as a reference. Only what a release may carry is read: whatever else the
 * file holds is dropped.
 *
 * @throws Refusal when the file is no release, or one of the town's own
 */
export async function importBenchmark(
  store: Store,
  { municipality, file, text, source, now = new Date() }: BenchmarkFile,
): Promise<{ key: string; name: string; wave: string; comparable: number; indicators: number }> {
  const town = await getMunicipality(store, municipality);
  const benchmark = benchmarkOf(readRelease(file, text));
  if (benchmark.municipality.key === town.key) {
    throw new Refusal(`${file} is a release of ${town.name} itself: its own waves are compared without it.`);
  }
  const key = `${benchmark.municipality.key}-${benchmark.wave.key}`;
  const importedOn = dayIn(town.timeZone, now);
  await storeBenchmark(store, {
    municipality,
    key,
    source: source.trim(),
    importedOn,
    body: JSON.stringify(benchmark),
  });
  return { key, name: benchmark.municipality.name, wave: benchmark.wave.key, ...count(benchmark) };
}

const count = ({ indicators }: BenchmarkBody) => ({
  indicators: indicators.length,
  comparable: indicators.filter(({ fingerprints }) => fingerprints).length,
});

function readRelease(file: string, text: string): Release {
  if (text.length > largestCharacters) throw new Refusal(`${file} is too large to be a release.`);
  const read = comparableSchema.safeParse(parseJson(file, text));
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${file}: ${sayIssue(issue)}`);
  const more = faults.length > mostFaults ? [`and ${faults.length - mostFaults} more`] : [];
  throw new Refusal(
    `${file} is no release: use the JSON that another town's /api/municipalities/…/results/… sends.`,
    [...faults.slice(0, mostFaults), ...more],
  );
}

/** In words for who has the file and not the schema. */
function sayIssue({ path, message }: { path: PropertyKey[]; message: string }): string {
  const where = path.length > 0 ? `"${path.map(String).map(showValue).join('.')}"` : 'the file as a whole';
  if (/received undefined$/.test(message)) return `${where} is missing`;
  return `${where} is not as a release has it (${message.replace(/^Invalid \w+: /, '')})`;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is no JSON; nothing was stored.`);
  }
}
