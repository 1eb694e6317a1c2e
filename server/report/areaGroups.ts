import type { CellFinder } from '../../web/results/figures/indexCells.ts';
import type { AreaProfile } from '../../web/results/profile/composeProfile.ts';
import { groupsIn } from '../../web/results/profile/groupsIn.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { Block } from './content.ts';
import { figureTable } from './figureTables.ts';
import type { ReportMaterial } from './material.ts';

/** Groups of the area's district for its first topic: for an area alone too few have answered. */
export function areaGroups(
  { release, words }: ReportMaterial,
  { area, district, goals }: AreaProfile,
  find: CellFinder,
): Block[] {
  if (!district) return [];
  const lines = goals.flatMap((goal) => goal.lines);
  const topic = lines.find(({ indicator }) => indicator.goal === 'feeling-of-safety') ?? lines[0];
  if (!topic) return [];
  const groups = groupsIn(release, topic.indicator.key, district.key, find);
  if (groups.length === 0) return [];
  const rows = groups.flatMap(({ by, rows: values }) => {
    const title = release.breakdowns.find((breakdown) => breakdown.by === by)?.title;
    const asked = (title && textIn(title, words.language)) ?? by;
    return values.map(({ key, title: value, cell }) => ({
      key: `${by}/${key}`,
      name: `${asked}: ${textIn(value, words.language) ?? key}`,
      cell,
    }));
  });
  const caption = `${topic.title}: ${words.profile.groups(district.name)}`;
  const table = figureTable(caption, words.profile.column.group, rows, topic.indicator.kind, words);
  return [
    { ...table, tight: true },
    { kind: 'paragraph', text: words.document.groupsWhy(area.name, district.name) },
  ];
}
