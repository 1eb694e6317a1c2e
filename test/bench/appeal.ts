import { easyProofs } from './load/easyProof.ts';
import { runLoad } from './load/runLoad.ts';
import { get, opening, post, waveAddress } from './load/visitor.ts';
import { syntheticSubmissions } from './submit/syntheticSubmissions.ts';

const perMinute = 2_000;

/** The address was on television: the open sample, with proof of work. */
export async function benchAppeal([minutes = '10']: readonly string[]): Promise<void> {
  await runLoad({
    title: 'A television appeal',
    sample: 'open',
    perMinute,
    minutes: Number(minutes),
    sending: 'answers, 60 and a place, with the proof',
    prepare: async (folder, visits) => {
      const prove = easyProofs(folder);
      const bodies = syntheticSubmissions(visits);
      return async (url) => {
        const first = await opening(url);
        return (number) => {
          const proof = prove();
          return [
            ...first,
            { name: 'task (proof of work)', at: 1_000, send: () => get(`${url}${waveAddress}/challenge`) },
            {
              name: 'answers, 60 and a place, with the proof',
              at: 4_000,
              send: async () => {
                const body = { ...JSON.parse(bodies[number] ?? ''), proof: await proof };
                return (await post(`${url}${waveAddress}/responses`, JSON.stringify(body))).status;
              },
            },
          ];
        };
      };
    },
  });
}
