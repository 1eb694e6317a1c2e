import type { RunBuild } from '../release/desk/buildJob.ts';
import { JobRefused, runJob } from './runJob.ts';

/** Builds a release in a process of its own. */
export const buildElsewhere: RunBuild = async (folder, municipality, wave, onProgress) => {
  try {
    const { number } = (await runJob('releaseJob', [folder, municipality, wave], onProgress)) as {
      number: number;
    };
    return { number };
  } catch (error) {
    if (error instanceof JobRefused) return { refusal: error.fault };
    throw error;
  }
};
