import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf } from '../counts.ts';
import {
  arrivals,
  drawNames,
  type Evidence,
  type Orders,
  people,
  type Side,
} from './unlinkability/evidence.ts';
import { leak, leaks, leakySides } from './unlinkability/leakyBuild.ts';
import { bestWay, binomialTail, type Guess, linkEveryWay, poissonTail } from './unlinkability/link.ts';
import { readOrders } from './unlinkability/readOrders.ts';
import { liveThrough, makeTemplate, realSides, type Template, type Way } from './unlinkability/realBuild.ts';

const trials = countOf('linkTrials');
/** In these the attacker, who can run this software, finds out which way is the best one. */
const lessons = Math.max(30, trials / 5);

function ordersOf(evidence: Evidence, sides: readonly Side[]): Orders {
  return new Map(
    sides.flatMap((side) =>
      [...readOrders(evidence, side)].map(([way, order]) => [`${way} of ${side.table}`, order] as const),
    ),
  );
}

function attack(
  evidence: Evidence,
  { letters, answers }: { letters: readonly Side[]; answers: readonly Side[] },
): Guess[] {
  const [one, other] = [ordersOf(evidence, letters), ordersOf(evidence, answers)];
  for (const order of [...one.values(), ...other.values()])
    if (order.length !== people) throw new Error(`the attacker found ${order.length} of ${people} people`);
  return linkEveryWay(one, other, 1 + Math.floor(Math.random() * people));
}

/** @returns how often the best way found the answers of the person asked for */
function judge(learned: readonly Guess[][], tried: readonly Guess[][]) {
  const way = bestWay(learned);
  const guesses = tried.map((all) => all.find((guess) => guess.way === way));
  const hits = guesses.filter((guess) => guess?.isRight).length;
  const right = guesses.reduce((sum, guess) => sum + (guess?.right ?? 0), 0);
  return { way, hits, right };
}

describe('the attacker', () => {
  it.each(leaks)('links letters and answers by %s', (kind) => {
    const tries = Array.from({ length: 60 }, () => {
      const folder = mkdtempSync(join(tmpdir(), 'umfeld-leaky-'));
      const names = { letters: drawNames(), answers: drawNames() };
      const evidence = leak(kind, folder, names, arrivals());
      rmSync(folder, { recursive: true });
      return attack(evidence, leakySides(names));
    });
    const { way, hits } = judge(tries.slice(0, 10), tries.slice(10));
    console.log(`count: leak by ${kind}: ${hits} of 50 found (${way})`);
    expect(hits / 50).toBeGreaterThan(0.9);
  });
});

describe('a real wave', () => {
  let template: Template;
  beforeAll(async () => {
    template = await makeTemplate();
  });
  afterAll(() => rmSync(template.folder, { recursive: true, force: true }));

  async function run(way: Way, count: number): Promise<Guess[][]> {
    const all: Guess[][] = [];
    for (let trial = 0; trial < count; trial++) {
      const names = drawNames();
      all.push(attack(await liveThrough(template, way, names, arrivals()), realSides(names)));
    }
    return all;
  }

  it.each(['token', 'together'] as const)('gives the attacker nothing beyond chance (%s)', async (way) => {
    const learned = await run(way, lessons);
    const chanceOf = async () => {
      const { way: best, hits, right } = judge(learned, await run(way, trials));
      const p = binomialTail(hits, trials, 1 / people);
      // All twenty links at once: sees a leak in twenty days that the one person asked for shows in hundreds.
      const pAll = poissonTail(right, trials);
      console.log(
        `count: ${way}: ${hits} of ${trials} found, ${(right / trials).toFixed(2)} of ${people} linked rightly, p = ${p.toFixed(3)} and ${pAll.toFixed(3)} (${learned[0]?.length} ways, best in ${lessons} lessons: ${best})`,
      );
      return Math.min(p, pAll * 2);
    };
    // Chance alone is below this bound about once in seventy runs, and three times in a row once in 300,000.
    let p = 0;
    for (let tried = 0; tried < 3 && p <= 0.01; tried += 1) p = await chanceOf();
    expect(p).toBeGreaterThan(0.01);
  });
});

describe('the bound', () => {
  it('is the tail of the binomial distribution', () => {
    // R: pbinom(9, 100, 0.05, lower.tail = FALSE), pbinom(64, 1000, 0.05, lower.tail = FALSE)
    expect(binomialTail(10, 100, 0.05)).toBeCloseTo(0.028188, 5);
    expect(binomialTail(65, 1_000, 0.05)).toBeCloseTo(0.0203, 3);
    expect(binomialTail(0, 10, 0.05)).toBe(1);
  });
});
