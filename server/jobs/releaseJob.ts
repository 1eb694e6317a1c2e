import { buildRelease } from '../release/buildRelease.ts';
import { workOn } from './workOn.ts';

const [folder = '', municipality = '', wave = ''] = process.argv.slice(2);

await workOn(folder, async (store, progress) => {
  const { number } = await buildRelease(store, municipality, wave, {
    onProgress: ({ phase, done, total }) => progress(phase, done, total),
  });
  return { number };
});
