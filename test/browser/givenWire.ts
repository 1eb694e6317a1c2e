import { onTestFinished } from 'vitest';
import type { Protection } from '../../server/deps.ts';
import { cuttingProxy } from './cuttingProxy.ts';
import { givenSurvey } from './givenSurvey.ts';

/** A server of its own behind a wire that can be cut, for a test that counts what is stored in the end. */
export async function givenWire(protection?: Protection) {
  const survey = await givenSurvey(protection && { protection });
  onTestFinished(() => survey.stop());
  const wire = await cuttingProxy(survey.url);
  onTestFinished(() => wire.close());
  return {
    wire,
    endWave: survey.endWave,
    async countResponses() {
      // Browsers keep sockets open in advance, and the server would wait for what they never ask.
      await wire.close();
      return survey.stopAndCount();
    },
  };
}
