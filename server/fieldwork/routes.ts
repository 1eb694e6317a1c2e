import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Deps } from '../deps.ts';
import { refuseWhenFull } from '../http/capacity.ts';
import { Problem } from '../http/problem.ts';
import { exchangeForToken } from './tokens/exchangeCode.ts';
import { exchangeSchema } from './tokens/exchangeSchema.ts';
import { createSigner } from './tokens/signingKeys.ts';

const largestBodyBytes = 4 * 1024;

const refuseLarge = bodyLimit({
  maxSize: largestBodyBytes,
  onError: (c) => {
    c.header('Connection', 'close');
    throw new Problem('request.tooLarge', { largestBytes: largestBodyBytes });
  },
});

const validExchange = zValidator('json', exchangeSchema, (checked) => {
  if (checked.success) return;
  const faults = checked.error.issues.map(({ path }) => ({ key: path.join('.'), code: 'invalid' }));
  throw new Problem('request.invalid', { faults });
});

/** A code goes in, a blind signature comes out; nothing here ever meets an answer. */
export const fieldworkRoutes = (deps: Deps) => {
  const signer = createSigner(deps.store.folder);
  return new Hono().post(
    '/municipalities/:m/waves/:w/tokens',
    refuseWhenFull(deps),
    refuseLarge,
    validExchange,
    async function exchange(c) {
      const { m, w } = c.req.param();
      const reply = await exchangeForToken(deps, signer, { municipality: m, wave: w }, c.req.valid('json'));
      c.header('Cache-Control', 'no-store');
      return c.json(reply);
    },
  );
};
