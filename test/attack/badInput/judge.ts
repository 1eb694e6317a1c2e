import { problemCatalogue } from '../../../server/http/problem.ts';
import type { Attack } from './attackOf.ts';
import type { House } from './givenHouse.ts';
import { marker } from './nasty.ts';

/** Nothing may keep a caller waiting longer than this, milliseconds. */
const longest = 1_000;
/** The machine may be busy with something else: what hangs, hangs again, and more than a trivial request does. */
const mostTries = 4;
const trivialTimes = 20;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  milliseconds: number;
  hasStored: boolean;
}

/** Sends an attack; once more when it took so long that the machine may have been busy. */
export async function send(house: House, attack: Attack): Promise<Answer> {
  let answer = await sendOnce(house, attack);
  for (let tried = 1; tried < mostTries && answer.milliseconds > longest; tried += 1) {
    const again = await sendOnce(house, attack);
    const trivial = await sendOnce(
      house,
      { ...attack, method: 'GET', path: '/api/health', headers: [] },
      true,
    );
    const own = again.milliseconds - trivialTimes * trivial.milliseconds;
    answer = { ...answer, milliseconds: Math.min(answer.milliseconds, own) };
  }
  return answer;
}

async function sendOnce(
  house: House,
  { caller, method, path, headers, body }: Attack,
  isTrivial = false,
): Promise<Answer> {
  const sent = new Headers(headers);
  const cookie = house.cookieOf(caller);
  if (cookie !== undefined && !sent.has('cookie')) sent.set('cookie', cookie);
  house.hasChanged();
  const start = performance.now();
  const init = { method, headers: sent, ...(body !== undefined && !isTrivial && { body: body as BodyInit }) };
  const reply = await house.app.request(new Request(`http://localhost${path}`, init));
  const text = await reply.text();
  const milliseconds = performance.now() - start;
  const { status } = reply;
  return { status, headers: reply.headers, text, milliseconds, hasStored: house.hasChanged() };
}

/** What is wrong with an answer, in a few words; undefined when nothing is. @param isSlow whether a job was to be done */
export function findFault(answer: Answer, { method, path }: Attack, isSlow = false): string | undefined {
  const { status, headers, text, milliseconds, hasStored } = answer;
  if (status >= 500) return `answers ${status}`;
  if (milliseconds > longest && !isSlow) return `takes ${Math.round(milliseconds)} ms`;
  if (status >= 300 && status < 400 && status !== 304) return `leads away with ${status}`;
  for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
    if (!headers.has(name)) return `sends no ${name}`;
  if (headers.has('set-cookie') && /umfeld=1/.test(headers.get('set-cookie') ?? ''))
    return 'lets a header in';
  if (/\bat \S+ \(?(?:file|node|\/)|node_modules|SqliteError/.test(text) && status >= 400)
    return 'tells of its inside';
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('text/html') && text.includes(marker)) return 'writes markup that came from outside';
  if (status < 400) return undefined;
  if (hasStored) return 'stores something and says no';
  return method === 'HEAD' ? undefined : findUnnamed(status, type, text, path);
}

/** A refusal says its name: a problem we know, or a page for people. */
function findUnnamed(status: number, type: string, text: string, path: string): string | undefined {
  if (type.startsWith('text/html') && !path.startsWith('/api/'))
    return /<h1[\s>]|<p[\s>]/.test(text) && /<title>\S/.test(text)
      ? undefined
      : 'is a page that says nothing';
  if (!type.startsWith('application/problem+json')) return `refuses as ${type || 'nothing'}`;
  const problem = JSON.parse(text) as { code?: string; status?: number; title?: string; detail?: string };
  const listed = Object.entries(problemCatalogue).find(([code]) => code === problem.code)?.[1];
  if (!listed) return `has no known name (${problem.code})`;
  if (listed[0] !== status || problem.status !== status) return 'says another status than it has';
  return problem.title && problem.detail ? undefined : 'says nothing';
}
