import { findSubmissionDay } from '../../db/queries/sealed/ledger.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Deps } from '../deps.ts';
import { createLoadMeter } from '../http/loadMeter.ts';
import { Problem } from '../http/problem.ts';
import { createRateLimit, type RateLimit } from '../http/rateLimit.ts';
import { getPublicWave } from '../waves/getPublicWave.ts';
import type { ProofChallenge } from './proof/proof.ts';
import { createProofGate } from './proof/proofGate.ts';
import { proofSteps } from './proof/proofPrice.ts';
import type { Submission } from './submission.ts';

interface WaveAddress {
  municipality: string;
  wave: string;
}

/** Asking for a task costs the server more than the sender, so there is an end to it as well. */
const challengesPerSubmission = 5;

/**
 * Keeps floods out of the open sample without knowing anybody: a proof of work for each submission, dearer for all
 * while very many come, and an upper bound for each wave as a whole. One for the life of a server.
 */
export function createAdmission({ store, clock, protection }: Deps) {
  const now = () => clock().getTime();
  const perMinute = protection?.submissionsPerMinute ?? 0;
  const gate = protection?.proof ? createProofGate(store.keys.proof, clock) : undefined;
  const submissions = createRateLimit({ perMinute }, now);
  const challenges = createRateLimit({ perMinute: perMinute * challengesPerSubmission }, now);
  const meter = createLoadMeter(now);

  return {
    /**
     * A task for somebody who begins to answer; undefined where none is asked for.
     * @throws Problem municipality.notFound, wave.notFound, wave.notOpen, wave.closed, request.tooMany
     */
    async challenge(address: WaveAddress): Promise<ProofChallenge | undefined> {
      const { wave } = await getPublicWave(store, address.municipality, address.wave);
      if (wave.state === 'draft') throw new Problem('wave.notOpen', { state: wave.state });
      if (wave.state !== 'open') throw new Problem('wave.closed', { state: wave.state });
      if (!gate || wave.sample === 'invited') return undefined;
      const name = nameOf(address);
      takeOrRefuse(challenges, name);
      return gate.challenge(name, proofSteps(meter.count(name), perMinute / 2));
    },

    /**
     * Lets a submission pass. What has been stored already, and what will be refused for a better reason, passes:
     * a retry needs neither a proof nor a place.
     * @throws Problem municipality.notFound, wave.notFound, proof.required, request.tooMany
     */
    async admit(address: WaveAddress, { submission, sample, proof }: Submission): Promise<void> {
      if (!gate && perMinute === 0) return;
      const { wave } = await getPublicWave(store, address.municipality, address.wave);
      if (!takesOpenSample(wave) || sample !== 'open') return;
      if (await findSubmissionDay(store, { ...address, submission })) return;
      const name = nameOf(address);
      const reason = await gate?.check(name, submission, proof);
      if (reason) throw new Problem('proof.required', { reason });
      takeOrRefuse(submissions, name);
    },
  };
}

const takesOpenSample = ({ state, sample }: WaveRow): boolean => state === 'open' && sample !== 'invited';

const nameOf = ({ municipality, wave }: WaveAddress): string => `${municipality}/${wave}`;

function takeOrRefuse(limit: RateLimit, name: string): void {
  const seconds = limit.take(name);
  if (seconds > 0) throw new Problem('request.tooMany', {}, seconds);
}
