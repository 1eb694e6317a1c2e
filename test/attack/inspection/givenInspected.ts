import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../db/openStore.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import { settleStrata } from '../../../server/fieldwork/strata/settleStrata.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenTown, givenWave } from '../../db/givenStore.ts';

export interface Inspected {
  /** Folder with "data" and "tmp" in it. */
  room: string;
  url: string;
  /** Everything the process said, on both ways out. */
  said: () => Buffer;
  readMetrics: () => Promise<Buffer>;
  /** As a power cut would; or in order. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
}

/** Something to release. */
const safe: Questionnaire['indicators'][number] = {
  key: 'feeling_safe',
  kind: 'share',
  goal: 'feeling-of-safety',
  item: 'safe_day',
  in: ['very'],
  title: { de: 'Sicher', en: 'Safe' },
};

/** A town with letters in one wave and without in another. @returns the codes of the letters */
export async function makeRoom(letters: number): Promise<{ room: string; codes: string[] }> {
  const room = mkdtempSync(join(tmpdir(), 'umfeld-inspection-'));
  mkdirSync(join(room, 'tmp'));
  const store = await openStore(join(room, 'data'));
  await givenTown(store);
  await givenWave(store, '2026', { sample: 'both' });
  await givenWave(store, 'offen', { questionnaire: { ...givenQuestionnaire, indicators: [safe] } });
  const name = { municipality: 'meissen', wave: '2026' };
  const drawn = await createCodes(store, { ...name, count: letters, area: 'coelln' });
  await settleStrata(store, name);
  await store.close();
  return { room, codes: drawn.map(({ code }) => code) };
}

/** The real server over it, as talkative as it gets, with figures on a port of their own. */
export async function startInspected(
  room: string,
  settings: Record<string, string> = {},
): Promise<Inspected> {
  const data = join(room, 'data');
  const child = spawn(process.execPath, ['dist/app/server/main.js', '--data', data, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      TMPDIR: join(room, 'tmp'),
      UMFELD_PROOF: 'off',
      UMFELD_LOG_LEVEL: 'debug',
      UMFELD_METRICS_PORT: '0',
      UMFELD_TRUSTED_HOPS: '1',
      ...settings,
    },
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
  const said = () => Buffer.concat(parts);
  const [url = '', metrics = ''] = await addressesSaid(child, said);
  return {
    room,
    url,
    said,
    readMetrics: async () => Buffer.from(await (await fetch(metrics)).arrayBuffer()),
    async end(signal) {
      const over = once(child, 'close');
      child.kill(signal);
      const [code] = await over;
      return code;
    },
  };
}

async function addressesSaid(child: ChildProcess, said: () => Buffer): Promise<string[]> {
  for (;;) {
    const addresses =
      said()
        .toString()
        .match(/http:\/\/[^\s"]+/g) ?? [];
    if (addresses.length >= 2) return addresses;
    if (child.exitCode !== null) throw new Error(`the server ended: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
