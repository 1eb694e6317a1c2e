import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { validator } from 'hono/validator';
import type { Deps } from '../deps.ts';
import { refuseWhenFull } from '../http/capacity.ts';
import { Problem } from '../http/problem.ts';
import { createIntake, largestBodyBytes } from './intake.ts';

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

const readJson = validator('json', (body: unknown) => ({ body }));

/**
 * Answers come in here; nothing a person sent ever goes out again. Most of them come the short way (shortWay.ts), which
 * leaves to this route whatever is out of the ordinary.
 */
export const responseRoutes = (deps: Deps, intake = createIntake(deps)) =>
  new Hono()
    .get('/municipalities/:m/waves/:w/challenge', async function sendChallenge(c) {
      const { m, w } = c.req.param();
      const challenge = await intake.challenge({ municipality: m, wave: w });
      c.header('Cache-Control', 'no-store');
      return challenge ? c.json(challenge) : c.body(null, 204);
    })
    .post(
      '/municipalities/:m/waves/:w/responses',
      refuseWhenFull(deps),
      refuseLargeBody,
      readJson,
      async function takeResponse(c) {
        const { m, w } = c.req.param();
        const { status, headers, body } = await intake.take(
          { municipality: m, wave: w },
          c.req.valid('json').body,
        );
        return c.body(body, status, headers);
      },
    );
