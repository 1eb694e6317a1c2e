import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { StoreUnavailable } from '../../db/storeUnavailable.ts';
import { Problem, problemCatalogue } from './problem.ts';

/** Turns whatever was thrown into one reply (RFC 9457). The type is about:blank; callers go by `code`. */
export function replyWithProblem(error: Error, c: Context): Response {
  const problem = reportedProblem(error);
  const [status, detail] = problemCatalogue[problem.code];
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
  };
  const body = { ...problem.details, title: STATUS_CODES[status], status, code: problem.code, detail };
  return c.body(JSON.stringify(body), status, headers);
}

/** What was thrown as a problem; the operator hears of a bug. That the store fails is told once, not by each request. */
export function reportedProblem(error: Error): Problem {
  const problem = asProblem(error);
  if (problem.code === 'unexpected') report(error);
  return problem;
}

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable)
    return error.reason === 'busy' ? new Problem('store.busy', {}, 2) : new Problem('store.failing', {}, 60);
  // Hono's own refusals, such as a malformed body.
  if (error instanceof HTTPException && error.status === 413) return new Problem('request.tooLarge');
  if (error instanceof HTTPException && error.status < 500) return new Problem('request.invalid');
  return new Problem('unexpected');
}

/** Where it happened, not what was said: a message may quote an answer, an address the person who asked. */
function report(error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const cause = error.cause instanceof Error && 'code' in error.cause ? ` (${String(error.cause.code)})` : '';
  console.error([`Unexpected ${error.name}${cause}`, ...frames].join('\n'));
}
