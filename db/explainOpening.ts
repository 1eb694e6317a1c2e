import { MigrationFailed } from './migrate.ts';
import { StoreFault } from './storeFault.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

const kinds = [
  {
    codes: /^(EEXIST|ENOTDIR)/,
    says: 'is a file where a folder has to be',
    mend: 'name another place with --data or UMFELD_DATA',
    german: 'Wo der Ordner mit den Daten sein soll, ist eine Datei.',
  },
  {
    codes: /^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM)/,
    says: 'may not be written',
    mend: 'let the account that runs the server write the folder and every file in it (check also whether the disk is mounted read-only)',
    german: 'Der Ordner mit den Daten darf nicht beschrieben werden.',
  },
  {
    codes: /^(ENOSPC|EDQUOT|EFBIG|EIO|SQLITE_FULL|SQLITE_IOERR)/,
    says: 'cannot be written: the disk is full or refuses',
    mend: 'make room on the disk, or look into the log of the system for faults of the disk',
    german: 'Die Platte mit den Daten ist voll oder nimmt nichts an.',
  },
  {
    codes: /^(SQLITE_CORRUPT|SQLITE_NOTADB)/,
    says: 'is damaged',
    mend: 'keep the folder as it is for whoever looks into it, and restore the last backup',
    german: 'Die Datenbank ist beschädigt.',
  },
] as const;

/**
 * What an error says to whoever wanted to open a data folder: where, and how to mend it. Any other error stays what
 * it is.
 */
export function explainOpening(error: unknown, folder: string): unknown {
  if (error instanceof StoreFault || error instanceof MigrationFailed) return error;
  if (error instanceof StoreUnavailable)
    return new StoreFault(
      `${folder} is being written by another process: try again when that has ended.`,
      'Gerade schreibt ein anderes Programm in die Daten.',
      error,
    );
  const code = codeOf(error);
  const kind = kinds.find(({ codes }) => codes.test(code));
  if (!kind) return error;
  const where = error instanceof Error && 'path' in error ? String(error.path) : folder;
  return new StoreFault(
    `${where} ${kind.says} (${code}): ${kind.mend}, then start again. Nothing was changed.`,
    kind.german,
    error,
  );
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
