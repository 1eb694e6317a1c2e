import { describe, expect, it } from 'vitest';
import { composeScene, sampleOf } from '../../../../web/results/figures/composeScene.ts';
import { figureOf } from '../../../../web/results/figures/figureOf.ts';
import { readView } from '../../../../web/results/state/view.ts';
import { givenRelease } from '../../../fixtures/results/givenRelease.ts';

const release = givenRelease();
const sceneAt = (query: string, from = release) => composeScene(from, readView(query), 'de');

describe('what stands on the page', () => {
  it('starts with the first indicator over the areas', () => {
    const scene = sceneAt('?indicator=feeling_safe');
    expect(scene?.split).toBe('areas');
    expect(scene?.rows).toHaveLength(13);
    expect(scene?.splits).toEqual(['areas', 'districts', 'by-gender', 'by-age']);
  });

  it('shows exactly the released cells', () => {
    for (const { key } of release.indicators)
      for (const view of ['areas', 'districts', 'by-age']) {
        const scene = sceneAt(`?indicator=${key}&view=${view}`);
        const rows = [...(scene?.rows ?? []), ...(scene?.groups ?? []).flatMap((group) => group.rows)];
        expect(rows.length).toBeGreaterThan(0);
        for (const { cell } of rows) expect(cell === undefined || release.cells.includes(cell)).toBe(true);
      }
  });

  it('offers no areas for what stands for the municipality alone', () => {
    const scene = sceneAt('?indicator=victims&view=areas&place=coelln');
    expect(scene?.splits).toEqual(['by-gender', 'by-age']);
    expect(scene?.rows).toEqual([]);
    expect(scene?.chosen).toBeUndefined();
    expect(scene?.groups.map(({ name }) => name)).toEqual(['Meißen']);
  });

  it('says so when a wave did not ask for the topic', () => {
    expect(sceneAt('?indicator=unheard')).toBeUndefined();
  });

  it('puts the first answer of a question on the map, and all of them beside it', () => {
    const scene = sceneAt('?indicator=priorities&place=coelln');
    expect(scene?.option).toBe('light');
    expect(scene?.answers?.name).toBe('Cölln');
    expect(scene?.answers?.rows).toHaveLength(6);
    expect(scene?.answers?.rows[0]?.cell).toBe(scene?.chosen?.cell);
  });

  it('never mixes the two kinds of sample', () => {
    const both = givenRelease({ samples: ['invited', 'open'] });
    expect(sampleOf(both, readView(''))).toBe('invited');
    for (const sample of ['invited', 'open']) {
      const scene = sceneAt(`?indicator=trust&sample=${sample}`, both);
      const cells = [scene?.town.cell, ...(scene?.rows ?? []).map(({ cell }) => cell)];
      expect(cells.every((cell) => cell?.sample === sample)).toBe(true);
      const intervals = cells.filter((cell) => figureOf(cell)?.low !== undefined);
      expect(intervals.length > 0).toBe(sample === 'invited');
    }
  });

  it('ignores a sample the release does not have', () => {
    expect(sampleOf(release, readView('?sample=open'))).toBe('invited');
  });
});
