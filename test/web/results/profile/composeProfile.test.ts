import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../../web/results/figures/figureOf.ts';
import { indexCells } from '../../../../web/results/figures/indexCells.ts';
import { composeProfile } from '../../../../web/results/profile/composeProfile.ts';
import { groupsIn } from '../../../../web/results/profile/groupsIn.ts';
import { givenRelease } from '../../../fixtures/results/givenRelease.ts';

const release = givenRelease();
const find = indexCells(release.cells, 'invited');
const profileOf = (area: string | undefined) => composeProfile(release, area, find, 'de');

describe('the profile of an area', () => {
  it('holds every topic that areas have, once, and names those of the town only', () => {
    const ofAreas = release.indicators.filter(({ level, options }) => level === undefined && !options);
    const lines = profileOf('coelln')?.goals.flatMap((goal) => goal.lines) ?? [];
    expect(lines.map(({ key }) => key).sort()).toEqual(ofAreas.map(({ key }) => key).sort());
    const townOnly = release.indicators.filter(({ level }) => level === 'municipality');
    expect(profileOf('coelln')?.townOnly).toEqual(townOnly.map(({ title }) => title.de));
  });

  it('reads its figures and those of the whole town from the release', () => {
    for (const line of profileOf('coelln')?.goals.flatMap((goal) => goal.lines) ?? []) {
      expect(line.cell).toBe(find({ indicator: line.key, level: 'area', area: 'coelln' }));
      expect(line.town).toBe(find({ indicator: line.key, level: 'municipality', area: null }));
    }
  });

  it('lists answers with a figure from the most named down; hidden ones keep the order of the questionnaire', () => {
    for (const area of release.areas) {
      for (const { named, hidden, indicator } of profileOf(area.key)?.answers ?? []) {
        const values = named.map(({ cell }) => figureOf(cell)?.value ?? -1);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        const asked = indicator.options?.map(({ key }) => key) ?? [];
        const keys = hidden.map(({ key }) => key);
        expect(keys).toEqual(asked.filter((key) => keys.includes(key)));
        expect(hidden.every(({ cell }) => figureOf(cell) === undefined)).toBe(true);
      }
    }
  });

  it('stands between its neighbours in the order of names', () => {
    expect(profileOf('altstadt')?.previous).toBeUndefined();
    expect(profileOf('altstadt')?.next?.key).toBe('bohnitzsch');
    expect(profileOf('coelln')?.previous?.key).toBe('bohnitzsch');
    expect(profileOf('zscheila')?.next).toBeUndefined();
  });

  it('is not there for an area the release does not know', () => {
    expect(profileOf('nowhere')).toBeUndefined();
    expect(profileOf(undefined)).toBeUndefined();
  });
});

describe('the groups on a profile', () => {
  it('are those of the district, and only breakdowns the release declares', () => {
    const groups = groupsIn(release, 'feeling_safe', 'coelln-spaar', find);
    expect(groups.map(({ by }) => by)).toEqual(release.breakdowns.map(({ by }) => by));
    for (const { rows } of groups)
      for (const { cell } of rows) expect(cell).toMatchObject({ level: 'district', area: 'coelln-spaar' });
    expect(groupsIn(release, 'feeling_safe', 'nowhere', find)).toEqual([]);
  });
});
