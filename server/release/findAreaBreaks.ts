import { isDeepStrictEqual } from 'node:util';
import type { AreaRow } from '../../db/queries/areas.ts';
import type { Break } from './breaks.ts';
import type { ShownArea } from './shownAreas.ts';

/** The areas a wave shows, on the outlines they were opened with. */
export interface ShownTown {
  areas: readonly Pick<ShownArea, 'key' | 'parts'>[];
  rows: readonly AreaRow[];
}

/** Areas and districts of both waves that bear one key and have other borders. */
export function findAreaBreaks(now: ShownTown, before: ShownTown): Break[] {
  const compare = (level: 'area' | 'district', territories: (town: ShownTown) => Map<string, unknown>) => {
    const earlier = territories(before);
    return [...territories(now)]
      .filter(([key, land]) => earlier.has(key) && !isDeepStrictEqual(earlier.get(key), land))
      .map(([key]): Break => ({ reason: 'areas', area: { level, key } }));
  };
  return [...compare('district', districtsOf), ...compare('area', areasOf)];
}

const outlinesOf = ({ rows }: ShownTown, parts: readonly string[]) =>
  rows
    .filter(({ key }) => parts.includes(key))
    .map(({ key, outline }) => ({ key, outline }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));

const areasOf = (town: ShownTown) =>
  new Map<string, unknown>(town.areas.map(({ key, parts }) => [key, outlinesOf(town, parts)]));

function districtsOf(town: ShownTown): Map<string, unknown> {
  const districts = new Set(town.rows.flatMap(({ district }) => district ?? []));
  return new Map(
    [...districts].map((key) => {
      const parts = town.rows.filter(({ district }) => district === key).map((row) => row.key);
      return [key, outlinesOf(town, parts)];
    }),
  );
}
