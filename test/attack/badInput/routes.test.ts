import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countOf } from '../../counts.ts';
import { liveBytes } from '../../fixtures/liveBytes.ts';
import { type Attack, attackOf } from './attackOf.ts';
import { givenHouse, type House } from './givenHouse.ts';
import { findFault, send } from './judge.ts';
import { routeCases } from './routeCases.ts';

const requests = countOf('badRequests');
const slowRequests = countOf('badSlowRequests');
const routes = Object.entries(routeCases);
const each = Math.ceil(requests / routes.filter(([, { isSlow }]) => !isSlow).length);

/** Tokens in memory run out, and nothing behind them would be tried any more. */
const sendsOfOneApp = 40;

let house: House;
let sent = 0;
let slowest = { milliseconds: 0, what: '' };
const statuses = new Map<number, number>();

beforeAll(async () => {
  house = await givenHouse();
});

async function tryOut(attack: Attack, isSlow = false): Promise<void> {
  if (attack.path.startsWith('/api/session') && sent % sendsOfOneApp === 0) house.restart();
  const answer = await send(house, attack);
  sent += 1;
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.milliseconds > slowest.milliseconds && !isSlow)
    slowest = { milliseconds: answer.milliseconds, what: `${attack.method} ${attack.path.slice(0, 100)}` };
  const fault = findFault(answer, attack, isSlow);
  if (fault) throw new Error(`${fault}: ${answer.text.slice(0, 300)}`);
  // Somebody signed out, or was signed out.
  if (answer.status < 300 && answer.hasStored && /sessions?\b/.test(attack.path)) await house.signInAgain();
}

describe('what no route was made for', () => {
  it('has a case for every route of the app, and for no other', () => {
    const listed = house.app.routes.filter(({ method }) => method !== 'ALL');
    const names = new Set(listed.map(({ method, path }) => `${method} ${path}`));
    expect(routes.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  it.each(routes)('is answered by name: %s', async (name, one) => {
    const [method = '', path = ''] = name.split(/ (.*)/);
    const attack = attackOf(method, path, one, house.own);
    const numRuns = one.isSlow ? slowRequests : each;
    await fc.assert(
      fc.asyncProperty(attack, (made) => tryOut(made, one.isSlow ?? one.isElsewhere)),
      { numRuns, endOnFailure: false },
    );
  });

  it('leaves no file behind and holds no memory', async () => {
    const files = house.files();
    const quick = routes.filter(([name, { isSlow }]) => !isSlow && !name.includes('/session'));
    const attacks = quick.flatMap(([name, one]) => {
      const [method = '', path = ''] = name.split(/ (.*)/);
      return fc.sample(attackOf(method, path, one, house.own), { numRuns: 4, seed: 7 });
    });
    const refused = [];
    for (const attack of attacks) if ((await send(house, attack)).status >= 400) refused.push(attack);
    expect(refused.length).toBeGreaterThan(100);
    for (const attack of refused) await send(house, attack);
    const before = liveBytes();
    for (let round = 0; round < 5; round += 1) for (const attack of refused) await send(house, attack);
    const grown = liveBytes() - before;
    console.log(
      `badInput: ${sent} requests, slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.what})`,
    );
    console.log(
      `badInput: ${[...statuses]
        .sort(([a], [b]) => a - b)
        .map(([code, n]) => `${code}: ${n}`)
        .join(', ')}`,
    );
    console.log(`badInput: ${refused.length * 5} refusals hold ${(grown / 1_024).toFixed(0)} kB more`);
    expect(grown).toBeLessThan(2_000_000);
    expect(house.files()).toEqual(files);
  });
});
