import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildServerWhenOld } from '../../tools/buildServer.mjs';
import { countOf } from '../counts.ts';
import { type Inspected, makeRoom, startInspected } from './inspection/givenInspected.ts';
import { backUp, moveOn } from './inspection/keepAside.ts';
import { needlesFor } from './inspection/needles.ts';
import { inventResidents, type Resident } from './inspection/residents.ts';
import { type Places, readFolder, type Span, search } from './inspection/search.ts';
import {
  answerByCode,
  answerByForm,
  answerByToken,
  askEverything,
  makeMistakes,
  openRoutes,
  sendTo,
} from './inspection/visit.ts';

beforeAll(() => buildServerWhenOld());

/** Whatever an operator, a thief of the disk or a monitoring system could hold after a run. */
async function gather(
  { room, said, readMetrics }: Inspected,
  metrics = readMetrics(),
): Promise<Map<string, Buffer>> {
  const figures = await metrics.catch(() => Buffer.alloc(0));
  return new Map([
    ...readFolder(join(room, 'data'), 'data'),
    ...readFolder(join(room, 'tmp'), 'tmp'),
    ['what it said', said()] as const,
    ['figures', figures] as const,
  ]);
}

/** As long as residents may take at most, on a machine that does much else. */
const minutesEach = countOf('inspectedResidents') > 10 ? 10 : 2;
/** Twice they may have to wait for the full hour. */
const patience = { timeout: 4 * minutesEach * 60_000 };

/** What staff and the server itself do is timed and may be: residents come in a span of their own, second by second. */
async function during(work: () => Promise<void>): Promise<Span> {
  const minute = 60_000;
  const untilHour = 60 * minute - (Date.now() % (60 * minute));
  // At the full hour faults are told of and counters move: that is the server's time, and no resident's.
  if (untilHour < minutesEach * minute) await wait(untilHour + 1_000);
  await wait(1_100);
  const from = Date.now();
  await work();
  const to = Date.now();
  await wait(1_100);
  return { from, to };
}

const isHidden = (places: Places, residents: readonly Resident[], spans: readonly Span[]) =>
  expect(search(places, needlesFor(residents), spans)).toEqual([]);

async function givenRoom(people: number) {
  const { room, codes } = await makeRoom(people);
  onTestFinished(() => rmSync(room, { recursive: true, force: true }));
  return { room, residents: inventResidents(codes) };
}

/** The store as a bug would find it: a table that is not there. */
function breakStore(room: string, name: 'returns' | 'returns_gone'): void {
  const database = new Sqlite(join(room, 'data', 'umfeld.sqlite'), { timeout: 5_000 });
  database.exec(`ALTER TABLE ${name} RENAME TO ${name === 'returns' ? 'returns_gone' : 'returns'}`);
  database.close();
}

describe('nothing about a resident is left', patience, () => {
  it('in store, log, keys, figures, temporary files or anything said: after a crash, after faults, after a stop', async () => {
    const people = countOf('inspectedResidents');
    const { room, residents } = await givenRoom(people);
    let server = await startInspected(room);
    let send = sendTo(server.url);
    const half = Math.ceil(people / 2);

    const first = await during(async () => {
      for (const [at, resident] of residents.slice(0, half).entries()) {
        if (at === 0) {
          const kinds = await askEverything(send, resident);
          expect(kinds['2xx']).toBeGreaterThan(15);
          expect(kinds['4xx']).toBeGreaterThan(10);
        }
        expect(await answerByToken(send, resident)).toEqual([201, 200]);
        const statuses = await makeMistakes(send, resident);
        expect(statuses.every((status) => status >= 400 || status === 200)).toBe(true);
        expect(statuses).toEqual(expect.arrayContaining([400, 403, 404, 413, 422]));
      }
    });
    const before = await gather(server);
    await server.end('SIGKILL');
    isHidden(before, residents, [first]);
    isHidden(await gather(server), residents, [first]);

    server = await startInspected(room);
    send = sendTo(server.url);
    const second = await during(async () => {
      for (const resident of residents.slice(half)) {
        expect(await answerByCode(send, resident)).toBe(201);
        expect(await answerByForm(send, resident)).toBe(201);
      }
      breakStore(room, 'returns');
      const [broken] = residents as [Resident];
      const again = { ...broken, submission: residents[1]?.submission ?? '' };
      const body = {
        submission: crypto.randomUUID(),
        language: 'de',
        sample: 'open',
        answers: { area: 'coelln', comment: 'Licht.' },
      };
      const reply = await send(
        again,
        '/api/municipalities/meissen/waves/offen/responses',
        JSON.stringify(body),
      );
      expect(reply.status).toBe(500);
      breakStore(room, 'returns_gone');
    });
    const metrics = await server.readMetrics();
    expect(metrics.toString()).toContain('umfeld_store_bytes');
    expect(metrics.toString()).not.toContain('public_replies_total{');
    expect(await server.end('SIGTERM')).toBe(0);
    isHidden(await gather(server, Promise.resolve(metrics)), residents, [first, second]);
    // What is kept aside, and what making it left behind: a backup holds all there is, and outlives what was deleted.
    const kept = await backUp(room);
    expect([...kept.keys()]).toEqual(
      expect.arrayContaining([
        'backup as it lies there',
        'backup/closed/umfeld.sqlite',
        'backup/closed/keys/codes.key',
        'backup/open/umfeld.sqlite',
        'data after backup/umfeld.sqlite',
      ]),
    );
    isHidden(kept, residents, [first, second]);
    const moved = await moveOn(room);
    for (const place of [/^taken\/offen\/release-1\.json$/, /^data after restore\/before-restore-.*sqlite$/])
      expect(
        [...moved.keys()].some((name) => place.test(name)),
        String(place),
      ).toBe(true);
    isHidden(moved, residents, [first, second]);
    console.log(`count: ${kept.size + moved.size} files kept aside or left behind`);
    // Somebody has to hear of the fault: by its place in the program, once all are gone.
    expect(server.said().toString()).toMatch(/fewer than 10.*requests failed/);
    console.log(
      `count: ${people} residents through ${openRoutes.length} open routes, ${needlesFor(residents).length} needles`,
    );
  });
});

describe('the search', patience, () => {
  it('finds a moment that was cut down to its second, however short the visit', () => {
    const second = Date.UTC(2026, 10, 27, 9, 0, 0);
    const packed = Buffer.alloc(12);
    for (const at of [0, 4, 8]) packed.writeUInt32BE(second / 1_000, at);
    const places = new Map([
      ['log', Buffer.from(`2026-11-27T09:00:00 and ${second / 1_000}`)],
      ['table', packed],
    ]);
    const found = search(places, [], [{ from: second + 700, to: second + 900 }]);
    expect(found.map(({ place, form }) => `${place}: ${form}`)).toEqual([
      'log: ISO',
      'log: seconds, text',
      'table: seconds',
    ]);
  });

  it('finds in a server that leaks every fact, form and moment it writes', async () => {
    const { room, residents } = await givenRoom(4);
    const leak = pathToFileURL('test/attack/inspection/leak.mjs').href;
    const server = await startInspected(room, {
      NODE_OPTIONS: `--import ${leak}`,
      LEAK_FOLDER: join(room, 'data'),
    });
    const send = sendTo(server.url);
    const span = await during(async () => {
      for (const resident of residents) {
        await send(resident, '/m/meissen/2026');
        expect(await answerByToken(send, resident)).toEqual([201, 200]);
      }
    });
    const places = await gather(server);
    await server.end('SIGKILL');
    const found = search(places, needlesFor(residents), [span]).map(
      ({ place, fact, form }) => `${place}: ${fact}, ${form}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'what it said: socket, clear',
        'what it said: userAgent, clear',
        'what it said: moment, ISO',
        'what it said: ipv4, sha256, hex',
        'what it said: moment, seconds, text',
        'tmp/sessions.tmp: cookie, base64',
        'data/keys/seen.key: ipv4, packed',
        'data/visits.bin: moment, milliseconds, double',
        'data/visits.bin: moment, seconds',
        'data/last.txt: mail, clear',
        'data/last.txt: moment, milliseconds, text',
        'data/last.txt: moment, julian, text',
      ]),
    );
    // A backup takes along whatever stands in the store; as it lies there it tells nobody.
    const inBackup = search(await backUp(room), needlesFor(residents), [span]).map(
      ({ place, fact, form }) => `${place}: ${fact}, ${form}`,
    );
    expect(inBackup).toEqual(
      expect.arrayContaining([
        'backup/closed/umfeld.sqlite: referrer, clear',
        'backup/closed/umfeld.sqlite: moment, milliseconds',
        'backup/closed/keys/seen.key: ipv4, packed',
        'tmp after backup/sessions.tmp: cookie, base64',
        'data after backup/visits.bin: moment, seconds',
      ]),
    );
    expect(inBackup.filter((line) => line.startsWith('backup as it lies there'))).toEqual([]);
    const inStore = found.filter((line) => line.startsWith('data/umfeld.sqlite'));
    for (const what of ['referrer, clear', 'moment, milliseconds', 'moment, julian', 'ipv6, packed'])
      expect(
        inStore.some((line) => line.endsWith(what)),
        what,
      ).toBe(true);
  });
});
