import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from '../bench/describeMachine.ts';
import { type Bite, createBreaker } from './breakGuard.ts';
import { chapters } from './chapters.ts';
import { composePage } from './composePage.ts';
import { copyHouse, type House } from './copyHouse.ts';
import type { Guard } from './guard.ts';
import { readLastRun, writeLastRun } from './lastRun.ts';
import { keyOf } from './parts.ts';
import { stopRunning } from './runTest.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    new: { type: 'boolean', default: false },
  },
});
const all = chapters.flatMap(({ guards }) => guards);
const today = new Date().toISOString().slice(0, 10);
const word = (positionals[0] ?? '').toLowerCase();
const chosen = chapters
  .flatMap(({ title, guards }) =>
    guards.filter(({ guard, file }) =>
      [title, guard, file].some((text) => text.toLowerCase().includes(word)),
    ),
  )
  .filter((guard) => !values.new || !isSeen(guard));

if (values.page) writePage();
else if (chosen.length === 0)
  fail(`No ${values.new ? 'new ' : ''}guard has "${word}" in its sentence, file or chapter.`);
else await breakAll();

/** Whether this very patch was run, and bit where it should. */
function isSeen(guard: Guard): boolean {
  const result = readLastRun().results[keyOf(guard)];
  return result !== undefined && result.red.length > 0 === (guard.open === undefined);
}

/** What ends this run by hand also removes the copy. */
function removeOnSignal(house: House): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopRunning();
      house.remove();
      process.exit(1);
    });
}

async function breakAll(): Promise<void> {
  const start = performance.now();
  const ran = new Map<Guard, Bite>();
  const house = copyHouse();
  removeOnSignal(house);
  try {
    const breakGuard = createBreaker(house.folder);
    console.log('guard | file | test | red | seconds');
    for (const guard of chosen) {
      const bite = await breakGuard(guard);
      ran.set(guard, bite);
      // At once: a long run that is stopped keeps what it saw.
      if (values.write) writeLastRun(all, new Map([[guard, bite]]), today);
      console.log(lineOf(guard, bite));
    }
  } finally {
    house.remove();
  }
  const minutes = Math.round((performance.now() - start) / 6_000) / 10;
  if (values.write) {
    if (chosen.length === all.length)
      writeLastRun(all, ran, today, { date: today, minutes, machine: describeMachine() });
    writePage();
  }
  sum(ran, minutes);
}

function sum(ran: ReadonlyMap<Guard, Bite>, minutes: number): void {
  const wrong = [...ran].filter(([guard, bite]) => bite.bites === (guard.open !== undefined));
  const biting = [...ran.values()].filter(({ bites }) => bites).length;
  console.log(`\n${ran.size} guards broken in ${minutes} minutes: ${biting} bite.`);
  for (const [guard, { because = 'it bites by now: take the remark away' }] of wrong)
    console.log(`NOT AS SAID: ${guard.guard} (${guard.file}): ${because}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function lineOf({ guard, file, test, open }: Guard, { bites, red, because, seconds }: Bite): string {
  const seen = bites ? `red: ${red.length}` : `${open ? 'not red, as said' : 'NOT RED'}: ${because}`;
  return [guard, file, test, seen, seconds].join(' | ');
}

function writePage(): void {
  writeFileSync('docs/guards.md', composePage(chapters, readLastRun()));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
