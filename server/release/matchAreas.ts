import { isDeepStrictEqual } from 'node:util';
import type { AreaLink } from '../../db/queries/areaLinks.ts';
import type { AreaRow } from '../../db/queries/areas.ts';
import type { Break } from './breaks.ts';
import type { ShownArea } from './shownAreas.ts';

/** The areas a wave shows, on the outlines they were opened with. */
export interface ShownTown {
  areas: readonly Pick<ShownArea, 'key' | 'parts'>[];
  rows: readonly AreaRow[];
}

type Level = 'area' | 'district';

/** An area or district that is an earlier one under another key. */
interface Renamed {
  level: Level;
  key: string;
  before: string;
}

export interface MatchedAreas {
  /** Areas and districts that have an earlier namesake, or declared sources, but not the same land. */
  breaks: Break[];
  renamed: Renamed[];
}

/**
 * Which areas and districts of this wave were shown as a whole in the wave before. Without declared links: those that
 * bear one key and have the same borders. With links, an area stands for the older ones it was made of, and matches
 * what the older release showed on exactly that land: one area, or several that it showed as one. Figures of parts
 * are never put together here: what was not published as a whole is not compared.
 */
export function matchAreas(now: ShownTown, before: ShownTown, links: readonly AreaLink[] = []): MatchedAreas {
  const matched = (['district', 'area'] as const).map((level) => matchLevel(level, now, before, links));
  return {
    breaks: matched.flatMap(({ breaks }) => breaks),
    renamed: matched.flatMap(({ renamed }) => renamed),
  };
}

function matchLevel(
  level: Level,
  now: ShownTown,
  before: ShownTown,
  links: readonly AreaLink[],
): MatchedAreas {
  const earlier = new Map(
    territories(level, before).map(({ key, parts }) => [key, outlinesOf(before, parts)]),
  );
  const breaks: Break[] = [];
  const renamed: Renamed[] = [];
  for (const { key, parts } of territories(level, now)) {
    const land = landOf(now, before, parts, links);
    const isLinked = parts.some((part) => links.some(({ toArea }) => toArea === part));
    if (!isLinked && !earlier.has(key)) continue;
    const namesake = isDeepStrictEqual(earlier.get(key), land) ? key : undefined;
    const found = namesake ?? (isLinked ? findLand(earlier, land) : undefined);
    if (found === undefined) breaks.push({ reason: 'areas', area: { level, key } });
    else if (found !== key) renamed.push({ level, key, before: found });
  }
  return { breaks, renamed };
}

const findLand = (earlier: ReadonlyMap<string, unknown>, land: unknown) =>
  [...earlier].find(([, one]) => isDeepStrictEqual(one, land))?.[0];

/** The outlines of these parts; those of its sources where a part was declared to be made of older areas. */
function landOf(now: ShownTown, before: ShownTown, parts: readonly string[], links: readonly AreaLink[]) {
  const sources = links.filter(({ toArea }) => parts.includes(toArea));
  const own = parts.filter((part) => !sources.some(({ toArea }) => toArea === part));
  const older = outlinesOf(
    before,
    sources.map(({ fromArea }) => fromArea),
  );
  return inOrder([...older, ...outlinesOf(now, own)]);
}

const outlinesOf = ({ rows }: ShownTown, parts: readonly string[]) =>
  inOrder(rows.filter(({ key }) => parts.includes(key)).map(({ key, outline }) => ({ key, outline })));

const inOrder = <Row extends { key: string }>(rows: Row[]) =>
  rows.sort((one, other) => (one.key < other.key ? -1 : 1));

function territories(level: Level, { areas, rows }: ShownTown): readonly Pick<ShownArea, 'key' | 'parts'>[] {
  if (level === 'area') return areas;
  const districts = new Set(rows.flatMap(({ district }) => district ?? []));
  return [...districts].map((key) => ({
    key,
    parts: rows.filter(({ district }) => district === key).map((row) => row.key),
  }));
}
