import type { PlaceName, PlaceNames } from './placeNames.ts';

/** "Markt, Altstadt": with its area, because a town may have a name twice. */
export function placeLabel({ name, area }: PlaceName, { areas }: PlaceNames): string {
  const areaName = areaNameOf(area, areas);
  return areaName ? `${name}, ${areaName}` : name;
}

export function areaNameOf(key: string | undefined, areas: PlaceNames['areas']): string | undefined {
  return areas.find((area) => area.key === key)?.name;
}
