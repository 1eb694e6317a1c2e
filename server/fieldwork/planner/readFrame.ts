import { type AreaRow, findAreaSet } from '../../../db/queries/areas.ts';
import { listMargins, type MarginRow } from '../../../db/queries/margins.ts';
import { listWaves, type WaveRow } from '../../../db/queries/waves.ts';
import type { Store } from '../../../db/store.ts';
import { Refusal } from '../../http/refusal.ts';
import { getWave } from '../../waves/getWave.ts';
import type { PlannerArea } from './plan/plan.ts';

export interface Frame {
  areas: PlannerArea[];
  /** The wave whose margins count the people: this one, or the town's latest that has any. */
  countedIn: string;
  /** Areas of the map nobody is counted in. */
  uncounted: string[];
}

/**
 * The areas of a wave with the people who live there, from the imported margins.
 *
 * @throws Refusal when there is no such wave, or no margin by area
 */
export async function readFrame(store: Store, municipality: string, key: string): Promise<Frame> {
  const wave = await getWave(store, municipality, key);
  const others = (await listWaves(store, municipality)).filter((other) => other.key !== key).reverse();
  for (const candidate of [wave, ...others]) {
    const rows = await listAreaMargin(store, candidate);
    if (rows.length === 0) continue;
    const set = await findAreaSet(store, municipality, wave.areaSet > 0 ? wave.areaSet : undefined);
    const named = rows.map((row) => toPlannerArea(row, set?.areas ?? []));
    const counted = new Set(rows.flatMap(({ category }) => category.split('+')));
    const uncounted = (set?.areas ?? []).filter((area) => !counted.has(area.key)).map(({ name }) => name);
    return { areas: inOrder(named, set?.areas ?? []), countedIn: candidate.key, uncounted };
  }
  throw new Refusal(
    `Nobody is counted by area in ${municipality}/${key}: give the population with "margins import ${municipality}/${key} FILE.csv" (columns area, population).`,
  );
}

async function listAreaMargin(store: Store, wave: WaveRow): Promise<MarginRow[]> {
  const questions = wave.questionnaire.sections.flatMap((section) => section.questions);
  const area = questions.find(({ kind }) => kind === 'area')?.key;
  const rows = await listMargins(store, wave.municipality, wave.key);
  return rows.filter(({ question, population }) => question === area && population > 0);
}

/** "a+b" counts two areas together: they are planned as one. */
function toPlannerArea({ category, population }: MarginRow, areas: readonly AreaRow[]): PlannerArea {
  const parts = category.split('+').map((key) => areas.find((area) => area.key === key));
  const [first] = parts;
  const district = parts.every((part) => part?.district === first?.district) ? first?.district : undefined;
  return {
    key: category,
    name: parts.map((part, at) => part?.name ?? category.split('+')[at]).join(' + '),
    population,
    ...(district !== undefined && { district, districtName: first?.districtName ?? district }),
  };
}

function inOrder(areas: readonly PlannerArea[], set: readonly AreaRow[]): PlannerArea[] {
  const place = ({ key }: PlannerArea) => set.findIndex((area) => area.key === key.split('+')[0]);
  return areas.toSorted((a, b) => place(a) - place(b));
}
