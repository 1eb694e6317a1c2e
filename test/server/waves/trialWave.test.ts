import { describe, expect, it } from 'vitest';
import type { Role } from '../../../db/queries/accounts.ts';
import { setWaveState } from '../../../db/queries/waves.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { requireBuildable } from '../../../server/release/desk/requireBuildable.ts';
import { startTest } from '../../../server/responses/startWave.ts';
import { runRetention } from '../../../server/retention/runRetention.ts';
import { closeWave } from '../../../server/waves/closeWave.ts';
import { createWave } from '../../../server/waves/createWave.ts';
import { givenDesk, typedForm } from '../fieldwork/givenDesk.ts';

/** A draft that is being tried out, beside an open wave. */
async function givenTrial() {
  const desk = await givenDesk({ sample: 'invited' });
  const file = 'surveys/kurzbefragung/questionnaire.yaml';
  await createWave(desk.store, { municipality: 'meissen', key: '2028', file, sample: 'invited' });
  return { ...desk, trial: await startTest(desk.store, 'meissen', '2028') };
}

describe('a wave that is only tried out', () => {
  const routes: Partial<Record<Role, readonly [string, unknown?][]>> = {
    fieldwork: [
      ['codes'],
      ['codes', { count: 50 }],
      ['codes/reminders', { newCodes: false }],
      ['letters/1'],
      ['letters/1/note', { note: 'refused' }],
      ['letters/1/replace', {}],
      ['paper'],
      ['paper/cards', { letter: 1 }],
      ['paper/bundles', { stratum: 0 }],
      ['returns'],
    ],
    entry: [['entry?language=de'], ['entry', typedForm()]],
    analyst: [
      ['pause', {}],
      ['count', {}],
      ['close', {}],
    ],
  };
  it.each(['fieldwork', 'entry', 'analyst'] as const)(
    'is unknown to %s, whatever is asked of it',
    async (role) => {
      const { signIn, trial } = await givenTrial();
      const ask = await signIn(role);
      for (const [path, body] of routes[role] ?? []) {
        const reply = await ask(`waves/${trial}/${path}`, body);
        expect([path, reply.status, reply.body.code]).toEqual([path, 404, 'wave.notFound']);
        const real = await ask(`waves/2026/${path}`, body);
        expect(real.status, `${path} of a real wave`).not.toBe(500);
        expect(real.body?.code, `${path} of a real wave`).not.toBe('wave.notFound');
      }
    },
  );

  it('stands in no list, and has no plan of what is deleted when', async () => {
    const { signIn, trial } = await givenTrial();
    const lists = [
      ['fieldwork', 'codes'],
      ['fieldwork', 'returns'],
      ['entry', 'entry'],
      ['analyst', 'retention'],
      ['analyst', 'releases'],
    ] as const;
    for (const [role, path] of lists) {
      const { status, text } = await (await signIn(role))(path);
      expect([path, status]).toEqual([path, 200]);
      if (path !== 'releases') expect(text, path).toContain('2026');
      expect(text, path).not.toContain(trial);
    }
  });

  it('is never closed, released or kept by plan, nor given letters by a command', async () => {
    const { store, trial } = await givenTrial();
    const unknown = new RegExp(`no wave "${trial}"`);
    await expect(createCodes(store, { municipality: 'meissen', wave: trial, count: 50 })).rejects.toThrow(
      unknown,
    );
    await expect(closeWave(store, 'meissen', trial)).rejects.toThrow(unknown);
    // As if somebody had closed it all the same, long ago.
    await setWaveState(store, 'meissen', trial, 'closed', '2020-01-01');
    await expect(requireBuildable(store, 'meissen', trial)).rejects.toMatchObject({ code: 'wave.notFound' });
    await expect(buildRelease(store, 'meissen', trial)).rejects.toThrow(unknown);
    expect(await runRetention(store, new Date('2030-01-01T00:00:00Z'))).toEqual([]);
  });
});
