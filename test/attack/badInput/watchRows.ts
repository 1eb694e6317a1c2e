import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';

/** Made of other tables when it is needed: which letters a clerk may look at today. And what counts refusals. */
const beside = ['invitation_views', 'failed_sign_ins'];
/** A refusal may leave its own trace, and no other. */
const traces = "WHERE action NOT IN ('access.refused', 'signIn.password', 'signIn.code')";

/** Tells whether any row has changed since it was asked last. Compares all, but only after a commit: most requests make none. */
export function watchRows(observer: Sqlite.Database): () => boolean {
  const tables = observer
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all()
    .map(String)
    .filter((name) => !beside.includes(name))
    .map((name) => ({
      name,
      // Without its numbers, which a trace moves on.
      rows: observer
        .prepare(
          name === 'audit_log'
            ? `SELECT municipality, at, account, action, subject, detail FROM audit_log ${traces}`
            : `SELECT * FROM "${name}"`,
        )
        .raw(),
    }));
  const digest = () => {
    const hash = createHash('sha256');
    for (const { name, rows } of tables) hash.update(JSON.stringify([name, rows.all()]));
    return hash.digest('hex');
  };
  let known = { version: -1, digest: '' };
  return () => {
    const version = Number(observer.pragma('data_version', { simple: true }));
    if (version === known.version) return false;
    const now = { version, digest: digest() };
    const isOther = now.digest !== known.digest;
    known = now;
    return isOther;
  };
}
