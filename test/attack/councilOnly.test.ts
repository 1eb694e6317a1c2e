import { strFromU8, unzipSync } from 'fflate';
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

  it('comes with report, pictures and one file with everything, which say so and give no licence', async () => {
    const house = await givenReleaseDesk();
    const { release } = await buildRelease(house.store, 'town', '2026');
    const at = '/api/desk/municipalities/town/results/2026';
    const note = 'Nur für den Rat, nicht zur Veröffentlichung';
    const indicator = release.indicators[0]?.key ?? '';
    const paths = ['export.zip', 'report.pdf', 'report.docx', `drawings/${indicator}.map.svg`].map(
      (one) => `${at}/${one}`,
    );
    const read = async (who: 'kim' | undefined, path: string) => {
      const reply = await house.app.request(`http://localhost${path}`, who && { headers: house.kim.headers });
      return { reply, content: new Uint8Array(await reply.arrayBuffer()) };
    };
    for (const path of paths) expect((await read('kim', path)).reply.status, 'before it is shown').toBe(404);
    await open(house, 'council');
    for (const path of paths) {
      expect((await read(undefined, path)).reply.status, path).toBe(401);
      const { reply } = await read('kim', path);
      expect(reply.status, path).toBe(200);
      expect(reply.headers.get('cache-control'), path).toBe('no-store');
    }
    const unzipped = async (path: string) => unzipSync((await read('kim', path)).content);
    const files = await unzipped(`${at}/export.zip`);
    expect(Object.keys(files)).toContain('figures.csv');
    expect(Object.keys(files)).not.toContain('LICENSE.txt');
    for (const content of Object.values(files))
      expect(strFromU8(content)).not.toMatch(/Datenlizenz|dl-de|dl-by-de/);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(note);
    const word = strFromU8((await unzipped(`${at}/report.docx`))['word/document.xml'] ?? new Uint8Array());
    expect(word.replace(/<[^>]+>/g, '')).toContain(note);
    expect(word).not.toContain('Datenlizenz');
    expect(strFromU8((await read('kim', `${at}/drawings/${indicator}.map.svg`)).content)).toContain(
      'Nur für den Rat',
    );
    expect((await read('kim', `${at}/report.pdf`)).reply.headers.get('content-disposition')).toContain(
      'council-only',
    );
    // Once everybody may read it, the council gets what everybody gets.
    await open(house, 'public');
    const [desk, everybody] = [
      await unzipped(`${at}/export.zip`),
      await read(undefined, '/api/municipalities/town/results/2026/export.zip'),
    ];
    expect(desk).toEqual(unzipSync(everybody.content));
    expect(Object.keys(desk)).toContain('LICENSE.txt');
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
