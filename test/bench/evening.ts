import { drawLetters } from './load/letters.ts';
import { runLoad } from './load/runLoad.ts';
import { opening, post, waveAddress } from './load/visitor.ts';
import { syntheticSubmissions } from './submit/syntheticSubmissions.ts';

const invited = 50_000;
const perMinute = 500;

/** A town's letters arrive, and a tenth of 50,000 people answer within ten minutes. */
export async function benchEvening([minutes = '10']: readonly string[]): Promise<void> {
  await runLoad({
    title: 'An evening: a tenth of 50,000 letters',
    sample: 'invited',
    perMinute,
    minutes: Number(minutes),
    sending: 'answers, 60 and a place, with the token',
    prepare: async (folder, visits) => {
      const letters = await drawLetters(folder, invited, visits);
      const bodies = syntheticSubmissions(visits);
      return async (url) => {
        const first = await opening(url);
        const ask = (body: object) => post(`${url}${waveAddress}/tokens`, JSON.stringify(body));
        return (number) => {
          const letter = letters[number];
          if (!letter) throw new Error('more people than letters');
          const { code, blinded, finish } = letter;
          let invitation: unknown;
          return [
            ...first,
            { name: 'code: which key', at: 3_000, send: async () => (await ask({ code })).status },
            {
              name: 'code for a blind signature',
              at: 3_200,
              send: async () => {
                const { status, said } = await ask({ code, blinded });
                invitation = finish(String((said as { signature?: string }).signature));
                return status;
              },
            },
            {
              name: 'answers, 60 and a place, with the token',
              at: 6_000,
              send: async () => {
                const body = {
                  ...JSON.parse(bodies[number] ?? ''),
                  sample: 'invited',
                  invitation: await invitation,
                };
                return (await post(`${url}${waveAddress}/responses`, JSON.stringify(body))).status;
              },
            },
          ];
        };
      };
    },
  });
}
