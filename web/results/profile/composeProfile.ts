import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import type { Goal } from '../../../surveys/language/questionnaire.ts';
import { textIn } from '../../ui/textIn.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { CellFinder } from '../figures/indexCells.ts';

type Area = Release['areas'][number];

/** One figure of the area beside the same figure of the whole municipality. */
export interface ProfileLine {
  key: string;
  /** Of the indicator; of the answer for `shares`. */
  title: string;
  indicator: ReleasedIndicator;
  option: string | undefined;
  cell: Cell | undefined;
  town: Cell | undefined;
}

/** A question of which every answer is a share of its own. */
export interface ProfileAnswers {
  indicator: ReleasedIndicator;
  title: string;
  /** Answers with a figure in this area, the most often named first. */
  named: readonly ProfileLine[];
  /** Answers without a figure here, in the order of the questionnaire. */
  hidden: readonly ProfileLine[];
}

/** One area on all topics that are released for areas. */
export interface AreaProfile {
  area: Area;
  district: { key: string; name: string } | undefined;
  /** Neighbours in the list of names; at either end there is none. */
  previous: Area | undefined;
  next: Area | undefined;
  goals: readonly { goal: Goal; lines: readonly ProfileLine[] }[];
  answers: readonly ProfileAnswers[];
  /** Topics that stand for the whole municipality only. */
  townOnly: readonly string[];
}

/** Areas in the order of their names: how a reader looks for one, and no ranking. */
export function areasByName(release: Release, language: string): Area[] {
  const names = new Intl.Collator(language);
  return [...release.areas].sort((a, b) => names.compare(a.name, b.name));
}

/** The profile of an area; undefined when the release knows no such area. */
export function composeProfile(
  release: Release,
  areaKey: string | undefined,
  find: CellFinder,
  language: string,
): AreaProfile | undefined {
  const areas = areasByName(release, language);
  const at = areas.findIndex(({ key }) => key === areaKey);
  const area = areas[at];
  if (!area) return undefined;
  const ofAreas = release.indicators.filter(({ level }) => level !== 'municipality');
  const lines = ofAreas
    .filter(({ options }) => !options)
    .map((indicator) => lineOf(indicator, undefined, area, find, language));
  return {
    area,
    district: release.districts.find(({ key }) => key === area.district),
    previous: areas[at - 1],
    next: areas[at + 1],
    goals: byGoal(lines),
    answers: ofAreas.flatMap((indicator) => answersOf(indicator, area, find, language)),
    townOnly: release.indicators
      .filter(({ level }) => level === 'municipality')
      .map(({ title }) => textIn(title, language) ?? ''),
  };
}

function lineOf(
  indicator: ReleasedIndicator,
  option: { key: string; title: ReleasedIndicator['title'] } | undefined,
  area: Area,
  find: CellFinder,
  language: string,
): ProfileLine {
  const subject = { indicator: indicator.key, ...(option ? { option: option.key } : {}) };
  return {
    key: option?.key ?? indicator.key,
    title: textIn((option ?? indicator).title, language) ?? '',
    indicator,
    option: option?.key,
    cell: find({ ...subject, level: 'area', area: area.key }),
    town: find({ ...subject, level: 'municipality', area: null }),
  };
}

/** In the order in which the goals first occur. */
function byGoal(lines: readonly ProfileLine[]): AreaProfile['goals'] {
  const goals = new Map<Goal, ProfileLine[]>();
  for (const line of lines) goals.set(line.indicator.goal, [...(goals.get(line.indicator.goal) ?? []), line]);
  return [...goals].map(([goal, ofGoal]) => ({ goal, lines: ofGoal }));
}

function answersOf(
  indicator: ReleasedIndicator,
  area: Area,
  find: CellFinder,
  language: string,
): ProfileAnswers[] {
  if (!indicator.options) return [];
  const lines = indicator.options.map((option) => lineOf(indicator, option, area, find, language));
  const heightOf = ({ cell }: ProfileLine) => figureOf(cell)?.value;
  return [
    {
      indicator,
      title: textIn(indicator.title, language) ?? '',
      named: lines
        .filter((line) => heightOf(line) !== undefined)
        .sort((a, b) => (heightOf(b) ?? 0) - (heightOf(a) ?? 0)),
      hidden: lines.filter((line) => heightOf(line) === undefined),
    },
  ];
}
