import { Hono } from 'hono';
import { listBenchmarks } from '../../db/queries/benchmarks.ts';
import type { Deps } from '../deps.ts';
import type { Benchmark, BenchmarkBody } from './benchmark.ts';

/** Published figures of other towns that this one holds its own against. */
export const benchmarkRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new Hono().get('/municipalities/:m/benchmarks', async function sendBenchmarks(c) {
    const rows = await listBenchmarks(store, c.req.param('m'));
    c.header('cache-control', 'no-cache');
    return c.json(
      rows.map(({ key, source, importedOn, body }): Benchmark => {
        const benchmark: BenchmarkBody = JSON.parse(body);
        return { key, source, importedOn, ...benchmark };
      }),
    );
  });
