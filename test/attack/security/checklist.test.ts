import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requirements } from './asvs.ts';

const page = readFileSync('docs/sicherheit.md', 'utf8');
const rows = [...page.matchAll(/^\| (V\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, id = '', state = '', what = '', proof = '']) => ({
    id,
    state: state.trim(),
    what: what.trim(),
    proof: proof.trim(),
  }),
);
const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);

describe('the checklist of docs/sicherheit.md', () => {
  it('holds every requirement of levels 1 and 2, each once', () => {
    expect(requirements).toHaveLength(253);
    expect(rows.map(({ id }) => id).sort()).toEqual([...requirements].sort());
  });

  it('says of each where it stands and why', () => {
    for (const { id, state, what, proof } of rows) {
      expect(['erfüllt', 'nicht zutreffend', 'Betrieb', 'offen'], id).toContain(state);
      expect(what.length, id).toBeGreaterThan(8);
      if (state === 'erfüllt') expect(proof, id).toMatch(/`test\//);
    }
  });

  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(150);
    for (const file of new Set(named)) expect(existsSync(file), file).toBe(true);
  });

  it('counts right', () => {
    const of = (state: string) => rows.filter((row) => row.state === state).length;
    const states = ['erfüllt', 'nicht zutreffend', 'Betrieb', 'offen'];
    const sum = states.map((state) => `${of(state)} ${state}`).join(', ');
    expect(page).toContain(sum);
  });
});
