import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findScriptPath, listAppFiles } from './builtPages.ts';

const workerEntry = 'web/respond/offline/serviceWorker.ts';

/**
 * The service worker with the list of files it keeps in front. Another build changes the list and with it the
 * worker, which is how browsers learn of a new one.
 *
 * @throws Error when the build split the worker: as the plain script it is, it cannot import the other part
 */
export async function readWorker(folder: string, app: string): Promise<string> {
  const code = await readFile(join(folder, findScriptPath(folder, workerEntry)), 'utf8');
  if (/^\s*import\b/.test(code)) throw new Error('the service worker shares a module with a page');
  return `self.umfeldFiles=${JSON.stringify(listAppFiles(folder, app))};\n${code}`;
}
