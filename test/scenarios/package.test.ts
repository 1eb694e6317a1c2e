import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../tools/package.mjs';
import { countOf } from '../counts.ts';

/** An empty machine: a folder to unpack into, and of all programs Node alone. */
let machine: string;
let program: string;

/** Packing and unpacking 160 MB takes a quarter of a minute of the processor. */
const isPacked = countOf('archives') > 0;
const title = isPacked
  ? 'the packed program'
  : 'the packed program, in the long form alone (npm run test:long)';

const start = (...words: string[]) =>
  spawn('node', ['umfeld.mjs', ...words, '--data', join(machine, 'data')], {
    cwd: program,
    env: { PATH: join(machine, 'bin'), HOME: machine },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const child = start(...words);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const [code] = await once(child, 'close');
  return { code, said };
}

describe.skipIf(!isPacked)(title, () => {
  beforeAll(() => {
    machine = mkdtempSync(join(tmpdir(), 'umfeld-package-'));
    const { archive } = makePackage(machine);
    execFileSync('tar', ['-xzf', archive, '-C', machine]);
    program = join(machine, readdirSync(machine).find((name) => /^umfeld-[\d.]+$/.test(name)) ?? '');
    mkdirSync(join(machine, 'bin'));
    symlinkSync(process.execPath, join(machine, 'bin', 'node'));
  });

  afterAll(() => rmSync(machine, { recursive: true, force: true }));

  it('starts with Node alone, serves its pages and ends in order', async () => {
    expect(await run('municipality', 'create', 'meissen', '--name', 'Meißen')).toMatchObject({ code: 0 });
    const server = start('serve', '--port', '0');
    let url = '';
    for await (const line of createInterface({ input: server.stdout })) {
      url = /http:\S+/.exec(line)?.[0] ?? '';
      if (url) break;
    }
    const page = await (await fetch(`${url}/m/meissen`)).text();
    expect(page).toContain('Meißen');
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1];
    expect((await fetch(url + sheet)).status).toBe(200);
    expect(await (await fetch(`${url}/api/health/ready`)).json()).toMatchObject({ status: 'ready' });
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('holds no development module, and a bill of materials that names every module there is', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const bom = JSON.parse(readFileSync(join(program, 'bom.json'), 'utf8'));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX' });
    const named = new Set(
      bom.components.map(({ group, name }: { group?: string; name: string }) =>
        group ? `${group}/${name}` : name,
      ),
    );
    const folder = join(program, 'node_modules');
    const there = readdirSync(folder).flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
    );
    expect(there.length).toBeGreaterThan(100);
    expect(there.filter((name) => !named.has(name))).toEqual([]);
    expect(there.filter((name) => name in devDependencies)).toEqual([]);
    const drivers = readdirSync(join(folder, 'better-sqlite3/lib/binding'));
    expect(drivers).toEqual([`node-v${process.versions.modules}-${process.platform}-${process.arch}`]);
    expect(existsSync(join(folder, 'better-sqlite3/build'))).toBe(false);
  });

  it('says so where the machine is of another kind', async () => {
    const file = join(program, 'build.json');
    const built = JSON.parse(readFileSync(file, 'utf8'));
    const nodes = [
      { node: '8.8.8', modules: '1' },
      { node: '9.9.9', modules: '2' },
    ];
    writeFileSync(file, JSON.stringify({ ...built, nodes }));
    expect(await run('routes')).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^This archive is for Node 8 and 9, this is \S+: start it with Node 8 or 9, or make/,
      ),
    });
    writeFileSync(file, JSON.stringify({ ...built, platform: 'aix' }));
    expect(await run('routes')).toEqual({ code: 1, said: expect.stringMatching(/for aix/) });
    writeFileSync(file, JSON.stringify(built));
  });
});
