import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { buildProgram } from '../../../server/cli/program.ts';
import { runProgram } from '../../../server/cli/runProgram.ts';
import { readConfig } from '../../../server/config.ts';
import { givenFolder } from '../../db/givenStore.ts';

/** Runs commands within this process; nothing is replaced but where their words go. */
function givenCommands(environment: Record<string, string> = {}) {
  const data = givenFolder();
  return {
    data,
    async run(...words: string[]) {
      const said = { out: '', errors: '' };
      const spies = [
        vi.spyOn(console, 'log').mockImplementation((line) => {
          said.out += `${line}\n`;
        }),
        vi.spyOn(console, 'error').mockImplementation((line) => {
          said.errors += `${line}\n`;
        }),
        vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
      ];
      try {
        const code = await runProgram(
          (all) => buildProgram(readConfig(environment), all),
          [...words, '--data', data],
        );
        return { code, ...said };
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
  };
}

describe('account create, reset, list', () => {
  it('print a link to the name of the desk where it has one of its own', async () => {
    const residents = { UMFELD_PUBLIC_URL: 'https://umfrage.stadt.example' };
    const staff = { UMFELD_DESK_URL: 'https://verwaltung.stadt.example' };
    for (const [environment, host] of [
      [residents, 'umfrage.stadt.example'],
      [{ ...residents, ...staff }, 'verwaltung.stadt.example'],
    ] as const) {
      const { run } = givenCommands(environment);
      await run('municipality', 'create', 'meissen', '--name', 'Meißen');
      const { out } = await run('account', 'create', 'a@meissen.example', '--role', 'admin');
      expect(out).toContain(`https://${host}/verwaltung/zugang#`);
    }
  });

  it('say what is wrong and how to mend it', async () => {
    const { run } = givenCommands();
    const create = (...words: string[]) => run('account', 'create', ...words);
    expect((await create('a@meissen.example', '--role', 'admin')).errors).toContain('municipality create');
    await run('municipality', 'create', 'meissen', '--name', 'Meißen');
    expect((await create('a@meissen.example', '--role', 'mayor')).code).toBe(2);
    expect((await create('a@meissen.example')).code).toBe(2);
    expect((await create('nobody', '--role', 'entry')).errors).toContain('name@town.de');
    const both = await create('f@meissen.example', '--role', 'fieldwork', 'analyst');
    expect(both).toMatchObject({ code: 1 });
    expect(both.errors).toContain('--confirm-separation');
    expect((await create('a@b.example', '--role', 'entry', '--municipality', 'coswig')).errors).toContain(
      'there are: meissen',
    );
    expect((await run('account', 'list')).out).toBe('');
    expect((await create('a@meissen.example', '--role', 'admin')).out).toMatch(
      /127\.0\.0\.1:3000\/verwaltung\/zugang#/,
    );
    expect((await create('A@Meissen.example', '--role', 'entry')).errors).toContain(
      'works for the town already',
    );
    expect((await run('account', 'reset', 'b@meissen.example')).errors).toContain('account list');
    await run('municipality', 'create', 'coswig', '--name', 'Coswig');
    expect((await create('b@meissen.example', '--role', 'entry')).errors).toContain('coswig, meissen');
    const second = await create('a@meissen.example', '--role', 'council', '--municipality', 'coswig');
    expect(second.out).toContain('keeps the password');
    expect((await run('account', 'list')).out.trim()).toMatch(
      /^a@meissen\.example +coswig:council meissen:admin \(link not used yet\)$/,
    );
    expect((await run('municipality', 'create', 'konto', '--name', 'Konto')).code).toBe(1);
  });

  it('stand in the log of their town like every other command that changes something', async () => {
    const { run, data } = givenCommands();
    await run('municipality', 'create', 'meissen', '--name', 'Meißen');
    await run(
      'account',
      'create',
      'a@meissen.example',
      '--role',
      'entry',
      'fieldwork',
      '--confirm-separation',
    );
    await run('account', 'reset', 'a@meissen.example', '--second-factor');
    await run('areas', 'import', 'meissen', 'server/cli/demo/meissen-areas.geojson');
    expect((await run('areas', 'import', 'meissen', 'package.json')).code).toBe(1);
    const store = await openStore(data);
    const { entries } = await listAudit(store, 'meissen', {});
    await store.close();
    expect(entries.map(({ account, action, subject, detail }) => [account, action, subject, detail])).toEqual(
      [
        ['command line', 'areas.import', 'meissen', 'meissen-areas.geojson'],
        ['command line', 'account.link', 'a@meissen.example', 'second factor, too'],
        ['command line', 'account.separation', 'a@meissen.example', 'entry fieldwork'],
        ['command line', 'account.roles', 'a@meissen.example', 'entry fieldwork'],
        ['command line', 'account.create', 'a@meissen.example', null],
        ['command line', 'municipality.create', 'meissen', null],
      ],
    );
  });

  it('delete takes an account away for good, and never the last admin of a town', async () => {
    const { run, data } = givenCommands();
    await run('municipality', 'create', 'meissen', '--name', 'Meißen');
    await run('account', 'create', 'a@meissen.example', '--role', 'admin');
    const last = await run('account', 'delete', 'a@meissen.example');
    expect(last).toMatchObject({ code: 1 });
    expect(last.errors).toContain('last admin');
    expect((await run('account', 'delete', 'nobody@meissen.example')).errors).toContain('account list');
    await run('account', 'create', 'b@meissen.example', '--role', 'admin');
    const gone = await run('account', 'delete', ' A@meissen.example');
    expect(gone).toMatchObject({ code: 0 });
    const id = /[0-9a-f-]{36}/.exec(gone.out)?.[0];
    expect((await run('account', 'list')).out).not.toContain('a@meissen.example');
    const store = await openStore(data);
    const { entries } = await listAudit(store, 'meissen', {});
    await store.close();
    expect(entries[0]).toMatchObject({ action: 'account.delete', subject: id, account: 'command line' });
    expect(readFileSync(join(data, 'umfeld.sqlite'), 'latin1')).not.toContain('a@meissen.example');
  });

  it('routes names who may use each, as its guard says', async () => {
    const { run } = givenCommands();
    const { out } = await run('routes');
    expect(out).toMatch(/GET +\/api\/desk\/municipalities\/:municipality\/accounts +admin \(mayAdminister\)/);
    expect(out).toMatch(/POST +\/api\/session\/code +signed in \(code still to come\)/);
    expect(out).toMatch(/GET +\/api\/health +everyone/);
  });
});
