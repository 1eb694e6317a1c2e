import type { NightlyOutcome, RunNightly } from '../backup/nightly.ts';
import { runJob } from './runJob.ts';

/** Makes the nightly backup in a process of its own. Whatever breaks there is a reason to be told, not to stop. */
export const backUpElsewhere: RunNightly = async (order) => {
  try {
    return (await runJob('backupJob', [JSON.stringify(order)])) as NightlyOutcome;
  } catch (error) {
    const en = error instanceof Error ? error.message : String(error);
    const de = 'Die Sicherung brach ab. Näheres steht in der Ausgabe des Servers.';
    return { refusal: { en, de } };
  }
};
