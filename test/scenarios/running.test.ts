import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { givenTownFolder } from './givenTown.ts';
import { runUmfeld } from './runUmfeld.ts';

/** The server with both its ways out kept. */
async function start(folder: string, settings: Record<string, string> = {}) {
  const args = ['dist/app/server/main.js', '--data', folder, 'serve', '--port', '0'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, UMFELD_PROOF: 'off', ...settings },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  const said = { out: '', errors: '' };
  child.stdout.on('data', (part) => (said.out += part));
  child.stderr.on('data', (part) => (said.errors += part));
  for (
    let tenths = 0;
    !said.out.includes('listens on') && child.exitCode === null && tenths < 300;
    tenths += 1
  )
    await wait(100);
  return { child, said, url: /http:\S+/.exec(said.out)?.[0] ?? '', closed };
}

it('told to stop it takes nothing new, finishes what came, and ends with 0 within seconds', async () => {
  const folder = await givenTownFolder();
  const { child, said, url, closed } = await start(folder);
  const body = JSON.stringify({
    submission: crypto.randomUUID(),
    language: 'de',
    sample: 'open',
    answers: { area: 'coelln', comment: 'Mehr Licht.' },
  });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sending = request(`${url}/api/municipalities/meissen/waves/2026/responses`, {
    method: 'POST',
    headers,
  });
  const replied = once(sending, 'response');
  sending.write(body.slice(0, 20));
  await wait(200);
  child.kill('SIGTERM');
  const begun = performance.now();
  await wait(200);
  await expect(fetch(`${url}/api/health`)).rejects.toThrow();
  sending.end(body.slice(20));
  expect((await replied)[0]).toMatchObject({ statusCode: 201 });
  expect(await closed).toEqual([0, null]);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(said.errors).toContain('the store is closed');
  const { out } = await runUmfeld(folder, 'verify');
  expect(out).toMatch(/responses: 1/);
});

it('names every bad setting at once and starts nothing; shows what is in force', async () => {
  const folder = await givenTownFolder();
  const { said, closed } = await start(folder, {
    UMFELD_PORT: 'geheim',
    UMFELD_TRUSTED_HOPS: '-1',
    UMFELD_PUBLIC_ULR: 'geheim',
  });
  expect(await closed).toEqual([1, null]);
  expect(said.errors).toMatch(
    /UMFELD_PORT[\s\S]*UMFELD_TRUSTED_HOPS[\s\S]*perhaps UMFELD_PUBLIC_URL was meant/,
  );
  expect(said.errors).not.toMatch(/geheim|at .*\.js/);
  const { code, out } = await runUmfeld(folder, 'config');
  expect(code).toBe(0);
  expect(out).toMatch(/UMFELD_PORT\s+default\s+3000/);
  expect(out).toContain(folder);
});
