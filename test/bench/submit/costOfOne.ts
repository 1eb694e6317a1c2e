import { randomUUID } from 'node:crypto';
import { connectionOf } from '../../../db/connection.ts';
import { openStore } from '../../../db/openStore.ts';
import { findSubmissionDay } from '../../../db/queries/sealed/ledger.ts';
import { type NewResponse, storeResponse } from '../../../db/queries/sealed/responses.ts';
import { findWave, type WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { findOutsideCells } from '../../../server/responses/findOutsideCells.ts';
import { receiptWord } from '../../../server/responses/receipt.ts';
import { splitAnswers } from '../../../server/responses/splitAnswers.ts';
import { submissionSchema } from '../../../server/responses/submission.ts';
import { checkAnswers } from '../../../surveys/language/answers.ts';
import { printTable, rounded } from '../printTable.ts';
import { municipality, wave } from '../town/storeTown.ts';
import { syntheticSubmissions } from './syntheticSubmissions.ts';

const COUNT = 4_000;
const GROUP = 32;

/** Microseconds for each submission: of this process, and with waiting. */
type Cost = Record<'CPU, µs' | 'time, µs', number> & { part: string };

/** What the parts of taking in one submission cost, measured apart from each other, without HTTP. */
export async function costOfOne(folder: string): Promise<void> {
  const store = await openStore(folder);
  try {
    const row = await findWave(store, municipality, wave);
    if (!row) throw new Error('no wave');
    printTable(`Parts of one submission, ${COUNT.toLocaleString('en')} each`, [
      ...(await costOfChecking(store, row)),
      ...(await costOfStoring(store, row)),
    ]);
  } finally {
    await store.close();
  }
}

async function costOfChecking(store: Store, row: WaveRow): Promise<Cost[]> {
  const { questionnaire } = row;
  const texts = syntheticSubmissions(COUNT);
  const bodies = texts.map((text) => submissionSchema.parse(JSON.parse(text)));
  const answers = bodies.map((body) => {
    const checked = checkAnswers(questionnaire, body.answers, { mode: 'web' });
    if (!checked.ok) throw new Error('a synthetic answer was refused');
    return checked.answers;
  });
  const parsed = texts.map((text) => JSON.parse(text) as unknown);
  const at = <T>(list: readonly T[], number: number) => list[number % list.length] as T;
  const name = { municipality, wave };
  return [
    await measure('JSON.parse', (number) => JSON.parse(at(texts, number))),
    await measure('envelope (zod)', (number) => submissionSchema.parse(at(parsed, number))),
    await measure('answers against the questionnaire', (number) =>
      checkAnswers(questionnaire, at(bodies, number).answers, { mode: 'web' }),
    ),
    await measure('marks inside the town', (number) => findOutsideCells(store, row, at(answers, number))),
    await measure('taken apart', (number) => splitAnswers(questionnaire, at(answers, number))),
    await measure('seen before? (hash and look-up)', () =>
      findSubmissionDay(store, { ...name, submission: randomUUID() }),
    ),
    await measure('receipt', () => receiptWord(store.keys.receipt, { ...name, submission: randomUUID() })),
  ];
}

/** From the whole in one commit, where the commit counts for nothing, to groups with all that makes them safe. */
async function costOfStoring(store: Store, { questionnaire }: WaveRow): Promise<Cost[]> {
  const checked = syntheticSubmissions(COUNT).map((text) =>
    checkAnswers(questionnaire, JSON.parse(text).answers, { mode: 'web' }),
  );
  const responses = checked.map((one): NewResponse => {
    if (!one.ok) throw new Error('a synthetic answer was refused');
    const pieces = splitAnswers(questionnaire, one.answers);
    return { sample: 'open', mode: 'web', stratum: null, weight: 1, ...pieces };
  });
  const { sqlite } = connectionOf(store);
  const storing = (part: string, group: number) =>
    measure(part, (number) => storeGroup(store, responses, number, group), group);
  await storing('', GROUP);
  sqlite.pragma('synchronous = OFF');
  const rows = await storing('rows: ledger, shuffled shelves, counters', COUNT);
  const written = await storing(`... in groups of ${GROUP}: pages written to the log`, GROUP);
  sqlite.pragma('synchronous = FULL');
  const synced = await storing('... and synced (fsync), the log emptied once a second', GROUP);
  return [rows, written, synced];
}

async function storeGroup(store: Store, responses: readonly NewResponse[], number: number, group: number) {
  if (number % group > 0) return;
  const storing = Array.from({ length: group }, (_, at) => {
    const response = responses[(number + at) % responses.length];
    const name = { municipality, wave, submission: randomUUID() };
    return response && storeResponse(store, name, response, { language: 'de', day: '2026-11-27' });
  });
  await Promise.all(storing);
}

/** Once to warm up, then measured. */
async function measure(part: string, work: (number: number) => unknown, group = 1): Promise<Cost> {
  const count = Math.floor(COUNT / group) * group;
  for (let number = 0; number < count; number++) await work(number);
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  for (let number = 0; number < count; number++) await work(number);
  const { user, system } = process.cpuUsage(cpu);
  return {
    part,
    'CPU, µs': rounded((user + system) / count),
    'time, µs': rounded(((performance.now() - started) * 1_000) / count),
  };
}
