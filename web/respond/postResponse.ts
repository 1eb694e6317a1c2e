import type { Proof } from '../../server/responses/proof/proof.ts';
import type { AnswerProblem } from '../../surveys/language/answers.ts';
import type { Answers } from '../../surveys/language/questionnaire.ts';

/** The body of POST .../responses. */
export interface Submission {
  submission: string;
  language: string;
  sample: 'open' | 'invited';
  invitation?: { token: string; signature: string };
  mode?: 'kiosk';
  answers: Answers;
  proof?: Proof;
}

/** Proof that the answers were stored. `date` is YYYY-MM-DD. */
export interface Receipt {
  date: string;
  word: string;
}

/** What came of one attempt to send. Nothing is stored unless it was received. */
export type Outcome =
  | { kind: 'received'; receipt: Receipt }
  | { kind: 'answers'; problems: readonly AnswerProblem[] }
  | { kind: 'closed' }
  | { kind: 'tooLarge' }
  /** The server wants a proof of work, or another one. */
  | { kind: 'unproven' }
  /** The token was used before, or is none. */
  | { kind: 'uninvited' }
  | { kind: 'refused' }
  /** At a kiosk: the device will send it by itself, and the next person can begin. */
  | { kind: 'kept' }
  /** Worth another attempt. `waitSeconds`: what the server asked for. */
  | { kind: 'busy'; waitSeconds: number }
  | { kind: 'unreachable' };

/** A phone on the edge of the network may hang for minutes; another attempt is safe and sooner there. */
const patienceMs = 20_000;

/** Sends the answers once. Never throws: every way it can end is an outcome. */
export async function postResponse(url: string, submission: Submission): Promise<Outcome> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submission),
      credentials: 'omit',
      signal: patience.signal,
    });
    return await readOutcome(reply);
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

/** A reply cut off half-way throws and counts as unreachable: it may have been stored, so it is sent again. */
async function readOutcome(reply: Response): Promise<Outcome> {
  switch (reply.status) {
    case 200:
    case 201:
      return { kind: 'received', receipt: readReceipt(await reply.json()) };
    case 403:
    case 409:
      return {
        kind: refusals[(await readCode(reply)) ?? ''] ?? (reply.status === 409 ? 'closed' : 'refused'),
      };
    case 413:
      return { kind: 'tooLarge' };
    case 422:
      return { kind: 'answers', problems: readProblems(await reply.json()) };
    case 429:
    case 502:
    case 503:
    case 504:
      return { kind: 'busy', waitSeconds: Number(reply.headers.get('retry-after')) || 0 };
    default:
      return { kind: 'refused' };
  }
}

const refusals: Record<string, 'unproven' | 'uninvited'> = {
  'proof.required': 'unproven',
  'invitation.used': 'uninvited',
  'invitation.invalid': 'uninvited',
};

/** @throws TypeError on anything else, such as the sign-in page of a hotel network that answered in our place */
function readReceipt(body: unknown): Receipt {
  const { receipt } = body as { receipt?: Partial<Receipt> };
  if (typeof receipt?.date !== 'string' || typeof receipt.word !== 'string') {
    throw new TypeError('not a receipt');
  }
  return { date: receipt.date, word: receipt.word };
}

/** The stable code of a problem, see server/http/problem.ts. */
async function readCode(reply: Response): Promise<string | undefined> {
  const body = (await reply.json().catch(() => ({}))) as { code?: string };
  return body.code;
}

function readProblems(body: unknown): AnswerProblem[] {
  const { problems } = body as { problems?: unknown };
  return Array.isArray(problems) ? problems : [];
}
