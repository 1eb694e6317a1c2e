import { execFile } from 'node:child_process';

export interface Ran {
  code: number;
  out: string;
  errors: string;
}

/** Runs one real command in a process of its own, as `npm run umfeld -- ...` does. */
export function runUmfeld(data: string, ...words: string[]): Promise<Ran> {
  return runWords(...words, '--data', data);
}

export function runWords(...words: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const args = ['dist/app/server/main.js', ...words];
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, out, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, errors });
    });
  });
}
