import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { softwareVersion } from '../../server/release/softwareVersion.ts';
import { runUmfeld, runWords } from './runUmfeld.ts';

const data = mkdtempSync(join(tmpdir(), 'umfeld-cli-'));
const questionnaire = 'surveys/kurzbefragung/questionnaire.yaml';

afterAll(() => rmSync(data, { recursive: true }));

const run = (...words: string[]) => runUmfeld(data, ...words);

describe('the command line', () => {
  it('ends with 2 and a hint when the words are wrong', async () => {
    expect((await run('municipality', 'raise', 'meissen')).code).toBe(2);
    expect((await run('wave', 'create', 'meissen')).code).toBe(2);
    expect((await run('serve', '--port', 'many')).code).toBe(2);
    const missing = await run('municipality', 'create', 'meissen');
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.errors).toContain('--name');
  });

  it('helps with every command', async () => {
    for (const words of [
      [],
      ['areas', 'import'],
      ['responses', 'import'],
      ['release', 'build'],
      ['context', 'import'],
      ['measures', 'import'],
      ['demo'],
    ]) {
      const { code, out } = await run(...words, '--help');
      expect(code).toBe(0);
      expect(out).toContain('Usage: umfeld');
    }
  });

  it('tells its version, which is that of every methods sheet', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, out: `${softwareVersion()}\n` });
  });

  it('takes --data before and after the command', async () => {
    const before = await runWords('--data', data, 'municipality', 'create', 'first', '--name', 'Erste');
    expect(before).toMatchObject({ code: 0 });
    const after = await runWords('municipality', 'create', 'first', '--name', 'Erste', '--data', data);
    expect(after).toMatchObject({ code: 1 });
    expect(after.errors).toContain('exists already');
  });

  it('refuses with one readable reason and the way on', async () => {
    const town = await run('wave', 'create', 'nowhere', '2026', '--questionnaire', questionnaire);
    expect(town).toMatchObject({ code: 1 });
    expect(town.errors).toContain('municipality create nowhere');
    const key = await run('municipality', 'create', 'Meißen', '--name', 'Meißen');
    expect(key).toMatchObject({ code: 1 });
    expect(key.errors).toContain('lower-case letters');
    const file = await run('areas', 'import', 'first', 'missing.geojson');
    expect(file.errors).toContain('missing.geojson does not exist');
  });

  it("takes a town's settings, or names every fault and changes nothing", async () => {
    const good = await run('municipality', 'set', 'first', 'server/cli/demo/meissen.yaml');
    expect(good).toMatchObject({ code: 0, errors: '' });
    expect(good.out).toMatch(/^Meißen: colour #1f4e5f, dark #\w{6}; crest \w+\.svg\./);
    const file = join(data, 'broken.yaml');
    writeFileSync(file, 'name: Erste\ncolour: "#ffff00"\nimprint: { de: Amt }\n');
    const broken = await run('municipality', 'set', 'first', file);
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.errors).toContain('nothing was changed');
    expect(broken.errors).toContain('broken.yaml:1:1: "responsible" is missing');
  });

  it('leads a wave through its states and no other way', async () => {
    expect((await run('wave', 'create', 'first', '2026', '--questionnaire', questionnaire)).code).toBe(0);
    const early = await run('wave', 'open', 'first/2026');
    expect(early.errors).toContain('areas import first');
    const square = (x: number) => [
      [
        [x, 51],
        [x + 0.01, 51],
        [x + 0.01, 51.01],
        [x, 51.01],
        [x, 51],
      ],
    ];
    const features = ['Nord', 'Süd'].map((name, at) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: square(13 + at / 100) },
    }));
    const file = join(data, 'areas.geojson');
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    expect((await run('areas', 'import', 'first', file)).out).toContain('2 areas imported as version 1');
    expect((await run('wave', 'close', 'first/2026')).errors).toContain('never open');
    expect((await run('wave', 'open', 'first/2026')).out).toContain('is open');
    expect((await run('release', 'build', 'first/2026')).code).toBe(1);
    expect((await run('wave', 'count', 'first/2026')).out).toContain('is counting');
    expect((await run('wave', 'close', 'first/2026')).out).toContain('is closed');
    expect((await run('wave', 'open', 'first/2026')).errors).toContain('closed for good');
    expect((await run('wave', 'open', 'first')).errors).toContain('MUNICIPALITY/WAVE');
  });

  it('takes a list of streets and places, or says line by line what is wrong with it', async () => {
    const file = join(data, 'places.csv');
    writeFileSync(file, 'name;kind;area\nMarkt;place;nord\nRingstraße;street;\n');
    const taken = await run('places', 'import', 'first', file);
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.out).toContain('imported as version 1 (streets: 1, places: 1)');
    expect(taken.out).toContain('note: 1 of 2 have no area ("Ringstraße")');
    writeFileSync(file, 'name;kind;area\nMarkt;place;west\n');
    const refused = await run('places', 'import', 'first', file);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.errors).toContain('places.csv:2: column "area": there is no area "west"');
  });

  it('says how many responses there are and that the store is sound', async () => {
    const { code, out } = await run('verify');
    expect(code).toBe(0);
    expect(out).toContain('responses: 0');
  });

  it('lists every route', async () => {
    const { out } = await run('routes');
    expect(out).toMatch(/POST\s+\/api\/municipalities\/:m\/waves\/:w\/responses/);
    expect(out).toMatch(/GET\s+\/api\/health/);
  });
});
