import { Agent, request } from 'node:http';
import { municipality, wave } from '../town/storeTown.ts';
import type { Step } from './onSchedule.ts';

export const waveAddress = `/api/municipalities/${municipality}/waves/${wave}`;
const page = `/m/${municipality}/${wave}`;

// fetch would cost the sender, which shares the cores with the server, more than it costs the server to answer.
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Sends and reads the whole reply, as a browser does; unpacks nothing. */
function exchange(url: string, body?: string): Promise<{ status: number; text: string }> {
  const headers = {
    'accept-encoding': 'gzip',
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (reply) => {
      let text = '';
      reply.setEncoding('latin1');
      reply.on('data', (part: string) => {
        if (body !== undefined) text += part;
      });
      reply.once('error', reject).once('end', () => resolve({ status: reply.statusCode ?? 0, text }));
    });
    sent.once('error', (error) => {
      // The server let go of an idle connection at this very moment: a browser opens another one.
      if (sent.reusedSocket) exchange(url, body).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}

export const get = async (url: string): Promise<number> => (await exchange(url)).status;

export async function post(url: string, body: string): Promise<{ status: number; said: unknown }> {
  const { status, text } = await exchange(url, body);
  return { status, said: text === '' ? undefined : JSON.parse(text) };
}

/** What opening the page fetches: the page, its scripts and styles, the questionnaire. */
export async function opening(url: string): Promise<Step[]> {
  const html = await (await fetch(url + page)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file]) => String(file));
  const loadFiles = async () => Math.max(...(await Promise.all(files.map((file) => get(url + file)))));
  return [
    { name: 'page', at: 0, send: () => get(url + page) },
    { name: `its ${files.length} files, together`, at: 100, send: loadFiles },
    { name: 'questionnaire', at: 200, send: () => get(`${url}${waveAddress}/questionnaire?language=de`) },
  ];
}
