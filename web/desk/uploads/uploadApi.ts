import type { Fault } from '../../../server/http/fault.ts';
import type { TableFault } from '../../../server/tables/importFaults.ts';
import type { UploadPreview } from '../../../server/uploads/previewUpload.ts';
import type { Upload } from '../../../server/uploads/readUpload.ts';
import type { UploadColumn, UploadKind } from '../../../server/uploads/uploadColumns.ts';
import { ask, RefusedByServer, sayProblem } from '../api.ts';
import { sayFault } from '../parts/sayFault.ts';

export type { EntryWords } from '../../../server/uploads/listEntryWords.ts';
export type { StoredRow } from '../../../server/uploads/listStored.ts';
export type { TableFault, UploadColumn, UploadKind, UploadPreview };

export type ReadUpload = Upload & { columns: UploadColumn[]; guesses: (string | null)[] };

export interface Arranged {
  rows: { line: number; fields: string[] }[];
  columns: (string | null)[];
  constants: Record<string, string>;
}

export interface Target {
  town: string;
  kind: UploadKind;
  wave: string;
}

const pathOf = ({ town, kind, wave }: Target, step: string): string =>
  `/desk/municipalities/${town}/uploads/${kind}/${step}${wave ? `?wave=${encodeURIComponent(wave)}` : ''}`;

export function readFile(target: Target, file: File, sheet?: string): Promise<ReadUpload> {
  const form = new FormData();
  form.append('file', file);
  if (sheet) form.append('sheet', sheet);
  return ask<ReadUpload>(pathOf(target, 'read'), 'POST', form);
}

export const previewTable = (target: Target, arranged: Arranged): Promise<UploadPreview> =>
  ask<UploadPreview>(pathOf(target, 'preview'), 'POST', arranged);

export const applyTable = (target: Target, arranged: Arranged): Promise<UploadPreview> =>
  ask<UploadPreview>(pathOf(target, 'apply'), 'POST', arranged);

/** Rows under our own names as a table. */
export function arrange(rows: readonly Record<string, string>[], columns: readonly string[]): Arranged {
  return {
    rows: rows.map((row, at) => ({ line: at + 1, fields: columns.map((column) => row[column] ?? '') })),
    columns: [...columns],
    constants: {},
  };
}

/** The reason where the server sent one. */
export function sayUploadProblem(error: unknown): string {
  const fault = error instanceof RefusedByServer ? (error.details.fault as Fault | undefined) : undefined;
  return fault ? sayFault(fault) : sayProblem(error);
}

/** Faults of a refused table. */
export function faultsOf(error: unknown): readonly TableFault[] {
  const faults = error instanceof RefusedByServer ? error.details.faults : undefined;
  return Array.isArray(faults) ? (faults as TableFault[]) : [];
}
