import { randomBytes } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NightlySettings } from './backupSettings.ts';

/** Name of what is being written; what a crash left of it begins like this. */
export const draftPrefix = '.umfeld-draft-';

/** Why no backup can be written, and what to do. */
export interface FolderFault {
  en: string;
  de: string;
}

const faults = {
  missing: {
    en: 'The folder of UMFELD_BACKUP_FOLDER is not there: make it, or connect the share.',
    de: 'Der Ordner für die Sicherungen ist nicht da. Ist das Laufwerk verbunden?',
  },
  noFolder: {
    en: 'UMFELD_BACKUP_FOLDER names a file: name a folder.',
    de: 'Wo der Ordner für die Sicherungen sein soll, liegt eine Datei.',
  },
  readOnly: {
    en: 'The folder of UMFELD_BACKUP_FOLDER cannot be written: give it to the user of the server (chown), connect the share for writing, or make room on it.',
    de: 'In den Ordner für die Sicherungen kann der Server nicht schreiben. Ist das Laufwerk voll oder gesperrt?',
  },
  silent: {
    en: 'The folder of UMFELD_BACKUP_FOLDER does not answer: is the share still connected?',
    de: 'Das Laufwerk für die Sicherungen antwortet nicht.',
  },
} as const satisfies Record<string, FolderFault>;

/** A share that is gone may answer never. */
const patience = 2_000;
const freshMilliseconds = 10_000;

/** Whether backups could be written now. @returns undefined when they could */
export async function findFolderFault({
  folder,
}: Pick<NightlySettings, 'folder'>): Promise<FolderFault | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<FolderFault>((resolve) => {
    timer = setTimeout(() => resolve(faults.silent), patience);
  });
  return Promise.race([look(folder), late]).finally(() => clearTimeout(timer));
}

async function look(folder: string): Promise<FolderFault | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return faults.noFolder;
  } catch {
    return faults.missing;
  }
  // Rights say little: a share may be full, or mounted for reading.
  const draft = join(folder, `${draftPrefix}${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(draft, 'x', { flag: 'wx', mode: 0o600 });
    return undefined;
  } catch {
    return faults.readOnly;
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

const known = new WeakMap<NightlySettings, { asked: number; answer: Promise<FolderFault | undefined> }>();

/**
 * The same for whoever asks often: looked at every ten seconds at most, so that a share that does not answer keeps nobody waiting
 * twice. What somebody may be mending at this moment is looked at again.
 */
export function watchFolder(settings: NightlySettings): Promise<FolderFault | undefined> {
  const now = performance.now();
  const last = known.get(settings);
  if (last && now - last.asked < freshMilliseconds) return last.answer;
  const answer = findFolderFault(settings);
  known.set(settings, { asked: now, answer });
  answer.then((fault) => fault && fault !== faults.silent && known.delete(settings));
  return answer;
}
