import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadAlike } from '../bench/memory/loadAlike.ts';
import { startMeasured } from '../bench/memory/startMeasured.ts';
import { largeTown } from '../bench/release/largeTown.ts';
import { storeTown } from '../bench/town/storeTown.ts';
import { countOf } from '../counts.ts';

const load = countOf('memoryLoad');
/** In the long form a hundred bytes an answer would pass it; in the short one compiling the code takes half of it. */
const marginBytes = 2_000_000;

it('holds as much after five loads as after one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'umfeld-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await storeTown(folder, largeTown(1_000, 'open'));
  const server = await startMeasured(folder);
  onTestFinished(server.kill);
  await loadAlike(server.url, load);
  const first = await server.measure();
  await loadAlike(server.url, 4 * load);
  const later = await server.measure();
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  console.log(
    `memory: held ${megabytes(first.held)} MB after ${load} answers, ${megabytes(later.held)} MB after ${5 * load}`,
  );
  expect(later.held - first.held).toBeLessThan(marginBytes);
});
