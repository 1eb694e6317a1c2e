import { cellInside, givenSubmission } from '../server/responses/givenApp.ts';

export type Submission = ReturnType<typeof givenSubmission>;

/** A submission told apart by its number, with a text and a place. */
export const numberedSubmission = (number: number): Submission =>
  givenSubmission({
    answers: {
      area: 'altstadt',
      number,
      comment: `Nummer ${number}`,
      spots: [{ cell: cellInside, time: 'night' }],
    },
  });

export interface Reply {
  status: number;
  retryAfter: string | null;
  body: { receipt?: { date: string; word: string }; code?: string };
}

/** Undefined when no whole reply came. */
export async function send(url: string, submission: unknown): Promise<Reply | undefined> {
  try {
    const reply = await fetch(`${url}/api/municipalities/meissen/waves/2026/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submission),
    });
    const body = (await reply.json()) as Reply['body'];
    return { status: reply.status, retryAfter: reply.headers.get('retry-after'), body };
  } catch {
    return undefined;
  }
}
