import { openStore } from '../../db/openStore.ts';
import type { Cell } from '../../server/disclosure/cell.ts';
import { buildRelease } from '../../server/release/buildRelease.ts';
import { countCells, shareRow, type Tallies } from './lattice/countCells.ts';
import { type Plan, smallTown } from './lattice/smallTown.ts';
import { printTable } from './printTable.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';
import { closeWave, fillWave, municipality, storeTown, wave } from './town/storeTown.ts';

const AREAS = [13, 26] as const;
const ANSWERS = [400, 600, 800, 1_000];
const WAVES = 10;

/**
 * What a council gets to see of a small town: waves are simulated, stored and released as real ones are, and the
 * cells of each part of the lattice counted by what became of them.
 *
 * @param args number of waves for each line, 10 unless said
 */
export async function benchLattice([waves = String(WAVES)]: readonly string[]): Promise<void> {
  const rows = { mean: [] as Row[], share: [] as Row[] };
  for (const areas of AREAS)
    for (const answers of ANSWERS) {
      const tallies = await simulate(areas, answers, Number(waves));
      for (const kind of ['mean', 'share'] as const)
        for (const [part, tally] of tallies[kind])
          rows[kind].push({ areas, answers, part, ...shareRow(tally) });
    }
  printTable(`Means: per cent of the declared cells, ${waves} waves each`, rows.mean);
  printTable(
    `Shares, options of a question among them: per cent of the declared cells, ${waves} waves each`,
    rows.share,
  );
}

type Row = Record<string, string | number>;

async function simulate(areas: (typeof AREAS)[number], answers: number, waves: number): Promise<Tallies> {
  const tallies: Tallies = { mean: new Map(), share: new Map() };
  for (let number = 0; number < waves; number++) {
    console.log(`${areas} areas, ${answers} answers, wave ${number + 1} of ${waves}`);
    const seed = 100_000 * areas + 100 * answers + number * 1_000_003;
    const plan = { areas, answers, seed };
    countCells(tallies, await releaseOnce(plan));
    const noneFolded = await releaseOnce({ ...plan, noneFolded: true });
    countCells(tallies, split(noneFolded, 'gender'), 'district × gender, none folded');
    // Where every area is a district of its own, the cells of its breakdowns are those of areas.
    const crossed = await releaseOnce({ ...plan, ownDistricts: true });
    countCells(tallies, split(crossed, 'age'), 'area × age (not released)');
  }
  return tallies;
}

const split = (cells: readonly Cell[], by: string): Cell[] =>
  cells.filter(({ level, breakdown }) => level === 'district' && breakdown?.by === by);

function releaseOnce(plan: Plan): Promise<readonly Cell[]> {
  return withTemporaryFolder(async (folder) => {
    const town = smallTown(plan);
    await storeTown(folder, town);
    fillWave(folder, town, plan.answers);
    await closeWave(folder);
    const store = await openStore(folder);
    try {
      return (await buildRelease(store, municipality, wave)).release.cells;
    } finally {
      await store.close();
    }
  });
}
