import { zValidator } from '@hono/zod-validator';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Deps } from '../deps.ts';
import { refuseWhenFull } from '../http/capacity.ts';
import { Problem } from '../http/problem.ts';
import { createAdmission } from './admission.ts';
import { describeBreakages, submissionSchema } from './submission.ts';
import { submitResponse } from './submitResponse.ts';

/** The longest questionnaire with every text filled in stays well under it. */
const largestBodyBytes = 256 * 1024;

function refuse(c: Context): never {
  // The rest of the body is never read, so the connection cannot carry another request.
  c.header('Connection', 'close');
  throw new Problem('request.tooLarge', { largestBytes: largestBodyBytes });
}

const countBytes = bodyLimit({ maxSize: largestBodyBytes, onError: refuse });

/** A body that says how long it is cannot be longer, and need not be counted while it comes. */
const refuseLargeBody: MiddlewareHandler = async (c, next) => {
  const length = c.req.header('content-length');
  if (length === undefined || c.req.header('transfer-encoding')) return countBytes(c, next);
  return Number(length) > largestBodyBytes ? refuse(c) : next();
};

const validSubmission = zValidator('json', submissionSchema, (checked) => {
  if (!checked.success)
    throw new Problem('request.invalid', { faults: describeBreakages(checked.error.issues) });
});

/** Answers come in here; nothing a person sent ever goes out again. */
export const responseRoutes = (deps: Deps) => {
  const admission = createAdmission(deps);
  return new Hono()
    .get('/municipalities/:m/waves/:w/challenge', async function sendChallenge(c) {
      const { m, w } = c.req.param();
      const challenge = await admission.challenge({ municipality: m, wave: w });
      c.header('Cache-Control', 'no-store');
      return challenge ? c.json(challenge) : c.body(null, 204);
    })
    .post(
      '/municipalities/:m/waves/:w/responses',
      refuseWhenFull(deps),
      refuseLargeBody,
      validSubmission,
      async function takeResponse(c) {
        const { m, w } = c.req.param();
        const address = { municipality: m, wave: w };
        const submission = c.req.valid('json');
        await admission.admit(address, submission);
        const { receipt, isNew } = await submitResponse(deps, address, submission);
        c.header('Cache-Control', 'no-store');
        return c.json({ receipt }, isNew ? 201 : 200);
      },
    );
};
