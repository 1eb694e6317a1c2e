import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Deps } from './deps.ts';
import { createIntake } from './responses/intake.ts';
import { createShortWay } from './responses/shortWay.ts';

/**
 * What stands behind the port: submissions go the short way, everything else through the app.
 *
 * @param hostname for requests so old that they name no host
 */
export function createRequestListener(deps: Deps, hostname?: string): RequestListener {
  const intake = createIntake(deps);
  const takeSubmission = createShortWay(deps, intake);
  const answer = getRequestListener(createApp(deps, intake).fetch, { ...(hostname && { hostname }) });
  return (incoming, outgoing) => {
    if (!takeSubmission(incoming, outgoing)) void answer(incoming, outgoing);
  };
}
