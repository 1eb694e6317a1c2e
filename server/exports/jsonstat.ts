import { textIn } from '../../web/ui/textIn.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { Release } from '../release/release.ts';
import type { ReleaseMaterial } from './material.ts';

interface Category {
  key: string;
  label: string;
}

/** Signs of German statistical offices, as `status` of a cell without a figure. */
const signs = { secret: '.', uncertain: '/' } as const;

/**
 * Released cells as a JSON-stat 2.0 dataset. Sparse: what the release does not declare has neither value nor
 * status. The last dimension tells value, interval and base apart.
 */
export function releaseAsJsonStat({ release, words, createdOn, source }: ReleaseMaterial): string {
  const dimensions = dimensionsOf(release, words.language);
  const names = Object.keys(dimensions) as (keyof typeof dimensions)[];
  const positions = names.map((name) => new Map(dimensions[name].map(({ key }, at) => [key, at])));
  const sizes = names.map((name) => dimensions[name].length);
  const value: Record<number, number> = {};
  const status: Record<number, string> = {};
  for (const cell of release.cells) {
    const at = (measure: string) =>
      [...placeOf(cell), measure].reduce(
        (index, key, position) => index * (sizes[position] ?? 1) + (positions[position]?.get(key) ?? 0),
        0,
      );
    const sign = signOf(cell);
    if (sign) status[at('value')] = sign;
    if (cell.status !== 'published' && cell.status !== 'modelled') continue;
    for (const measure of ['value', 'low', 'high', 'respondents'] as const)
      if (cell[measure] !== undefined) value[at(measure)] = cell[measure];
  }
  return `${JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: `${release.municipality.name}, ${release.wave.key}, release ${release.release}`,
    source,
    ...(createdOn && { updated: `${createdOn}T00:00:00Z` }),
    id: names,
    size: sizes,
    role: { geo: ['place'], metric: ['measure'] },
    dimension: Object.fromEntries(
      names.map((name) => [name, { label: name, category: categoryOf(dimensions[name]) }]),
    ),
    value,
    status,
    note: [
      'status: "." secret, "/" uncertain, "( )" of limited reliability, "≈" modelled, "<10" or ">90" open class only',
    ],
  })}\n`;
}

function categoryOf(categories: readonly Category[]) {
  return {
    index: categories.map(({ key }) => key),
    label: Object.fromEntries(categories.map(({ key, label }) => [key, label])),
  };
}

function dimensionsOf(release: Release, language: string) {
  const say = (text: Readonly<Record<string, string>>) => textIn(text, language) ?? '';
  const samples = [...new Set(release.cells.map(({ sample }) => sample))];
  return {
    indicator: release.indicators.flatMap(({ key, title, options }) =>
      options
        ? options.map((option) => ({
            key: `${key}/${option.key}`,
            label: `${say(title)}: ${say(option.title)}`,
          }))
        : [{ key, label: say(title) }],
    ),
    place: [
      { key: 'municipality', label: release.municipality.name },
      ...release.districts.map(({ key, name }) => ({ key: `district/${key}`, label: name })),
      ...release.areas.map(({ key, name }) => ({ key: `area/${key}`, label: name })),
    ],
    group: [
      { key: 'all', label: language === 'de' ? 'Alle' : 'All' },
      ...release.breakdowns.flatMap(({ by, title, values }) =>
        values.map((value) => ({ key: `${by}/${value.key}`, label: `${say(title)}: ${say(value.title)}` })),
      ),
    ],
    sample: samples.map((key) => ({ key, label: key })),
    measure: ['value', 'low', 'high', 'respondents'].map((key) => ({ key, label: key })),
  };
}

/** Keys of a cell in the order of the dimensions, without the measure. */
function placeOf({ indicator, option, level, area, breakdown, sample }: Cell): string[] {
  return [
    option === undefined ? indicator : `${indicator}/${option}`,
    area === null ? 'municipality' : `${level}/${area}`,
    breakdown ? `${breakdown.by}/${breakdown.value}` : 'all',
    sample,
  ];
}

function signOf(cell: Cell): string | undefined {
  switch (cell.status) {
    case 'secret':
    case 'uncertain':
      return signs[cell.status];
    case 'class':
      return 'under' in cell.class ? `<${cell.class.under}` : `>${cell.class.over}`;
    case 'modelled':
      return '≈';
    default:
      return cell.limited ? '( )' : undefined;
  }
}
