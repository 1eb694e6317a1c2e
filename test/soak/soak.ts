import { expect } from 'vitest';
import { verifyStore } from '../../db/queries/verify.ts';
import { withStore } from '../scenarios/givenTown.ts';
import { compare } from './compare.ts';
import type { Fault, Stage } from './fault.ts';
import { readPresent } from './readPresent.ts';

/** What came of one kind of fault, all its times together. */
export interface Row {
  name: string;
  times: number;
  acknowledged: number;
  present: number;
  missing: number;
  doubled: number;
  kills: number;
  restarts: number;
  seconds: number;
  /** What a fault had to tell, the last time. */
  told: string[];
}

export interface Plan {
  /** At least so many times the server is killed, and every fault comes once. */
  kills: number;
  /** At least so many answers are acknowledged. */
  answers: number;
  /** When they have passed it ends, with whatever it has come to. */
  minutes: number;
  kill: Fault;
  others: readonly Fault[];
}

/**
 * A kill, three other faults, a kill ...; after each of them everything that was acknowledged is looked for.
 * @throws AssertionError when something is missing, there twice or in part, or the time was too short for the plan
 */
export async function soak(stage: Stage, plan: Plan, rows: Map<string, Row>): Promise<void> {
  const { server, residents } = stage;
  const eachRound = Math.ceil(plan.answers / Math.max(plan.kills, plan.others.length));
  const some = Math.max(40, Math.round(eachRound / 5));
  let found = { acknowledged: 0, present: 0 };
  const end = performance.now() + plan.minutes * 60_000;
  for (let round = 0; !isEnough(stage, plan, round); round++) {
    const { size } = residents.acknowledged;
    expect(
      performance.now(),
      `time is up after ${server.tallies.kills} kills and ${size} acknowledged`,
    ).toBeLessThan(end);
    const fault = faultOf(plan, round);
    const row = rowOf(rows, fault);
    const [began, { kills, starts }] = [performance.now(), { ...server.tallies }];
    const told: string[] = [];
    await residents.sendMore(Math.max(1, Math.min(eachRound, plan.answers - residents.acknowledged.size)));
    await fault.strike({ ...stage, some, time: row.times, tell: (what) => void told.push(what) });
    const now = await lookForAll(stage);
    row.times++;
    row.told = told;
    row.acknowledged += now.acknowledged - found.acknowledged;
    row.present += now.present - found.present;
    row.missing += now.missing;
    row.doubled += now.doubled;
    row.kills += server.tallies.kills - kills;
    row.restarts += server.tallies.starts - starts;
    row.seconds += (performance.now() - began) / 1_000;
    found = now;
    expect(now.faults, `after round ${round}: ${fault.name}`).toEqual([]);
    if (round % 20 === 19) tellProgress(stage, plan);
  }
}

const isEnough = ({ server, residents }: Stage, { kills, answers, others }: Plan, round: number) =>
  server.tallies.kills >= kills &&
  residents.acknowledged.size >= answers &&
  round >= Math.ceil((others.length * turnLength) / (turnLength - 1));

/** Of so many rounds the first is a kill. */
const turnLength = 4;

function faultOf({ kill, others }: Plan, round: number): Fault {
  const [turn, place] = [Math.floor(round / turnLength), round % turnLength];
  if (place === 0) return kill;
  return others[(turn * (turnLength - 1) + place - 1) % others.length] ?? kill;
}

function rowOf(rows: Map<string, Row>, { name }: Fault): Row {
  const none = { times: 0, acknowledged: 0, present: 0, missing: 0, doubled: 0, kills: 0, restarts: 0 };
  const row = rows.get(name) ?? { name, ...none, seconds: 0, told: [] };
  rows.set(name, row);
  return row;
}

/** Everybody finishes what they have begun; then the file holds exactly what was acknowledged, and is sound. */
export async function lookForAll({ folder, residents, imported, server }: Stage) {
  await residents.rest();
  const { halves, unknown, ...found } = compare(residents.acknowledged, imported, readPresent(folder));
  const { faults } = await withStore(folder, verifyStore);
  residents.go();
  const complaints = server.complaints();
  return {
    ...found,
    faults: [
      ...(found.missing > 0 ? [`${found.missing} are missing`] : []),
      ...(found.doubled > 0 ? [`${found.doubled} are there more than once`] : []),
      ...(unknown === 0 ? [] : [`${unknown} are there that nobody was acknowledged`]),
      ...halves,
      ...faults,
      ...residents.strange,
      ...(complaints.includes('Unexpected') ? [complaints] : []),
    ],
  };
}

function tellProgress({ server, residents }: Stage, { kills, answers }: Plan): void {
  console.log(
    `soak: ${server.tallies.kills} of ${kills} kills, ${residents.acknowledged.size} of ${answers} acknowledged`,
  );
}
