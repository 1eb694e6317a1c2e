import { type AreaRow, findAreaSet } from '../../db/queries/areas.ts';
import { countLetterViews } from '../../db/queries/letters.ts';
import { listMargins, listMerges, type MarginRow } from '../../db/queries/margins.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { usualAssumptions } from '../fieldwork/planner/plan/plan.ts';
import { fewestApart, shownAreas } from '../release/shownAreas.ts';

/** Areas that will be shown as one, as far as population and letters tell before anybody has answered. */
export interface ExpectedJoins {
  /** Areas the wave allows to be joined. */
  declared: number;
  /** With fewer answers than this in any of them a group is joined. */
  fewest: number;
  /** Those to be expected, by the very rule a release joins by. `parts`: names of the areas. */
  joined: { name: string; parts: string[] }[];
}

/** Nothing here comes from an answer. @returns undefined where no areas may be joined */
export async function expectJoins(store: Store, wave: WaveRow): Promise<ExpectedJoins | undefined> {
  const { municipality, key } = wave;
  const merges = await listMerges(store, municipality, key);
  const set = await findAreaSet(store, municipality, wave.areaSet || undefined);
  if (merges.length === 0 || !set) return undefined;
  const fewest = fewestApart(usualAssumptions.minimumBase);
  const answers = await expectAnswers(store, wave, set.areas);
  const nameOf = new Map(set.areas.map((area) => [area.key, area.name]));
  const joined = shownAreas(set.areas, merges, answers, fewest)
    .filter(({ parts }) => parts.length > 1)
    .map(({ name, parts }) => ({ name, parts: parts.map((part) => nameOf.get(part) ?? part) }));
  return { declared: merges.length, fewest, joined };
}

/** By area: those who live there at most, and of the letters drawn there those usually answered. */
async function expectAnswers(
  store: Store,
  { municipality, key, questionnaire }: WaveRow,
  areas: readonly AreaRow[],
): Promise<Map<string, number>> {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const question = questions.find(({ kind }) => kind === 'area')?.key;
  const margins = await listMargins(store, municipality, key);
  const people = peopleByArea(margins.filter((row) => row.question === question));
  const total = [...people.values()].reduce((sum, count) => sum + count, 0);
  const counts = await countLetterViews(store, { municipality, wave: key });
  const sent = counts.filter(({ state }) => state !== 'replaced');
  const lettersOf = (area: string) =>
    sent.filter((row) => row.area === area).reduce((sum, { letters }) => sum + letters, 0);
  const wholeTown = lettersOf('');
  const expected = (area: string): number => {
    const living = people.get(area) ?? Number.POSITIVE_INFINITY;
    // Who may answer without a letter is not foreseen: then only who lives there counts.
    if (sent.length === 0 || (wholeTown > 0 && total === 0)) return living;
    const share = total > 0 ? (people.get(area) ?? 0) / total : 0;
    const letters = lettersOf(area) + wholeTown * share;
    return Math.min(living, (letters * usualAssumptions.returnRate) / 100);
  };
  return new Map(areas.map((area) => [area.key, expected(area.key)]));
}

/** "a+b" counts two areas together: each has at most as many as both. */
function peopleByArea(rows: readonly MarginRow[]): Map<string, number> {
  return new Map(
    rows.flatMap(({ category, population }) =>
      category.split('+').map((area): [string, number] => [area, population]),
    ),
  );
}
