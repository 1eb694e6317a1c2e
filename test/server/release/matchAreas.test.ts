import { describe, expect, it } from 'vitest';
import { matchAreas, type ShownTown } from '../../../server/release/matchAreas.ts';

const outline = (x: number) => ({ type: 'Polygon' as const, coordinates: [[[x, 0]]] });

/** A town of unit squares: area key → where it lies; `joined`: several areas that are shown as one. */
function town(
  places: Record<string, number>,
  joined: Record<string, string[]> = {},
  district = 'd',
): ShownTown {
  const parts = new Set(Object.values(joined).flat());
  return {
    rows: Object.entries(places).map(([key, x]) => ({
      key,
      name: key,
      district,
      outline: outline(x),
      simplified: outline(x),
    })),
    areas: [
      ...Object.keys(places)
        .filter((key) => !parts.has(key))
        .map((key) => ({ key, parts: [key] })),
      ...Object.entries(joined).map(([key, of]) => ({ key, parts: of })),
    ],
  };
}

const link = (fromArea: string, toArea: string) => ({ fromArea, toArea });
const areaBreaks = (matched: ReturnType<typeof matchAreas>) =>
  matched.breaks.flatMap(({ area }) => (area?.level === 'area' ? area.key : []));

describe('areas of two waves', () => {
  it('are the same under the same key within the same borders', () => {
    expect(matchAreas(town({ a: 1, b: 2 }), town({ a: 1, b: 2 }))).toEqual({ breaks: [], renamed: [] });
    expect(areaBreaks(matchAreas(town({ a: 1, b: 9 }), town({ a: 1, b: 2 })))).toEqual(['b']);
  });

  it('are the same under another key, or newly drawn, only by declaration', () => {
    const [now, before] = [town({ a: 1, new: 2.001 }), town({ a: 1, b: 2 })];
    expect(matchAreas(now, before).renamed).toEqual([]);
    const matched = matchAreas(now, before, [link('b', 'new')]);
    expect(matched).toEqual({ breaks: [], renamed: [{ level: 'area', key: 'new', before: 'b' }] });
    expect(areaBreaks(matchAreas(town({ a: 1.001 }), town({ a: 1 })))).toEqual(['a']);
    expect(areaBreaks(matchAreas(town({ a: 1.001 }), town({ a: 1 }), [link('a', 'a')]))).toEqual([]);
  });

  it('are the same where names changed places: the declaration counts, not the name', () => {
    const matched = matchAreas(town({ a: 2, b: 1 }), town({ a: 1, b: 2 }), [link('a', 'b'), link('b', 'a')]);
    expect(matched.renamed).toEqual([
      { level: 'area', key: 'a', before: 'b' },
      { level: 'area', key: 'b', before: 'a' },
    ]);
  });

  const merge = [link('b', 'bc'), link('c', 'bc')];

  it('are the same after a merger only where the older release showed the merged ones as one', () => {
    const now = town({ a: 1, bc: 2.5 });
    expect(areaBreaks(matchAreas(now, town({ a: 1, b: 2, c: 3 }), merge))).toEqual(['bc']);
    const shownAsOne = town({ a: 1, b: 2, c: 3 }, { west: ['b', 'c'] });
    expect(matchAreas(now, shownAsOne, merge).renamed).toEqual([
      { level: 'area', key: 'bc', before: 'west' },
    ]);
    expect(areaBreaks(matchAreas(now, town({ a: 1, b: 2, c: 3 }, { all: ['a', 'b', 'c'] }), merge))).toEqual([
      'bc',
    ]);
  });

  it('leave a district the same whose areas were only renamed or merged', () => {
    const [now, before] = [town({ a: 1, bc: 2.5 }), town({ a: 1, b: 2, c: 3 })];
    const districts = (matched: ReturnType<typeof matchAreas>) =>
      matched.breaks.filter(({ area }) => area?.level === 'district');
    expect(districts(matchAreas(now, before, merge))).toEqual([]);
    expect(districts(matchAreas(now, before))).toHaveLength(1);
  });
});
