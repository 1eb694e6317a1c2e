import type { NamedPlace } from '../../db/queries/namedPlaces.ts';
import { areaKey } from '../areas/areaKey.ts';
import type { Fault } from '../http/fault.ts';
import { type ImportFaults, showValue } from '../tables/importFaults.ts';
import type { PlaceRow } from './readPlaceRows.ts';

/**
 * Gives each place the key its marks are stored under: its name, "Großenhainer Straße" -> "grossenhainer-strasse",
 * and its area behind it where the town has the name more than once. So a key stays the same from list to list as
 * long as the name is as unique as before. Names residents could not tell apart go to `faults`.
 */
export function keyPlaces(rows: readonly PlaceRow[], faults: ImportFaults): NamedPlace[] {
  const bearers = countNames(rows);
  const firstWith = new Map<string, PlaceRow>();
  return rows.flatMap((row) => {
    const { line, ...place } = row;
    const name = areaKey(place.name);
    const isAlone = (bearers.get(name) ?? 0) < 2;
    const key = isAlone ? name : `${name}-${place.area ?? ''}`;
    const first = firstWith.get(key);
    if (!first) firstWith.set(key, row);
    else faults.add(line, ...describeTwin(row, first));
    if (!first && !isAlone && place.area === undefined) {
      faults.add(
        line,
        `column "area": the name "${showValue(place.name)}" is there more than once; say in which area each lies`,
        { code: 'place.whichArea', parts: { name: showValue(place.name) } },
      );
    }
    return [{ key, ...place }];
  });
}

function countNames(rows: readonly PlaceRow[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { name } of rows) bearers.set(areaKey(name), (bearers.get(areaKey(name)) ?? 0) + 1);
  return bearers;
}

/** The English sentence, and what the desk says. */
function describeTwin(row: PlaceRow, first: PlaceRow): [string, Fault] {
  const [name, other] = [showValue(row.name), showValue(first.name)];
  const isSame = row.name === first.name;
  const en = isSame
    ? `"${name}" stands in line ${first.line} already`
    : `"${name}" reads like "${other}" in line ${first.line}`;
  return [
    `column "name": ${en}; keep one, or give each an area of its own`,
    { code: isSame ? 'place.twin' : 'place.soundsLike', parts: { name, other, line: first.line } },
  ];
}
