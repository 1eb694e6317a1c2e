import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for this run, in which the demo is made once for all suites that look at it. The first project that asks owns it. */
export function setup(): (() => void) | undefined {
  if (process.env.UMFELD_DEMO_ROOM) return;
  const room = mkdtempSync(join(tmpdir(), 'umfeld-demo-'));
  process.env.UMFELD_DEMO_ROOM = room;
  return () => rmSync(room, { recursive: true, force: true });
}
