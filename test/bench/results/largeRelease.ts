import type { AreaRow } from '../../../db/queries/areas.ts';
import type { Cell, CellPlace } from '../../../server/disclosure/cell.ts';
import type { Release, ReleasedIndicator } from '../../../server/release/release.ts';
import { seededRandom } from '../seededRandom.ts';
import { numbered, text } from '../town/syntheticTown.ts';

export const INDICATORS = 12;
const goals = [
  'less-crime',
  'rational-view-of-crime',
  'feeling-of-safety',
  'social-engagement',
  'stronger-community',
  'social-climate',
] as const;

/** Ten scores and shares, two questions with six answers each. */
const indicators: readonly ReleasedIndicator[] = numbered(INDICATORS, (number) => ({
  key: `indicator_${number}`,
  kind: number > 10 ? 'shares' : number > 8 ? 'share' : 'mean',
  goal: goals[number % goals.length] ?? 'social-climate',
  title: text(`Indicator number ${number}`),
  ...(number > 10
    ? { options: numbered(6, (one) => ({ key: `answer_${one}`, title: text(`Answer ${one}`) })) }
    : {}),
}));

/** Groups of four breakdowns. */
const breakdowns = [2, 5, 3, 4].map((groups, at) => ({
  by: `breakdown_${at}`,
  title: text(`Breakdown ${at}`),
  values: numbered(groups, (one) => ({ key: `group_${one}`, title: text(`Group ${one}`) })),
}));

/** A release as large as the largest towns publish, every figure drawn anew, so that nothing packs too well. */
export function largeRelease(wave: string, areas: readonly AreaRow[]): Release {
  const random = seededRandom(Number(wave));
  const districts = [...new Set(areas.map(({ district }) => district))].filter((one) => one !== undefined);
  const cells = indicators.flatMap((indicator) =>
    placesOf(
      indicator,
      areas.map(({ key }) => key),
      districts,
    ).map((place) => drawCell(place, wave, random)),
  );
  return {
    municipality: { key: 'town', name: 'Town' },
    wave: { key: wave, title: text(`Survey ${wave}`) },
    release: 1,
    languages: ['de', 'en'],
    indicators,
    breakdowns,
    areaSet: 1,
    areas: areas.map(({ key, name, district }) => ({ key, name, ...(district ? { district } : {}) })),
    districts: districts.map((key) => ({ key, name: `District ${key}` })),
    cells,
    methods: {
      remarks: [],
      questionnaire: { key: 'q', version: 1, title: text('Questionnaire') },
      closedOn: `${wave}-03-01`,
      sample: [{ kind: 'invited', respondents: 6000, modes: ['web', 'paper'], weighted: 'raked' }],
      itemNonResponse: indicators.map(({ key }) => ({ indicator: key, percent: 4 })),
      ...(wave === '2022' ? {} : { previous: { wave: String(Number(wave) - 2), breaks: [] } }),
      minimumBase: 10,
      cells: { published: cells.length, class: 0, modelled: 0, secret: 0, uncertain: 0 },
      software: 'umfeld bench',
    },
  };
}

function placesOf(
  indicator: ReleasedIndicator,
  areas: readonly string[],
  districts: readonly string[],
): CellPlace[] {
  const wide: Pick<CellPlace, 'level' | 'area'>[] = [
    { level: 'municipality', area: null },
    ...districts.map((area) => ({ level: 'district' as const, area })),
  ];
  const groups = breakdowns.flatMap(({ by, values }) => values.map(({ key }) => ({ by, value: key })));
  const places = [
    ...wide,
    ...areas.map((area) => ({ level: 'area' as const, area })),
    ...wide.flatMap((place) => groups.map((breakdown) => ({ ...place, breakdown }))),
  ];
  const options = indicator.options?.map(({ key }) => ({ option: key })) ?? [{}];
  return options.flatMap((option) =>
    places.map((place) => ({ indicator: indicator.key, ...option, ...place, sample: 'invited' as const })),
  );
}

function drawCell(place: CellPlace, wave: string, random: () => number): Cell {
  const between = (low: number, high: number) => Math.round(low + random() * (high - low));
  const fate = random();
  if (fate < 0.05) return { ...place, status: 'secret' };
  if (fate < 0.08) return { ...place, status: 'uncertain' };
  const value = between(place.option ? 5 : 35, place.option ? 40 : 85);
  const half = between(3, 9);
  const figure = { value, low: value - half, high: value + half, respondents: 5 * between(4, 40) };
  if (fate < 0.13) return { ...place, status: 'modelled', ...figure };
  const change = between(-9, 9);
  return {
    ...place,
    status: 'published',
    ...figure,
    ...(fate > 0.9 ? { limited: true as const } : {}),
    ...(place.area === null || place.breakdown
      ? {}
      : { versusRest: (['above', 'below', 'similar', 'similar'] as const)[between(0, 3)] ?? 'similar' }),
    ...(wave === '2022'
      ? {}
      : {
          versusPrevious: {
            wave: String(Number(wave) - 2),
            change,
            low: change - half,
            high: change + half,
            significant: Math.abs(change) > half,
          },
        }),
  };
}
