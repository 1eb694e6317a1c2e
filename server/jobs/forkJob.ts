import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { trackJob } from './runningJobs.ts';

/** Where jobs lie: beside this module, unless told otherwise. */
let folder = new URL('.', import.meta.url);

/** Starts jobs from another folder from now on: source code may run the compiled ones (docs/decisions/046). */
export function startJobsFrom(place: URL): void {
  folder = place;
}

/** From source a job is TypeScript, as this module is; compiled, both are JavaScript (docs/decisions/033). */
const isSource = () => folder.href === new URL('.', import.meta.url).href && import.meta.url.endsWith('.ts');
const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * Starts a file of the jobs' folder as a process of its own. What it writes to standard error is seen; what it answers
 * comes over `stdout` or as a message, which may hold bytes and maps.
 *
 * @param name of the file, "releaseJob"
 */
export function forkJob(
  name: string,
  words: readonly string[] = [],
  options: Pick<ForkOptions, 'timeout' | 'killSignal'> = {},
): ChildProcess {
  const file = fileURLToPath(new URL(`./${name}.${isSource() ? 'ts' : 'js'}`, folder));
  const child = fork(file, [...words], {
    execArgv: isSource() ? ['--import', loader()] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    ...options,
  });
  return trackJob(name, child);
}
