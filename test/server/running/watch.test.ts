import { describe, expect, it } from 'vitest';
import { metricLines } from '../../../server/running/metricLines.ts';
import { serveMetrics } from '../../../server/running/metricsServer.ts';
import { createWatch } from '../../../server/running/watch.ts';
import { givenStore } from '../../db/givenStore.ts';

const line =
  /^(?:# (?:HELP|TYPE) umfeld_\w+ .+|umfeld_\w+(?:\{\w+="[^"\n]*"(?:,\w+="[^"\n]*")*\})? -?[\d.e+-]+)$/;

describe('the figures of a running server', () => {
  it('are lines Prometheus reads; staff at once, residents not before the hour', async () => {
    const watch = createWatch(await givenStore());
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (let time = 0; time < 11; time += 1)
      watch.countReply('/api/municipalities/meissen/waves/2026/responses', 201);
    watch.countReply('/api/desk/municipalities/meissen/waves', 200);
    watch.countReply('/m/meissen', 500);
    const before = watch.read();
    expect(
      before
        .trimEnd()
        .split('\n')
        .filter((text) => !line.test(text)),
    ).toEqual([]);
    expect(before).toContain('umfeld_desk_replies_total{class="desk",status="2xx"} 1');
    expect(before).toContain('umfeld_store_queue 0');
    expect(before).toMatch(/umfeld_store_bytes \d{5,}/);
    expect(before).not.toContain('public_replies');
    watch.turn();
    const after = watch.read();
    expect(after).toContain('umfeld_public_replies_total{class="submit",outcome="answered"} 11');
    expect(after).not.toContain('failed"');
    watch.stop();
  });

  it('have a port of their own, one address, and no other method', async () => {
    const { port, stop } = await serveMetrics({ host: '127.0.0.1', port: 0 }, () => 'umfeld_x 1\n');
    const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });
    expect(await (await ask('/metrics')).text()).toBe('umfeld_x 1\n');
    expect([(await ask('/')).status, (await ask('/metrics', 'POST')).status]).toEqual([404, 404]);
    await stop();
  });

  it('escape what a label may not hold', () => {
    const samples = [{ labels: { job: 'a"b\\c\nd' }, value: 2 }];
    expect(metricLines([{ name: 'x', help: 'y', kind: 'gauge', samples }])).toContain(
      'umfeld_x{job="a\\"b\\\\c\\nd"} 2',
    );
  });
});
