import type { AuditEntry } from '../../db/queries/auditLog.ts';
import { writeCsv } from '../tables/defuse.ts';

/** The audit log as a table, newest first; what a spreadsheet would run as a formula is defused. */
export function auditAsCsv(entries: readonly AuditEntry[]): string {
  const rows = entries.map(({ number, at, account, who, action, subject, detail }) => ({
    number,
    at: new Date(at).toISOString(),
    account: who ?? account,
    action,
    subject,
    detail: detail ?? '',
  }));
  return writeCsv(rows, { columns: ['number', 'at', 'account', 'action', 'subject', 'detail'] });
}
