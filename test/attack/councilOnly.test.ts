import { describe, expect, it } from 'vitest';
import { findRelease } from '../../db/queries/releases.ts';
import { buildRelease } from '../../server/release/buildRelease.ts';
import { givenReleaseDesk, open, type ReleaseDesk } from '../server/release/desk/givenDesk.ts';

/** Every address of the app that asks for no session, with whatever it may be filled with. */
function publicAddresses({ app }: ReleaseDesk): string[] {
  const paths = app.routes
    .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/desk') && !path.endsWith('*'))
    .map(({ path }) => path);
  const known: Record<string, string> = {
    m: 'town',
    w: '2026',
    n: '1',
    version: '1',
    municipality: 'town',
    page: 'datenschutz',
  };
  const filled = [...new Set(paths)].map((path) =>
    path.replace(/\/:(\w+)(\{[^/]*\})?/g, (_whole, name: string) => `/${known[name] ?? '1'}`),
  );
  return [...filled, ...filled.map((path) => `${path}?wave=2026&indicator=feeling&areas=a1`)];
}

/** All replies, without what the page was built with. */
async function readAll(house: ReleaseDesk): Promise<Map<string, string>> {
  const replies = new Map<string, string>();
  for (const address of publicAddresses(house)) {
    const { status, text } = await house.ask(undefined, address);
    replies.set(address, `${status} ${text}`);
  }
  return replies;
}

describe('a release for the council alone', () => {
  it.each(['council', 'councilThenPublic'])('changes no public reply by a byte (%s)', async (audience) => {
    const house = await givenReleaseDesk();
    const before = await readAll(house);
    expect(before.size).toBeGreaterThan(40);
    await buildRelease(house.store, 'town', '2026');
    await open(house, audience, audience === 'council' ? undefined : '2027-01-01');
    expect((await house.ask(house.kim, '/api/desk/municipalities/town/results/2026')).status).toBe(200);
    const after = await readAll(house);
    for (const [address, reply] of before) expect(after.get(address), address).toBe(reply);
    // The attack sees something once there is something to see.
    await open(house, 'public');
    const opened = await readAll(house);
    const changed = [...before].filter(([address, reply]) => opened.get(address) !== reply);
    expect(changed.length).toBeGreaterThan(5);
  });

  it('stays hidden when it is withdrawn', async () => {
    const house = await givenReleaseDesk();
    const before = await readAll(house);
    await buildRelease(house.store, 'town', '2026');
    await open(house, 'council');
    await house.ask(house.ada, '/api/desk/municipalities/town/waves/2026/releases/1/withdrawal', 'POST', {
      name: '2026/1',
      reason: 'Irrtum',
    });
    expect((await findRelease(house.store, 'town', '2026', 1))?.state).toBe('built');
    const after = await readAll(house);
    for (const [address, reply] of before) expect(after.get(address), address).toBe(reply);
  });
});

describe('what the desk tells an analyst', () => {
  it('holds no number of persons below ten, no figure of a hidden cell, nothing unrounded', async () => {
    const house = await givenReleaseDesk();
    const { release, analysis } = await buildRelease(house.store, 'town', '2026');
    const { text, body } = await house.ask(
      house.ada,
      '/api/desk/municipalities/town/waves/2026/releases/1/report',
    );
    const persons = numbersUnder(body, /^(respondents|persons|n|nEff|lookedAt|effectiveSize|count)$/);
    expect(persons.length).toBeGreaterThan(0);
    expect(persons.filter((value) => value < 10)).toEqual([]);
    expect(text).not.toContain('"before":[');
    const exact = analysis.before
      .flatMap(({ value }) => (value === undefined ? [] : [value]))
      .filter((v) => v % 1);
    expect(exact.length).toBeGreaterThan(20);
    for (const value of exact) expect(text).not.toContain(String(value));
    expect(release.cells.some(({ status }) => status === 'secret')).toBe(true);
  });
});

/** Every number that stands under such a name, however deep. */
function numbersUnder(node: unknown, name: RegExp): number[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'number' && name.test(key) ? [value] : numbersUnder(value, name),
  );
}
