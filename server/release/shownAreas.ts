import type { AreaRow } from '../../db/queries/areas.ts';
import type { MergeRow } from '../../db/queries/margins.ts';

/** Areas of a declared group are shown as one when any of them has fewer respondents than these. */
export const fewestApart = (minimumBase: number): number => 2 * minimumBase;

/** An area as a release shows it: one of the town's, or several that are shown as one. */
export interface ShownArea {
  key: string;
  name: string;
  district?: string;
  districtName?: string;
  /** Keys of the town's areas in it; mostly its own. */
  parts: readonly string[];
}

/**
 * Joins the areas of a declared group when one of them has too few respondents. Decided once for a wave, on
 * respondents and not on what they answered, so that every indicator shows the same areas and no figure of a part
 * stands beside that of the whole.
 *
 * @param respondents who named the area, by its key
 * @param fewest with fewer than these in any part the group is joined
 * @returns in the order of the areas; a joined area stands where its first part stood
 */
export function shownAreas(
  areas: readonly AreaRow[],
  merges: readonly MergeRow[],
  respondents: ReadonlyMap<string, number>,
  fewest: number,
): ShownArea[] {
  const groupOf = new Map(merges.map((merge) => [merge.area, merge]));
  const partsOf = (group: string) =>
    areas.filter(({ key }) => groupOf.get(key)?.intoKey === group).map(({ key }) => key);
  const isJoined = (group: string) => partsOf(group).some((part) => (respondents.get(part) ?? 0) < fewest);
  return areas.flatMap(({ key, name, district, districtName }): ShownArea[] => {
    const group = groupOf.get(key);
    const within = { ...(district && { district }), ...(districtName && { districtName }) };
    if (!group || !isJoined(group.intoKey)) return [{ key, name, ...within, parts: [key] }];
    const parts = partsOf(group.intoKey);
    return parts[0] === key ? [{ key: group.intoKey, name: group.intoName, ...within, parts }] : [];
  });
}
