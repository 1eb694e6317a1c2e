import { and, asc, eq, max } from 'drizzle-orm';
import type { Questionnaire } from '../../surveys/language/questionnaire.ts';
import { read, write } from '../connection.ts';
import { textCorrections } from '../questionnaireTables.ts';
import { waves } from '../schema.ts';
import type { Store } from '../store.ts';

/** A spelling mended while people answer. `path` leads to the text in the frozen questionnaire, without its language. */
export type TextCorrection = typeof textCorrections.$inferSelect;

/** In the order they were proposed. @returns those of one state when it is named */
export async function listTextCorrections(
  store: Store,
  municipality: string,
  wave: string,
  state?: TextCorrection['state'],
): Promise<TextCorrection[]> {
  const all = ofWave(municipality, wave);
  return read(store)
    .select()
    .from(textCorrections)
    .where(state ? and(all, eq(textCorrections.state, state)) : all)
    .orderBy(asc(textCorrections.number))
    .all();
}

/** @returns its number within the wave */
export function proposeTextCorrection(
  store: Store,
  proposal: Omit<TextCorrection, 'number' | 'state' | 'decidedBy' | 'decidedAt'>,
): Promise<number> {
  return write(store, (db) => {
    const newest = db
      .select({ number: max(textCorrections.number) })
      .from(textCorrections)
      .where(ofWave(proposal.municipality, proposal.wave))
      .get();
    const number = (newest?.number ?? 0) + 1;
    db.insert(textCorrections)
      .values({ ...proposal, number, state: 'proposed' })
      .run();
    return number;
  });
}

/**
 * Settles a proposal that waits; a confirmed one changes the words of the frozen questionnaire in the same commit.
 *
 * @param change what the frozen questionnaire becomes; absent when the proposal is refused
 * @returns false, and nothing is changed, when it was settled meanwhile
 */
export function decideTextCorrection(
  store: Store,
  { municipality, wave, number }: Pick<TextCorrection, 'municipality' | 'wave' | 'number'>,
  { decidedBy, decidedAt }: { decidedBy: string; decidedAt: string },
  change?: (questionnaire: Questionnaire) => Questionnaire,
): Promise<boolean> {
  const one = and(
    ofWave(municipality, wave),
    eq(textCorrections.number, number),
    eq(textCorrections.state, 'proposed'),
  );
  const ofTown = and(eq(waves.municipality, municipality), eq(waves.key, wave));
  return write(store, (db) => {
    const state = change ? 'confirmed' : 'refused';
    if (db.update(textCorrections).set({ state, decidedBy, decidedAt }).where(one).run().changes === 0)
      return false;
    if (!change) return true;
    const row = db.select({ questionnaire: waves.questionnaire }).from(waves).where(ofTown).get();
    if (!row) return false;
    db.update(waves)
      .set({ questionnaire: change(row.questionnaire) })
      .where(ofTown)
      .run();
    return true;
  });
}

const ofWave = (municipality: string, wave: string) =>
  and(eq(textCorrections.municipality, municipality), eq(textCorrections.wave, wave));
