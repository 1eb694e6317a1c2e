import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Deps } from '../deps.ts';
import { asError, describeBreakage, printBreakage } from '../http/breakage.ts';
import { capacityOf } from '../http/capacity.ts';
import { readPlainJson, statesPlainJson } from '../http/plainJson.ts';
import { replyOf, reportedProblem } from '../http/replyWithProblem.ts';
import { sendReply } from '../http/sendReply.ts';
import { bareSite, type Site, saidHost } from '../http/site.ts';
import { isAnswered } from '../http/twoHosts.ts';
import { type Intake, largestBodyBytes } from './intake.ts';

/** Answers a request, or leaves it alone and returns false. */
export type ShortWay = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** The path of the route in `routes.ts` with keys that need no decoding. */
const submissionPath = /^\/api\/municipalities\/([\w-]+)\/waves\/([\w-]+)\/responses$/;

/**
 * Takes submissions straight from Node: to make a web Request and a Response of each costs more than to check it. The
 * same intake, bounds and headers as the route; whatever is out of the ordinary, and whatever is refused before its body
 * is read, is left to the route.
 */
export function createShortWay(deps: Deps, intake: Intake): ShortWay {
  const { site = bareSite, report = printBreakage, countReply, countRefusal } = deps;
  const capacity = capacityOf(deps);

  const answer = async (incoming: IncomingMessage, municipality: string, wave: string) => {
    const leave = capacity.enter();
    try {
      return await intake.take({ municipality, wave }, await readPlainJson(incoming));
    } catch (error) {
      const path = pathIn(incoming, site.base);
      const problem = reportedProblem(asError(error), report, path);
      countRefusal?.(problem.code, path);
      return replyOf(problem);
    } finally {
      leave();
    }
  };

  return (incoming, outgoing) => {
    if (incoming.method !== 'POST') return false;
    const path = pathIn(incoming, site.base);
    const [, municipality, wave] = submissionPath.exec(path) ?? [];
    if (municipality === undefined || wave === undefined || !isHere(incoming, site, path)) return false;
    if (!statesPlainJson(incoming, largestBodyBytes) || capacity.isFull()) return false;
    answer(incoming, municipality, wave)
      .then((reply) => {
        countReply?.(path, reply.status);
        sendReply(incoming, outgoing, site, reply);
      })
      .catch((error: unknown) => {
        report(describeBreakage(asError(error)), path);
        outgoing.destroy();
      });
    return true;
  };
}

/** Whether the host asked for takes answers; one that is staff's does not. */
function isHere({ headers }: IncomingMessage, site: Site, path: string): boolean {
  if (!site.deskUrl) return true;
  const said = headers['x-forwarded-host'];
  return isAnswered(site, saidHost(site, Array.isArray(said) ? said.join() : said, headers.host ?? ''), path);
}

/** Without the base, whether the proxy in front takes it away or passes it on. */
function pathIn({ url = '' }: IncomingMessage, base: string): string {
  return base !== '' && url.startsWith(`${base}/`) ? url.slice(base.length) : url;
}
