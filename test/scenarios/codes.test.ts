import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listReturns } from '../../db/queries/counters.ts';
import { countDispositions } from '../../db/queries/invitations.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { blindToken } from '../server/fieldwork/blindToken.ts';
import { numberedSubmission } from './client.ts';
import { withStore } from './givenTown.ts';
import { runUmfeld } from './runUmfeld.ts';
import { startServer } from './startServer.ts';

const name = { municipality: 'meissen', wave: '2026' };

function givenData(): string {
  const data = mkdtempSync(join(tmpdir(), 'umfeld-codes-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  return data;
}

async function ask(url: string, path: string, body?: unknown) {
  const reply = await fetch(`${url}/api/municipalities/meissen/waves/2026/${path}`, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}

async function startHere(data: string) {
  const server = await startServer(data);
  onTestFinished(server.kill);
  return server;
}

it('from the command line to the answer: a wave by letter, with a server that dies in between', async () => {
  const data = givenData();
  const run = async (...words: string[]) => {
    const ran = await runUmfeld(data, ...words);
    expect([ran.code, ran.errors], words.join(' ')).toEqual([0, '']);
    return ran.out;
  };
  await run('municipality', 'create', 'meissen', '--name', 'Meißen');
  await run('areas', 'import', 'meissen', 'server/cli/demo/meissen-areas.geojson');
  await run(
    'wave',
    'create',
    'meissen',
    '2026',
    '--questionnaire',
    'surveys/kurzbefragung/questionnaire.yaml',
  );
  const [one, other] = [join(data, 'eins.csv'), join(data, 'zwei.csv')];
  expect(
    await run('codes', 'create', 'meissen/2026', '--count', '70', '--area', 'altstadt', '--out', one),
  ).toMatch(/70 codes/);
  await run('codes', 'create', 'meissen/2026', '--count', '12', '--area', 'coelln', '--out', other);
  const taken = await runUmfeld(data, 'codes', 'create', 'meissen/2026', '--count', '5', '--out', one);
  expect([taken.code, taken.errors]).toEqual([1, expect.stringContaining('exists already')]);
  expect(statSync(one).mode & 0o777).toBe(0o600);
  const text = readFileSync(one, 'utf8');
  expect(text.startsWith('\uFEFFBriefnummer;Code;Stadtteil;')).toBe(true);
  const codes = [...text.matchAll(/\b[2-9A-Z]{5}-[2-9A-Z]{5}\b/g)].map(([code]) => code);
  expect(codes).toHaveLength(70);
  await run('wave', 'open', 'meissen/2026');
  expect(readdirSync(join(data, 'keys', 'invitations'))).toHaveLength(1);
  for (const file of readdirSync(join(data, 'keys', 'invitations')))
    expect(statSync(join(data, 'keys', 'invitations', file)).mode & 0o777).toBe(0o600);

  const first = await startHere(data);
  const { body: asked } = await ask(first.url, 'questionnaire');
  const { keys } = asked.invitations as { keys: { id: string; key: string; areas: string[] }[] };
  expect(
    keys.map(({ areas }) => areas),
    'twelve letters share a key with others',
  ).toEqual([['altstadt', 'coelln']]);
  const pending = await blindToken(keys[0]?.key ?? '');
  const exchange = { code: codes[0], blinded: pending.blinded };
  const signed = await ask(first.url, 'tokens', exchange);
  expect(signed.status).toBe(200);
  await first.kill();

  const second = await startHere(data);
  expect(await ask(second.url, 'tokens', exchange), 'the same reply after a crash').toEqual(signed);
  const invitation = await pending.finish(String(signed.body.signature));
  const submission = {
    ...numberedSubmission(1),
    sample: 'invited',
    invitation,
    answers: { area: 'altstadt' },
  };
  const stored = await ask(second.url, 'responses', submission);
  expect([stored.status, stored.body.code ?? '']).toEqual([201, '']);
  await second.kill();

  const third = await startHere(data);
  expect((await ask(third.url, 'responses', submission)).status).toBe(200);
  const again = { ...submission, submission: numberedSubmission(2).submission };
  expect((await ask(third.url, 'responses', again)).body.code).toBe('invitation.used');
  await third.stop();
  const reminders = join(data, 'erinnern.csv');
  expect(await run('codes', 'remind', 'meissen/2026', '--out', reminders)).toMatch(/^81 letters/);
  expect(readFileSync(reminders, 'utf8')).not.toMatch(/[2-9A-Z]{5}-[2-9A-Z]{5}/);
  await withStore(data, async (store) => {
    expect(await listReturns(store, 'meissen', '2026')).toMatchObject([{ sample: 'invited', count: 1 }]);
    expect(await verifyStore(store)).toMatchObject({ total: 1, faults: [] });
  });

  await run('wave', 'close', 'meissen/2026');
  expect(readdirSync(join(data, 'keys', 'invitations'))).toEqual([]);
  await withStore(data, async (store) => {
    expect(await countDispositions(store, name)).toMatchObject({ sent: 81, used: 1 });
  });
  const files = ['umfeld.sqlite', 'umfeld.sqlite-wal']
    .map((file) => join(data, file))
    .filter((file) => existsSync(file));
  for (const file of files)
    for (const code of codes) expect(readFileSync(file).includes(code.replace('-', ''))).toBe(false);
});

it('refuses with a reason what would break the design', async () => {
  const data = givenData();
  await runUmfeld(data, 'municipality', 'create', 'meissen', '--name', 'Meißen');
  await runUmfeld(data, 'areas', 'import', 'meissen', 'server/cli/demo/meissen-areas.geojson');
  const questionnaire = ['--questionnaire', 'surveys/kurzbefragung/questionnaire.yaml'];
  await runUmfeld(data, 'wave', 'create', 'meissen', 'offen', ...questionnaire, '--sample', 'open');
  await runUmfeld(data, 'wave', 'create', 'meissen', '2026', ...questionnaire);
  const draw = (wave: string, file: string, ...more: string[]) =>
    runUmfeld(data, 'codes', 'create', `meissen/${wave}`, '--out', join(data, file), ...more);
  expect(await draw('offen', 'a.csv', '--count', '5')).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/invites nobody/),
  });
  expect(existsSync(join(data, 'a.csv')), 'no empty file is left').toBe(false);
  expect(await draw('2026', 'b.csv', '--count', '5', '--area', 'mond')).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/no area "mond"/),
  });
  expect(await draw('2026', 'c.csv', '--count', '-3')).toMatchObject({ code: 2 });
  expect(await draw('2026', 'd.csv', '--count', '60')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/whole town: 60 letters/),
  });
  expect(await draw('2026', 'e.csv', '--count', '60', '--area', 'altstadt')).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/whole town/),
  });
});
