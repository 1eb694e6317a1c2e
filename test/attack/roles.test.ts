import { describe, expect, it } from 'vitest';
import { storeRoles } from '../../db/queries/accounts.ts';
import { createMunicipality } from '../../db/queries/municipalities.ts';
import type { Role } from '../../server/accounts/account.ts';
import { addAccount } from '../../server/accounts/createAccount.ts';
import { openSession, type Stage } from '../../server/accounts/sessions.ts';
import { createApp } from '../../server/app.ts';
import { givenStore, givenTown, givenWave } from '../db/givenStore.ts';
import { givenAccount } from '../fixtures/givenAccount.ts';
import { access } from './access.ts';

const roles: readonly Role[] = ['admin', 'fieldwork', 'entry', 'analyst', 'council'];

interface Route {
  method: string;
  path: string;
}

/** The app over two towns, and a caller for each way to be known or unknown. */
async function givenHouse() {
  const store = await givenStore();
  await givenTown(store);
  await givenWave(store);
  await createMunicipality(store, { key: 'coswig', name: 'Coswig an der Elbe' });
  const clock = () => new Date('2026-11-23T08:00:00Z');
  const deps = { store, clock };
  const app = createApp(deps);
  const foreign = await givenAccount(store, 'coswig', ['analyst'], { email: 'carla@coswig.example', clock });
  // Somebody to act upon, who is not the one that acts.
  const own = await givenAccount(store, 'meissen', ['entry'], { email: 'someone@meissen.example', clock });
  await givenAccount(store, 'meissen', ['admin'], { email: 'standing@meissen.example', clock });
  const cookieOf = async (id: string, stage: Stage = 'full') =>
    `umfeld=${await openSession(deps, id, stage)}`;
  const member = async (municipality: string, role: Role) =>
    (await givenAccount(store, municipality, [role], { email: `${role}@${municipality}.example`, clock })).id;
  const ask = (method: string, path: string, cookie?: string) =>
    app.request(`http://localhost${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(cookie && { cookie }),
        ...(method !== 'GET' && method !== 'HEAD' && { 'content-type': 'application/json' }),
      },
      ...(method !== 'GET' && method !== 'HEAD' && { body: '{}' }),
    });
  return { store, app, clock, deps, foreign, own, cookieOf, member, ask, routes: listRoutes(app.routes) };
}

/** Each route once. What stands in front of routes is none; what answers by itself has to name its method. */
function listRoutes(listed: readonly { method: string; path: string }[]): Route[] {
  const routes = listed.filter(({ method }) => method !== 'ALL');
  for (const { method, path } of listed)
    if (method === 'ALL' && !path.endsWith('*') && !routes.some((route) => route.path === path))
      throw new Error(`${path} answers every method: name them`);
  return [...new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
}

/** An address of the route. @param id for what is a person's */
function addressOf(path: string, municipality: string, id: string): string {
  const file = 'feeling.map.svg';
  const known: Record<string, string> = { municipality, m: municipality, w: '2026', id, page: 'hilfe', file };
  return path.replace(/\/:(\w+)(\{[^/]*\})?/g, (_whole, name: string) => `/${known[name] ?? '1'}`);
}

/** What a refusal says, and nothing else. */
async function expectRefused(reply: Response, what: string): Promise<void> {
  expect([401, 403], what).toContain(reply.status);
  if (reply.headers.get('content-length') === '0') return;
  const body = (await reply.json()) as Record<string, unknown>;
  expect(Object.keys(body).sort(), what).toEqual(['code', 'detail', 'status', 'title']);
  expect(['session.required', 'session.forbidden'], what).toContain(body.code);
}

/** Other refusals may come: the body is empty, and a code in it would be wrong. */
async function expectAdmitted(reply: Response, what: string): Promise<void> {
  const code =
    reply.status < 400 ? undefined : ((await reply.json().catch(() => ({}))) as { code?: string }).code;
  expect(['session.required', 'session.forbidden', 'session.foreign'], `${what} ${code}`).not.toContain(code);
  expect(reply.status, what).toBeLessThan(500);
}

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

describe('who may use which route', () => {
  it('is declared for every route of the app, and for no other', async () => {
    const { routes } = await givenHouse();
    const declared = [...access.everyone, ...Object.keys(access.stages), ...Object.keys(access.roles)];
    expect(new Set(declared).size).toBe(declared.length);
    expect(routes.map(nameOf).sort()).toEqual([...declared].sort());
    expect(routes.length).toBeGreaterThan(50);
    for (const route of routes)
      expect(route.path.startsWith('/api/desk/'), nameOf(route)).toBe(nameOf(route) in access.roles);
  });

  it('opens what is for everyone without a session', async () => {
    const { routes, ask } = await givenHouse();
    for (const route of routes.filter((one) => access.everyone.includes(nameOf(one)))) {
      const reply = await ask(route.method, addressOf(route.path, 'meissen', '1'));
      await expectAdmitted(reply, nameOf(route));
    }
  });

  it('opens everything else to nobody without a session, with a made-up one, or from another site', async () => {
    const { routes, ask, own, app, member, cookieOf } = await givenHouse();
    const cookie = await cookieOf(await member('meissen', 'admin'));
    for (const route of routes.filter((one) => !access.everyone.includes(nameOf(one)))) {
      const address = addressOf(route.path, 'meissen', own.id);
      await expectRefused(await ask(route.method, address), nameOf(route));
      await expectRefused(await ask(route.method, address, `umfeld=${'a'.repeat(43)}`), nameOf(route));
      await expectRefused(
        await ask(route.method, address, `__Host-umfeld=${cookie.slice(7)}`),
        nameOf(route),
      );
      if (route.method === 'GET') {
        expect((await ask('HEAD', address)).status, `HEAD ${route.path}`).toBe(401);
        continue;
      }
      const foreign = await app.request(`http://localhost${address}`, {
        method: route.method,
        headers: { cookie, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
        body: '{}',
      });
      expect(foreign.status, nameOf(route)).toBe(403);
      expect((await foreign.json()) as object, nameOf(route)).toMatchObject({ code: 'session.foreign' });
    }
  });

  it.each(roles)('holds for %s: in the own town, in another one, and in none', async (role) => {
    const house = await givenHouse();
    const [here, there] = [await house.member('meissen', role), await house.member('coswig', role)];
    for (const route of house.routes.filter((one) => nameOf(one) in access.roles)) {
      const isOpen = access.roles[nameOf(route)]?.includes(role);
      const address = addressOf(route.path, 'meissen', house.own.id);
      const inside = await house.ask(route.method, address, await house.cookieOf(here));
      if (isOpen) await expectAdmitted(inside, `${role}: ${nameOf(route)}`);
      else await expectRefused(inside, `${role}: ${nameOf(route)}`);
      await expectRefused(
        await house.ask(route.method, address, await house.cookieOf(there)),
        `${role} of another town: ${nameOf(route)}`,
      );
      const nowhere = addressOf(route.path, 'nirgendwo', house.own.id);
      await expectRefused(
        await house.ask(route.method, nowhere, await house.cookieOf(here)),
        `${role}, no such town: ${nameOf(route)}`,
      );
      await expectNothingOfCoswig(house, route, await house.cookieOf(here));
    }
  });

  it('holds for every step of signing in', async () => {
    const house = await givenHouse();
    const id = await addAccount(
      house.store,
      { email: 'new@meissen.example', roles: [{ municipality: 'meissen', role: 'admin' }] },
      house.clock(),
    );
    const everything = { email: 'everything@meissen.example', clock: house.clock };
    const enrolled = (await givenAccount(house.store, 'meissen', roles, everything)).id;
    for (const stage of ['code', 'enrol', 'full'] as const) {
      const who = stage === 'enrol' ? String(id) : enrolled;
      for (const route of house.routes.filter((one) => !access.everyone.includes(nameOf(one)))) {
        const stages = access.stages[nameOf(route)] ?? ['full'];
        const address = addressOf(route.path, 'meissen', house.own.id);
        const reply = await house.ask(route.method, address, await house.cookieOf(who, stage));
        if (stages.includes(stage)) await expectAdmitted(reply, `${stage}: ${nameOf(route)}`);
        else await expectRefused(reply, `${stage}: ${nameOf(route)}`);
      }
    }
  });

  it('ends with the role, in the middle of a session', async () => {
    const house = await givenHouse();
    const id = await house.member('meissen', 'admin');
    const cookie = await house.cookieOf(id);
    const accounts = '/api/desk/municipalities/meissen/accounts';
    expect((await house.ask('GET', accounts, cookie)).status).toBe(200);
    await storeRoles(house.store, { municipality: 'meissen', account: id, roles: [], today: '2026-11-23' });
    await expectRefused(await house.ask('GET', accounts, cookie), 'without the role');
  });
});

/** In the own town, but with the id of somebody of the other: refused, or answered without a word of the other. */
async function expectNothingOfCoswig(
  { ask, foreign }: Awaited<ReturnType<typeof givenHouse>>,
  { method, path }: Route,
  cookie: string,
): Promise<void> {
  if (!/:id\b/.test(path)) return;
  const reply = await ask(method, addressOf(path, 'meissen', foreign.id), cookie);
  expect([401, 403, 404], `${method} ${path}`).toContain(reply.status);
  expect(await reply.text(), `${method} ${path}`).not.toMatch(/coswig|carla/i);
}
