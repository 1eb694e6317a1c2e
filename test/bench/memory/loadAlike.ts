import { get, post, sendAll } from '../http/sendAll.ts';
import { waveAddress } from '../load/visitor.ts';
import { syntheticSubmissions } from '../submit/syntheticSubmissions.ts';

/**
 * Sends so many answers, with a page's other requests in between.
 *
 * @throws Error when one of them was not taken
 */
export async function loadAlike(url: string, submissions: number): Promise<void> {
  const batch = 500;
  for (let left = submissions; left > 0; left -= batch) {
    const bodies = syntheticSubmissions(Math.min(batch, left));
    const { statuses } = await sendAll(
      url,
      bodies.map((body) => post(`${waveAddress}/responses`, body)),
      16,
    );
    if (statuses['201'] !== bodies.length) throw new Error(`answered ${JSON.stringify(statuses)}`);
    const reads = Array.from({ length: 50 }, () => get(`${waveAddress}/questionnaire?language=de`));
    await sendAll(url, reads, 4);
  }
}
