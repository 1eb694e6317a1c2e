import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { installPeer } from '../installPeer.ts';
import { withTemporaryFolder } from '../temporaryFolder.ts';
import { enterRace, type SumRow } from './contender.ts';
import { drawScoreSample, PERSONS } from './scoreSample.ts';
import { inOneStatement, inOneStatementEach } from './sumsInSql.ts';

const VERSION = '1.5.6-r.1';

/** The part of DuckDB's interface that is used here. */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}
interface DuckDB {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

const { DuckDBInstance } = installPeer('@duckdb/node-api', VERSION) as DuckDB;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await withTemporaryFolder(load);

enterRace(async (variant) => {
  if (variant === 'one statement') return rowsOf(inOneStatement());
  const tables: SumRow[][] = [];
  for (const statement of inOneStatementEach()) tables.push(await rowsOf(statement));
  const [first = []] = tables;
  return first.map((_, area) => tables.flatMap((rows) => rows[area] ?? []));
});

async function rowsOf(statement: string): Promise<SumRow[]> {
  const rows = (await connection.runAndReadAll(statement)).getRows();
  return rows.map((row) => row.map(Number));
}

/** Through a file: the shortest text of a double reads back as the same double. */
async function load(folder: string): Promise<void> {
  const { groups, weights, scores } = drawScoreSample();
  const file = join(folder, 'scores.csv');
  const names = scores.map((_, i) => `y${i}`);
  const out = createWriteStream(file);
  out.write(`area,w,${names.join()}\n`);
  for (let person = 0; person < PERSONS; person++) {
    const given = scores.map((column) => {
      const score = column[person] ?? Number.NaN;
      return Number.isNaN(score) ? '' : score;
    });
    const line = `${groups[person]},${weights[person]},${given.join()}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  const columns = ['area::INTEGER AS area', ...['w', ...names].map((name) => `${name}::DOUBLE AS ${name}`)];
  await connection.run(`CREATE TABLE answers AS SELECT ${columns.join()} FROM read_csv('${file}')`);
}
