import type { ProblemCode } from '../../server/http/problem.ts';
import { under } from '../ui/under.ts';
import { problemWords } from './i18n/problems.ts';
import { say } from './state/language.ts';

/** The server refused. `details`: what else the problem says, for instance which row of a file. */
export class RefusedByServer extends Error {
  readonly status: number;
  readonly code: ProblemCode | 'unreachable';
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, code: ProblemCode | 'unreachable', details: Record<string, unknown> = {}) {
    super(code);
    this.name = 'RefusedByServer';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

let whenSignedOut: () => void = () => {};

/** Called whenever a reply says that nobody is signed in any more. */
export function onSignedOut(react: () => void): void {
  whenSignedOut = react;
}

/**
 * Asks the server. A body that is no Blob or FormData is sent as JSON.
 *
 * @param path below /api, "/desk/municipalities/meissen/accounts"
 * @throws RefusedByServer
 */
export async function ask<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await send(path, method, body);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** The same for what is no JSON. @throws RefusedByServer */
export async function send(path: string, method = 'GET', body?: unknown): Promise<Response> {
  const isRaw = body instanceof Blob || body instanceof FormData;
  const response = await fetch(under(`/api${path}`), {
    method,
    ...(body !== undefined && { body: isRaw ? body : JSON.stringify(body) }),
    ...(body !== undefined && !isRaw && { headers: { 'Content-Type': 'application/json' } }),
  }).catch(() => undefined);
  if (!response) throw new RefusedByServer(0, 'unreachable');
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  if (problem.code === 'session.required') whenSignedOut();
  throw new RefusedByServer(response.status, problem.code ?? codeOfOthers(response.status), problem);
}

/** What a web server in front says in its own words: it refused the size, or ours is not there at the moment. */
function codeOfOthers(status: number): ProblemCode | 'unreachable' {
  if (status === 413) return 'request.tooLarge';
  return status >= 502 && status <= 504 ? 'unreachable' : 'unexpected';
}

/** What went wrong, as a sentence. */
export function sayProblem(error: unknown): string {
  const words: Record<string, string | undefined> = say(problemWords);
  const code = error instanceof RefusedByServer ? error.code : 'unexpected';
  return words[code] ?? words.unexpected ?? code;
}

/** The address of a file to download. */
export const fileAddress = (path: string): string => under(`/api${path}`);
