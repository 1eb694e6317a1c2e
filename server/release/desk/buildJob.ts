import { recordAction } from '../../accounts/recordAction.ts';
import type { Deps } from '../../deps.ts';
import { asError, describeBreakage, printBreakage } from '../../http/breakage.ts';
import type { Fault } from '../../http/fault.ts';
import { Problem } from '../../http/problem.ts';

/** Where a build stands; kept until the next one begins, so that whoever started it may leave and come back. */
export interface BuildState {
  wave: string;
  state: 'running' | 'done' | 'refused' | 'failed';
  phase: string;
  /** 0..100 within the phase. */
  percent: number;
  /** The number of what was built. */
  number?: number;
  /** Why nothing was. */
  refusal?: Fault;
}

/** Builds a release elsewhere; see server/jobs. */
export type RunBuild = (
  folder: string,
  municipality: string,
  wave: string,
  onProgress: (progress: { phase: string; done: number; total: number }) => void,
) => Promise<{ number: number } | { refusal: Fault }>;

/** The builds of a server: one at a time, each town sees its own. */
export function createBuilds({ store, clock, report = printBreakage }: Deps, run: RunBuild) {
  const states = new Map<string, BuildState>();
  const isBusy = () => [...states.values()].some(({ state }) => state === 'running');

  const work = async (municipality: string, wave: string, account: string): Promise<void> => {
    const put = (change: Partial<BuildState>) => {
      const before = states.get(municipality) ?? { wave, state: 'running', phase: 'reading', percent: 0 };
      states.set(municipality, { ...before, ...change });
    };
    try {
      const outcome = await run(store.folder, municipality, wave, ({ phase, done, total }) =>
        put({ phase, percent: Math.floor((100 * done) / Math.max(1, total)) }),
      );
      if ('refusal' in outcome) return put({ state: 'refused', refusal: outcome.refusal });
      const subject = `${wave}/${outcome.number}`;
      await recordAction(store, { municipality, account, action: 'release.build', subject }, clock());
      put({ state: 'done', percent: 100, number: outcome.number });
    } catch (error) {
      report(describeBreakage(asError(error)), '/api/desk/');
      put({ state: 'failed' });
    }
  };

  return {
    find: (municipality: string): BuildState | undefined => states.get(municipality),
    /** @throws Problem job.running */
    start(municipality: string, wave: string, account: string): BuildState {
      if (isBusy()) throw new Problem('job.running');
      const begun: BuildState = { wave, state: 'running', phase: 'reading', percent: 0 };
      states.set(municipality, begun);
      void work(municipality, wave, account);
      return begun;
    },
  };
}
