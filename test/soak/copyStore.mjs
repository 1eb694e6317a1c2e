// A backup by another process, with the backup interface of SQLite. Words: the database, the copy.
import Sqlite from 'better-sqlite3';

const [from, to] = process.argv.slice(2);
const source = new Sqlite(from, { readonly: true, timeout: 5_000 });
// In one step: SQLite begins anew whenever somebody writes between two.
await source.backup(to, { progress: () => 0x7fff_ffff });
source.close();
