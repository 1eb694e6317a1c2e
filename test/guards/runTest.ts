import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Guard, projectOf } from './guard.ts';

/** What became of one test; `says` is its first failure. */
interface Told {
  title: string;
  state: 'passed' | 'failed' | 'other';
  says: string;
}

export interface Outcome {
  tests: Told[];
  /** What vitest said, for when no test ran. */
  output: string;
}

interface Report {
  testResults: {
    name: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** Longer than any suite here takes on a busy machine; a guard that holds a test up for good counts as not seen. */
const longestMinutes = 4;

let running: ChildProcess | undefined;

/** Ends what runs at the moment, so that the copy can be removed. */
export const stopRunning = (): void => void running?.kill('SIGKILL');

/** Runs one file of tests, or those of its tests the guard names. A file that does not load has no tests. */
export async function runTest(folder: string, guard: Guard): Promise<Outcome> {
  const { test, name } = guard;
  const report = join(folder, 'guards-report.json');
  rmSync(report, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', projectOf(guard), test];
  // The first red test is enough; the others would only take time.
  args.push('--bail=1');
  if (name) args.push('-t', name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const output = await runNode(folder, [...args, '--reporter=json', `--outputFile=${report}`]);
  if (!existsSync(report)) return { tests: [], output };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const own = testResults.filter((result) => result.name.endsWith(`/${test}`));
  return { tests: own.flatMap(({ assertionResults }) => assertionResults.map(tell)), output };
}

/** Builds the pages anew, for what looks at them in a browser. */
export async function buildPages(folder: string): Promise<void> {
  await runNode(folder, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
}

function tell({
  fullName,
  status,
  failureMessages = [],
}: Report['testResults'][0]['assertionResults'][0]): Told {
  const state = status === 'passed' || status === 'failed' ? status : 'other';
  return { title: fullName.trim(), state, says: failureMessages[0]?.split('\n')[0] ?? '' };
}

/** What it printed, whatever became of it. */
function runNode(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const watch = setTimeout(() => child.kill('SIGKILL'), longestMinutes * 60_000);
    child.on('close', () => {
      clearTimeout(watch);
      running = undefined;
      resolve(output);
    });
  });
}
