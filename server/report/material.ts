import type { Store } from '../../db/store.ts';
import type { ContextLayer } from '../context/contextLayer.ts';
import { listLayers } from '../context/listLayers.ts';
import { findMaterial, type ReleaseMaterial } from '../exports/material.ts';
import { listRegister, type PublicMeasure } from '../measures/listRegister.ts';

/** A release, and what anybody may read beside it: recorded counts without the small ones, and the register. */
export interface ReportMaterial extends ReleaseMaterial {
  layers: readonly ContextLayer[];
  measures: readonly PublicMeasure[];
}

/**
 * Gathers all a report says.
 *
 * @param number without it the newest release that is public
 * @returns undefined when there is none
 */
export async function findReportMaterial(
  store: Store,
  municipality: string,
  wave: string,
  language: string | undefined,
  number?: number,
): Promise<ReportMaterial | undefined> {
  const material = await findMaterial(store, municipality, wave, language, number);
  return material && addSurroundings(store, municipality, material);
}

/** What a report says beside the release; whether somebody may read that is asked before. */
export async function addSurroundings(
  store: Store,
  municipality: string,
  material: ReleaseMaterial,
): Promise<ReportMaterial> {
  const [layers, measures] = await Promise.all([
    listLayers(store, municipality),
    listRegister(store, municipality),
  ]);
  return { ...material, layers, measures };
}
