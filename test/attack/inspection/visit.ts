import { request } from 'node:http';
import { blindToken } from '../../server/fieldwork/blindToken.ts';
import { givenAnswers } from '../../server/responses/givenApp.ts';
import { access } from '../access.ts';
import { headersOf, type Resident } from './residents.ts';

interface Answer {
  status: number;
  text: string;
}

export type Send = (
  resident: Resident,
  path: string,
  body?: string,
  more?: { method?: string; type?: string },
) => Promise<Answer>;

/** Sends as a resident does: from an address of their own, with everything a browser and a proxy add. */
export const sendTo =
  (url: string): Send =>
  (resident, path, body, { method = body === undefined ? 'GET' : 'POST', type = 'application/json' } = {}) =>
    new Promise((resolve, reject) => {
      const headers = { ...headersOf(resident), ...(body !== undefined && { 'content-type': type }) };
      const options = { method, headers, agent: false as const, localAddress: resident.socket };
      const asking = request(url + path, options, (reply) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (part) => (text += part));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }));
      });
      // The server hangs up on what is too long, which is an answer, too.
      asking.on('error', (error) =>
        body && body.length > 100_000 ? resolve({ status: 413, text: '' }) : reject(error),
      );
      asking.end(body);
    });

const wave = '/api/municipalities/meissen/waves/2026';
const values: Record<string, string> = {
  m: 'meissen',
  w: '2026',
  n: '1',
  version: '1',
  z: '3',
  x: '1',
  y: '1',
  part: 'where',
  language: 'de',
  name: 'main-abc.js',
  file: 'farben-abc.css',
};

/** Every route that is open to everyone, as the list of the access tests has it. */
export const openRoutes = access.everyone.map((route) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace(/:(\w+)(?:\{.*?\}(?=[/.]|$))?/g, (_, name: string) => values[name] ?? 'x')
    .replace('*', 'x');
  return { method, path };
});

/** Asks every open route, with what should not be kept in the query, too. @returns how many statuses of each kind */
export async function askEverything(send: Send, resident: Resident): Promise<Record<string, number>> {
  const kinds: Record<string, number> = {};
  for (const { method, path } of openRoutes) {
    const query = `?language=de&mail=${encodeURIComponent(resident.mail)}&von=${resident.ipv4}`;
    const body = method === 'POST' ? `{"mail":"${resident.mail}","code":"${resident.code}"` : undefined;
    const { status } = await send(resident, path + query, body);
    const kind = `${Math.floor(status / 100)}xx`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

/** From the letter's code to a stored response by a token, sent twice as a device does that heard no answer. */
export async function answerByToken(send: Send, resident: Resident): Promise<number[]> {
  const questionnaire = JSON.parse((await send(resident, `${wave}/questionnaire?language=de`)).text);
  const { code, submission } = resident;
  const named = JSON.parse((await send(resident, `${wave}/tokens`, JSON.stringify({ code }))).text);
  const key = questionnaire.invitations.keys.find(({ id }: { id: string }) => id === named.key);
  const pending = await blindToken(key.key);
  const signed = await send(resident, `${wave}/tokens`, JSON.stringify({ code, blinded: pending.blinded }));
  const invitation = await pending.finish(JSON.parse(signed.text).signature);
  const body = JSON.stringify({
    submission,
    language: 'de',
    sample: 'invited',
    invitation,
    answers: givenAnswers,
  });
  const [first, again] = [
    await send(resident, `${wave}/responses`, body),
    await send(resident, `${wave}/responses`, body),
  ];
  return [first.status, again.status];
}

/** The code along with the answers, as without scripts, by the API and by the form. */
export async function answerByCode(send: Send, resident: Resident): Promise<number> {
  const { submission, code } = resident;
  const body = { submission, language: 'de', sample: 'invited', invitation: { code }, answers: givenAnswers };
  return (await send(resident, `${wave}/responses`, JSON.stringify(body))).status;
}

/** The form without scripts. @returns the status of what came of it */
export async function answerByForm(send: Send, resident: Resident): Promise<number> {
  const path = '/m/meissen/offen/formular?language=de';
  const { text } = await send(resident, path);
  const [, name = '', id = ''] = /name="(form-submission)" value="([^"]*)"/.exec(text) ?? [];
  const type = 'application/x-www-form-urlencoded';
  const fields = new URLSearchParams({ [name]: id, area: 'coelln', comment: 'Mehr Licht.' });
  const first = await send(resident, path, fields.toString(), { type });
  if (first.status !== 422) return first.status;
  for (const [, asked = ''] of first.text.matchAll(/name="form-asked" value="([^"]*)"/g))
    fields.append('form-asked', asked);
  return (await send(resident, path, fields.toString(), { type })).status;
}

/** What goes wrong: refused, unreadable, too large, unknown, another method. Nothing of it may be kept. */
export async function makeMistakes(send: Send, resident: Resident): Promise<number[]> {
  const { mail, code, ipv4, submission } = resident;
  const answers = { ...givenAnswers, comment: `${mail} ${'x'.repeat(9_000)}`, unknown: mail };
  const wrong = { submission, language: 'de', sample: 'open', answers };
  const tries: [string, (string | undefined)?, { method?: string; type?: string }?][] = [
    [`${wave}/responses`, JSON.stringify(wrong)],
    [`${wave}/responses`, `{"submission":"${submission}","answers":{"comment":"${mail}"`],
    [`${wave}/responses`, JSON.stringify({ ...wrong, submission: mail })],
    [`${wave}/responses`, `"${mail} ${'y'.repeat(400_000)}"`],
    [`${wave}/responses`, mail, { type: 'text/plain' }],
    [`${wave}/tokens`, JSON.stringify({ code: mail })],
    [`${wave}/tokens`, JSON.stringify({ code, blinded: mail })],
    [`${wave}/tokens`, JSON.stringify({ code: 'ACDEFGHJKM' })],
    [
      `/m/meissen/offen/formular`,
      `form-submission=${mail}&comment=${mail}`,
      { type: 'application/x-www-form-urlencoded' },
    ],
    [`/m/meissen/${ipv4}`],
    [`/m/${encodeURIComponent(mail)}/2026`],
    [`${wave}/responses`, undefined, { method: 'DELETE' }],
    [`/verwaltung/${encodeURIComponent(mail)}`],
  ];
  const statuses: number[] = [];
  for (const [path, body, more] of tries) statuses.push((await send(resident, path, body, more)).status);
  return statuses;
}
