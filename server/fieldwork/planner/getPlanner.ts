import type { Store } from '../../../db/store.ts';
import { type Experience, readExperience } from './readExperience.ts';
import { type Frame, readFrame } from './readFrame.ts';

/** Everything a plan starts from: counts of the register office and published figures, no answer of anybody. */
export type PlannerStart = Frame & Experience;

/** @throws Refusal when there is no such wave, or nobody is counted by area */
export async function getPlanner(store: Store, municipality: string, wave: string): Promise<PlannerStart> {
  const frame = await readFrame(store, municipality, wave);
  return { ...frame, ...(await readExperience(store, municipality)) };
}
