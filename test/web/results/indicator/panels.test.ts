import { describe, expect, it } from 'vitest';
import { composeScene } from '../../../../web/results/figures/composeScene.ts';
import { figureOf } from '../../../../web/results/figures/figureOf.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import {
  listSeries,
  panelOfWave,
  panelsBeside,
  panelsOfGroups,
} from '../../../../web/results/indicator/panels.ts';
import { sentenceGroups } from '../../../../web/results/indicator/sentenceGroups.ts';
import { readView } from '../../../../web/results/state/view.ts';
import { givenRelease } from '../../../fixtures/results/givenRelease.ts';

const release = givenRelease();
const earlier = givenRelease({ wave: '2024' });

function sceneAt(query: string) {
  const view = readView(query);
  const scene = composeScene(release, view, 'de');
  if (!scene) throw new Error(`no scene for ${query}`);
  return { view, scene };
}

describe('maps side by side', () => {
  it('hold released cells only', () => {
    const { view, scene } = sceneAt('?indicator=feeling_safe&with=trust&series=by-age');
    const wave = panelOfWave(earlier, view, 'areas', '2024', 'de');
    const panels = [...panelsOfGroups(scene, 'by-age', view, 'de'), ...panelsBeside(scene, view, 'de')];
    const cells = panels.flatMap(({ rows }) => rows.map(({ cell }) => cell));
    expect(cells.length).toBe(4 * 4 + 2 * 13);
    for (const cell of cells) expect(cell === undefined || release.cells.includes(cell)).toBe(true);
    expect(wave?.rows.every(({ cell }) => cell && earlier.cells.includes(cell))).toBe(true);
  });

  it('lead from groups to the districts, since areas carry none', () => {
    const { view, scene } = sceneAt('?indicator=feeling_safe&series=by-gender');
    const panels = panelsOfGroups(scene, 'by-gender', view, 'de');
    expect(panels.map(({ title, split }) => [title, split])).toEqual([
      ['Frauen', 'districts'],
      ['Männer', 'districts'],
    ]);
  });

  it('leave out a wave that did not ask, and a second topic without these places', () => {
    const { view, scene } = sceneAt('?indicator=feeling_safe&with=victims');
    expect(panelsBeside(scene, view, 'de').map(({ key }) => key)).toEqual(['feeling_safe']);
    const without = {
      ...earlier,
      indicators: earlier.indicators.filter(({ key }) => key !== 'feeling_safe'),
    };
    expect(panelOfWave(without, view, 'areas', '2024', 'de')).toBeUndefined();
  });

  it('are offered by wave only where there are several', () => {
    const { scene } = sceneAt('?indicator=feeling_safe');
    expect(listSeries(scene, 1)).toEqual(['by-gender', 'by-age']);
    expect(listSeries(scene, 2)).toEqual(['waves', 'by-gender', 'by-age']);
  });
});

describe('the sentences', () => {
  it.each(['value', 'significance', 'change', 'precision'])('hold every area once: %s', (show) => {
    const { scene } = sceneAt(`?indicator=feeling_safe&show=${show}`);
    const names = sentenceGroups(scene, de).flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(names.sort()).toEqual(release.areas.map(({ name }) => name).sort());
  });

  it('put what has no figure under its reason, after all others', () => {
    const { scene } = sceneAt('?indicator=feeling_safe&sort=-value');
    const groups = sentenceGroups(scene, de);
    expect(groups.at(-1)).toMatchObject({ title: 'geschützt', rows: [{ name: 'Rottewitz' }] });
    const [first] = groups;
    expect(first?.rows.every(({ cell }) => figureOf(cell))).toBe(true);
  });
});
