import { listMargins, type MarginRow } from '../../db/queries/margins.ts';
import { findProfile, storeProfile } from '../../db/queries/returnProfiles.ts';
import { type CodeCounts, countCodes } from '../../db/queries/sealed/profile.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import type { Store } from '../../db/store.ts';
import { columnsOf } from '../../surveys/language/columns.ts';
import { dayIn } from '../waves/dayIn.ts';
import { optionsOfCategory } from '../waves/margins/categoryGroup.ts';

/** Fewer persons than these make no group. */
const fewest = 10;
/** In counts that were rounded down to tens: at least eleven persons more. */
const fewestNew = 20;
/** Below it tens are too coarse to say anything. */
const fewestAnswers = 100;

/** Several categories where few answered. `answered`: persons, to the nearest ten, at least ten. */
export interface ProfileGroup {
  categories: string[];
  answered: number;
  population: number;
}

interface ProfiledQuestion {
  question: string;
  sample: 'invited' | 'open';
  groups: ProfileGroup[];
}

/** Who has answered, against the population counts of the wave. `week` it was counted in: its Monday, YYYY-MM-DD. */
export interface Profile {
  week: string;
  questions: ProfiledQuestion[];
}

interface ProfileBody extends Profile {
  /** All who had answered when it was counted, rounded down to tens. */
  persons: number;
}

/**
 * The profile of this week. The first request of a week decides: it has the answers counted, or leaves the earlier
 * profile where fewer than eleven more persons have answered; until next Monday nothing changes any more.
 *
 * @returns undefined without margins, or as long as fewer than a hundred had answered
 */
export async function profileReturns(
  store: Store,
  wave: WaveRow,
  timeZone: string,
  now: Date,
): Promise<Profile | undefined> {
  const address = { municipality: wave.municipality, wave: wave.key };
  const week = mondayOf(dayIn(timeZone, now));
  const stored = await findProfile(store, address);
  const earlier = stored && (JSON.parse(stored.body) as ProfileBody);
  if (wave.state === 'draft' || (stored && stored.week >= week)) return shown(earlier);
  const counted = await countProfile(store, wave, week);
  const isNews = counted.persons - (earlier?.persons ?? 0) >= fewestNew;
  const body = earlier && !isNews ? earlier : counted;
  // Where the answers were deleted after closing, nothing of them is to be kept again.
  if (wave.state !== 'closed' || body.persons > 0)
    await storeProfile(store, address, { week, body: JSON.stringify(body) });
  return shown(body);
}

const shown = (body: ProfileBody | undefined): Profile | undefined =>
  body && body.questions.length > 0 ? { week: body.week, questions: body.questions } : undefined;

async function countProfile(store: Store, wave: WaveRow, week: string): Promise<ProfileBody> {
  const address = { municipality: wave.municipality, wave: wave.key };
  const margins = await listMargins(store, wave.municipality, wave.key);
  const columns = columnsOf(wave.questionnaire);
  const keys = wave.questionnaire.weighting.filter((key) => margins.some(({ question }) => question === key));
  const wanted = keys.map((key) => columns.findIndex((column) => column.key === key));
  if (keys.length === 0) return { week, persons: 0, questions: [] };
  const counted = await countCodes(store, address, columns.length, wanted);
  const sizes = Object.values(counted).map(([first]) => sum([...(first?.values() ?? [])]));
  const questions = (['invited', 'open'] as const).flatMap((sample, at) => {
    if ((sizes[at] ?? 0) < fewestAnswers) return [];
    return keys.flatMap((question, place): ProfiledQuestion[] => {
      const options = columns[wanted[place] ?? -1]?.options.map(({ key }) => key) ?? [];
      const own = margins.filter((row) => row.question === question);
      const groups = groupAnswers(own, options, counted[sample][place] ?? new Map());
      return groups.length > 1 ? [{ question, sample, groups }] : [];
    });
  });
  return { week, persons: Math.floor(sum(sizes) / fewest) * fewest, questions };
}

/**
 * Categories of the margins in the order of the questionnaire, those under ten persons joined with their neighbours.
 * What is left over at the end joins the group before it.
 */
export function groupAnswers(
  margins: readonly MarginRow[],
  options: readonly string[],
  counts: CodeCounts,
): ProfileGroup[] {
  const firstOf = ({ category }: MarginRow) => options.indexOf(optionsOfCategory(category)[0] ?? '');
  const groups: ProfileGroup[] = [];
  let open: ProfileGroup | undefined;
  for (const row of [...margins].sort((one, other) => firstOf(one) - firstOf(other))) {
    const members = optionsOfCategory(row.category);
    const answered = sum(members.map((key) => counts.get(options.indexOf(key)) ?? 0));
    open ??= { categories: [], answered: 0, population: 0 };
    open.categories.push(...members);
    open.answered += answered;
    open.population += row.population;
    if (open.answered < fewest) continue;
    groups.push(open);
    open = undefined;
  }
  const last = groups.at(-1);
  if (open && last) {
    last.categories.push(...open.categories);
    last.answered += open.answered;
    last.population += open.population;
  }
  return groups.map((group) => ({ ...group, answered: Math.round(group.answered / fewest) * fewest }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
