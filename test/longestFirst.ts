import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Suites that take longest, of each project the longest first. One that begins last keeps a worker busy while the
 * others have nothing left to do; without the times of an earlier run, vitest knows only how large a file is.
 */
const longest = [
  'browser/xss',
  'browser/wholeWave',
  'browser/quickLeave',
  'browser/releaseDesk',
  'browser/results',
  'browser/proof',
  'browser/offlineSending',
  'browser/plainForm',
  'browser/editor',
  'browser/entry',
  'browser/where',
  'browser/invited',
  'soak/soak',
  'scenarios/commandLine',
  'scenarios/backup',
  'scenarios/codes',
  'scenarios/demo',
  'scenarios/margins',
  'attack/corrections',
  'attack/inspection',
  'attack/unlinkability',
  'attack/roles',
  'attack/releases',
  'server/report/everyWayOut',
  'attack/badInput/routes',
  'attack/security/headers',
];

const ranks = new Map(longest.map((name, rank) => [`/test/${name}.test.ts`, rank]));
for (const path of ranks.keys())
  if (!existsSync(`.${path}`)) throw new Error(`${path} is not there: mend the list`);

/** Longer suites first, the rest as vitest would have it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const projects = [...new Set(usual.map(({ project }) => project.name))];
    return projects.flatMap((name) =>
      usual
        .filter(({ project }) => project.name === name)
        .toSorted((one, other) => rankOf(one) - rankOf(other)),
    );
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  return ranks.get(moduleId.slice(moduleId.lastIndexOf('/test/'))) ?? longest.length;
}
