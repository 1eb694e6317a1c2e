import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let room: string | undefined;

/** A folder for this run, in which the demo is made once for all suites that look at it. */
export function setup(): void {
  room = mkdtempSync(join(tmpdir(), 'umfeld-demo-'));
  process.env.UMFELD_DEMO_ROOM = room;
}

export function teardown(): void {
  if (room) rmSync(room, { recursive: true, force: true });
}
