import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { expect } from 'vitest';
import type { Analysis } from '../../server/release/analysis.ts';
import type { Row } from '../server/statistics/referenceData.ts';
import { runUmfeld } from './runUmfeld.ts';

const shared = '../shared/data/somerville';
const fixture = 'test/fixtures/somerville';

/** The city of Somerville with its wards, made by commands; waves are added with the real answers. */
export function givenSomerville() {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-somerville-'));
  const run = async (...words: string[]) => {
    const { code, out, errors } = await runUmfeld(folder, ...words);
    expect(code, `umfeld ${words.join(' ')}: ${errors}`).toBe(0);
    return out;
  };
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    run,
    write,
    forget: () => rmSync(folder, { recursive: true }),
    create: async () => {
      await run('municipality', 'create', 'somerville', '--name', 'Somerville');
      const areas = ['areas', 'import', 'somerville', `${shared}/wards.geojson`];
      await run(...areas, '--key', 'Ward', '--name', 'Ward');
    },
    /** A closed wave with these people's answers. `weight`: a column of the rows. */
    closedWave: async (key: string, rows: readonly Row[], weight?: string) => {
      const address = `somerville/${key}`;
      const answers = write(`${key}.csv`, stringify([...rows], { header: true }));
      const line = weight ? `weight: {column: ${weight}}\n` : '';
      const mapping = write(`${key}.yaml`, line + readFileSync(`${fixture}/mapping.yaml`, 'utf8'));
      await run('wave', 'create', 'somerville', key, '--questionnaire', `${fixture}/questionnaire.yaml`);
      await run('wave', 'open', address);
      await run('responses', 'import', address, answers, '--mapping', mapping);
      await run('wave', 'close', address);
      return address;
    },
    build: async (address: string, ...options: string[]) => {
      const file = join(folder, `${address.replace('/', '-')}.json`);
      const out = await run('release', 'build', address, '--json', file, ...options);
      const analysis: Analysis = JSON.parse(readFileSync(file, 'utf8'));
      return { out, analysis };
    },
  };
}
