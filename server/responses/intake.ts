import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';
import { createAdmission } from './admission.ts';
import { describeBreakages, type Submission, submissionSchema } from './submission.ts';
import { submitResponse } from './submitResponse.ts';

/** The longest questionnaire with every text filled in stays well under it. */
export const largestBodyBytes = 256 * 1024;

interface WaveAddress {
  municipality: string;
  wave: string;
}

/** What becomes of the body of a submission, whichever way it came. */
export interface Intake extends Pick<ReturnType<typeof createAdmission>, 'challenge'> {
  /**
   * @param body as JSON.parse returned it
   * @returns the receipt, once the answers are on disk
   * @throws Problem request.invalid and those of admission and submitResponse
   */
  take(address: WaveAddress, body: unknown): Promise<Reply>;
}

/** One for the life of a server: it remembers how many came and which proofs were used. */
export function createIntake(deps: Deps): Intake {
  const admission = createAdmission(deps);
  return {
    challenge: admission.challenge,
    async take(address, body) {
      const submission = readSubmission(body);
      await admission.admit(address, submission);
      const { receipt, isNew } = await submitResponse(deps, address, submission);
      return { status: isNew ? 201 : 200, headers: receiptHeaders, body: JSON.stringify({ receipt }) };
    },
  };
}

const receiptHeaders = { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' };

function readSubmission(body: unknown): Submission {
  const read = submissionSchema.safeParse(body);
  if (read.success) return read.data;
  throw new Problem('request.invalid', { faults: describeBreakages(read.error.issues) });
}
