import { describe, expect, it } from 'vitest';
import { addLetters } from '../../../db/queries/invitations.ts';
import { addStrata } from '../../../db/queries/strata.ts';
import { createApp } from '../../../server/app.ts';
import { drawCode } from '../../../server/fieldwork/codes/drawCode.ts';
import { codeAlphabet, drawnLength } from '../../../surveys/language/invitationCode.ts';
import { givenStore, givenTown, givenWave } from '../../db/givenStore.ts';
import { workOf } from '../../fixtures/workOf.ts';
import { givenDesk, password } from '../../server/accounts/givenDesk.ts';

const email = 'anna@meissen.example';
const admin = [{ municipality: 'meissen', role: 'admin' as const }];

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

describe('guessing a password', () => {
  it('costs the server the same for every address, known, locked or unknown', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const wrong = (who: string) => desk.visit().ask('POST', '/session', { email: who, password: 'falsch' });
    await wrong('warm@meissen.example');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      known.push(await workOf(() => wrong(email)));
      unknown.push(await workOf(() => wrong('nobody@meissen.example')));
    }
    const ratio = median(unknown) / median(known);
    console.log(`sign-in, work for an unknown address / a known one: ${ratio.toFixed(2)}`);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it('gives at most 730 tries a day for an account, however many ask at once', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const wrong = () => desk.visit().ask('POST', '/session', { email, password: 'falsch falsch' });
    let tried = 0;
    for (let minute = 0; minute < 60; minute += 1) {
      const replies = await Promise.all(Array.from({ length: minute === 0 ? 20 : 1 }, wrong));
      tried += replies.filter(({ status }) => status === 401).length;
      desk.pass(1);
    }
    expect(tried).toBeLessThanOrEqual(10 + 30);
    expect(tried).toBeGreaterThan(30);
  });

  it('is not got round by spelling the address another way', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const spellings = [email, email.toUpperCase(), ` ${email}`, `${email}\n`, 'Anna@Meissen.Example'];
    const statuses: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const spelt = spellings[round % spellings.length] ?? email;
      statuses.push((await desk.visit().ask('POST', '/session', { email: spelt, password: 'x' })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });
});

describe('guessing the second factor', () => {
  it('ends after ten tries, codes of the app and recovery codes together, also in several windows', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const first = desk.visit();
    await first.ask('POST', '/session', { email, password });
    const { body } = await first.ask('POST', '/session/factor', {});
    expect(String(body.secret)).toMatch(/^[A-Z2-7]{32}$/);
    const typed = desk.code(String(body.secret));
    expect((await first.ask('PUT', '/session/factor', { code: typed })).status).toBe(200);
    desk.pass(60);
    const windows = [desk.visit(), desk.visit(), desk.visit()];
    for (const one of windows) await one.ask('POST', '/session', { email, password });
    const statuses: number[] = [];
    for (let round = 0; round < 24; round += 1) {
      const code = round % 2 ? '000000' : 'abcde-fghij';
      const reply = await windows[round % 3]?.ask('POST', '/session/code', { code });
      statuses.push(reply?.status ?? 0);
    }
    expect(statuses.filter((status) => status === 403)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(14);
    const right = desk.code(String(body.secret));
    expect((await windows[0]?.ask('POST', '/session/code', { code: right }))?.status).toBe(429);
  });
});

async function givenInvited(letters: number) {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store, '2026', { sample: 'invited' });
  const stratum = { areas: ['altstadt'], key: 'k', publicKey: '' };
  await addStrata(store, 'meissen', '2026', 0, [stratum]);
  const codes = Array.from({ length: letters }, () => drawCode());
  const rows = codes.map((code) => ({ area: 'altstadt', code }));
  await addLetters(store, { municipality: 'meissen', wave: '2026' }, rows);
  const now = new Date('2026-11-23T08:00:00Z');
  const protection = { proof: false, submissionsPerMinute: 0, formsPerMinute: 30, codesPerMinute: 30 };
  const app = createApp({ store, clock: () => now, protection });
  const open = createApp({ store, clock: () => now });
  const tryCode = (code: string, at = app) =>
    at.request('/api/municipalities/meissen/waves/2026/tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
  return { app, open, codes, tryCode };
}

describe('guessing the code of a letter', () => {
  it('is bounded for the wave as a whole, over both ways in', async () => {
    const { app, tryCode } = await givenInvited(30);
    const statuses: number[] = [];
    for (let at = 0; at < 40; at += 1) statuses.push((await tryCode(drawCode())).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(403));
    expect(statuses.slice(30)).toEqual(Array(10).fill(429));
    const form = new URLSearchParams({
      submission: '6f2c1c1e-9f0a-4c53-8a77-0d3f2b7a9c11',
      code: drawCode(),
    });
    const reply = await app.request('/m/meissen/2026/formular', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    expect(reply.status).not.toBe(200);
  });

  it('would take years: 50,000 letters among all codes there can be, at the highest rate taken', () => {
    const codes = codeAlphabet.length ** drawnLength;
    const triesADay = 240 * 60 * 24;
    const years = codes / 50_000 / triesADay / 365;
    console.log(`guessing one of 50,000 codes takes ${years.toFixed(1)} years on average at 240 a minute`);
    expect(years).toBeGreaterThan(0.5);
  });

  it('says the same, after the same work, of a code that is nearly right and one that is far off', async () => {
    const { open, codes, tryCode } = await givenInvited(200);
    const near: number[] = [];
    const far: number[] = [];
    const replies = new Set<string>();
    for (let at = 0; at < 200; at += 1) {
      const code = codes[at] ?? '';
      const shared = drawCode();
      // The first half of a real code, and a valid one with nothing in common.
      const half = `${code.slice(0, 5)}${shared.slice(5)}`;
      for (const [list, typed] of [
        [near, half],
        [far, shared],
      ] as const) {
        list.push(
          await workOf(async () => {
            const reply = await tryCode(typed, open);
            replies.add(`${reply.status} ${await reply.text()}`);
          }),
        );
      }
    }
    console.log(`code checks, nearly right / far off: ${(median(near) / median(far)).toFixed(2)}`);
    expect(replies.size).toBe(1);
    expect(Math.abs(median(near) - median(far))).toBeLessThan(1);
  });
});

describe('who and what there is', () => {
  it('is not told to somebody without a session: towns, accounts and letters answer alike', async () => {
    const desk = await givenDesk();
    await desk.add(email, admin);
    const stranger = desk.visit();
    for (const path of [
      'accounts',
      'waves',
      'waves/2026/letters/1',
      'questionnaires/drafts/entwurf',
      'audit',
    ]) {
      const here = await stranger.ask('GET', `/desk/municipalities/meissen/${path}`);
      const nowhere = await stranger.ask('GET', `/desk/municipalities/nirgendwo/${path}`);
      expect(here).toMatchObject({ status: 401 });
      expect(nowhere.body).toEqual(here.body);
    }
  });

  it('is not told by links: one that was never made, was used, or ran out', async () => {
    const desk = await givenDesk();
    const stranger = desk.visit();
    const never = await stranger.ask('POST', '/session/link', { token: 'a'.repeat(43) });
    const other = await stranger.ask('POST', '/session/link', { token: 'x' });
    expect(never.status).toBe(404);
    expect(other.body).toEqual(never.body);
  });

  it('keeps what is only planned: no text, no area and no place of a wave that has not been open', async () => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store, 'plan', { state: 'draft' });
    const app = createApp({ store, clock: () => new Date('2026-11-23T08:00:00Z') });
    for (const part of ['questionnaire', 'areas', 'places', 'challenge']) {
      const reply = await app.request(`/api/municipalities/meissen/waves/plan/${part}`);
      expect(reply.status).toBe(409);
      expect(Object.keys((await reply.json()) as object).sort()).toEqual([
        'code',
        'detail',
        'state',
        'status',
        'title',
      ]);
    }
    const page = await (await app.request('/m/meissen')).text();
    expect(page).not.toContain('/m/meissen/plan');
  });
});
