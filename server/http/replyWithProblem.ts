import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { StoreUnavailable } from '../../db/storeUnavailable.ts';
import { describeBreakage, type Report, reportOf } from './breakage.ts';
import { Problem, problemCatalogue } from './problem.ts';
import { refusalCountOf } from './refusals.ts';
import type { Reply } from './reply.ts';

/** Turns whatever was thrown into one reply. */
export function replyWithProblem(error: Error, c: Context): Response {
  const problem = reportedProblem(error, reportOf(c), c.req.path);
  refusalCountOf(c)?.(problem.code, c.req.path);
  const { status, headers, body } = replyOf(problem);
  return c.body(body, status, headers);
}

/** A problem as RFC 9457 has it. The type is about:blank; callers go by `code`. */
export function replyOf(problem: Problem): Reply {
  const [status, detail] = problemCatalogue[problem.code];
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
  };
  const body = { ...problem.details, title: STATUS_CODES[status], status, code: problem.code, detail };
  return { status, headers, body: JSON.stringify(body) };
}

/**
 * What was thrown as a problem; the operator hears of a bug. That the store fails is told once, not by each request.
 */
export function reportedProblem(error: Error, report: Report, path: string): Problem {
  const problem = asProblem(error);
  if (problem.code === 'unexpected') report(describeBreakage(error), path);
  return problem;
}

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable)
    return error.reason === 'busy' ? new Problem('store.busy', {}, 2) : new Problem('store.failing', {}, 60);
  if (isCutOff(error)) return new Problem('request.invalid');
  // Hono's own refusals, such as a malformed body.
  if (error instanceof HTTPException && error.status === 413) return new Problem('request.tooLarge');
  if (error instanceof HTTPException && error.status < 500) return new Problem('request.invalid');
  return new Problem('unexpected');
}

/**
 * Whoever asked went away in the middle of the body, or sent one that breaks off. That is no fault of ours: told as one,
 * anybody could fill the log and ring the alarm.
 */
const isCutOff = (error: Error): boolean =>
  ('code' in error && error.code === 'ECONNRESET' && error.message === 'aborted') ||
  ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE');
