import type { AreaRow } from '../../db/queries/areas.ts';
import type { AreaOptions } from './nameFeatures.ts';
import { type AreaReading, readAreas } from './readAreas.ts';
import { simplifyAreas } from './simplifyAreas.ts';

/** Areas as they are stored: read, checked, with outlines simplified for the web. */
export type PreparedAreas = Omit<AreaReading, 'areas'> & { areas?: AreaRow[] };

/**
 * The work of an import before anything is stored. For a city of sixty areas a quarter of a second of CPU: the server
 * has it done elsewhere (`server/jobs/readAreasJob.ts`).
 *
 * @param text content of a GeoJSON file
 */
export function prepareAreas(text: string, options: AreaOptions): PreparedAreas {
  const { areas, ...reading } = readAreas(text, options);
  return areas ? { ...reading, areas: simplifyAreas(areas) } : reading;
}
