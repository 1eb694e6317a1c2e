import type { CellPlace } from '../../../server/disclosure/cell.ts';
import type { EstimatedCell } from '../../../server/disclosure/estimatedCell.ts';
import type { Column } from '../../../surveys/language/columns.ts';
import type { Indicator } from '../../../surveys/language/questionnaire.ts';
import { scorePerson, scorerOf, sharesOptions } from '../../../surveys/language/scoring.ts';
import type { Person } from './people.ts';
import type { Recipe } from './recipe.ts';

interface Domain {
  place: Pick<CellPlace, 'level' | 'area' | 'breakdown'>;
  district?: string;
  has: (person: Person) => boolean;
  category?: { separate: boolean; has: (person: Person) => boolean };
}

/** Every declared cell of a random town, the plain way: one person after the other. */
export function estimateLattice(
  recipe: Recipe,
  columns: readonly Column[],
  indicators: readonly Indicator[],
  people: readonly Person[],
): EstimatedCell[] {
  const domains = listDomains(recipe, columns);
  return indicators.flatMap((indicator) => {
    const options =
      indicator.kind === 'shares' ? sharesOptions(indicator, columns).map(({ key }) => key) : [undefined];
    return options.flatMap((option) => {
      const scorer = scorerOf(indicator, columns, option);
      const scored = people.map((person) => ({ person, score: scorePerson(scorer, person.codes) }));
      const name = { indicator: indicator.key, ...(option !== undefined && { option }) };
      return domains.map((domain) =>
        estimateCell(name, indicator.kind === 'mean' ? 'mean' : 'share', domain, scored),
      );
    });
  });
}

/** Areas are dealt out to the districts in turn; where there are several, the last area lies in none. */
function districtOf({ areas, districts }: Recipe, area: number): string | undefined {
  return districts === 0 || (area === areas - 1 && areas > 5) ? undefined : `d${area % districts}`;
}

function listDomains(recipe: Recipe, columns: readonly Column[]): Domain[] {
  const codeOf = (person: Person, key: string) =>
    person.codes[columns.findIndex((column) => column.key === key)] ?? -1;
  const districts = [
    ...new Set(Array.from({ length: recipe.areas }, (_, i) => districtOf(recipe, i) ?? [])),
  ].flat();
  const wholes: Domain[] = [
    { place: { level: 'municipality', area: null }, has: () => true },
    ...districts.map(
      (district): Domain => ({
        place: { level: 'district', area: district },
        has: (person) => {
          const area = codeOf(person, 'area');
          return area >= 0 && districtOf(recipe, area) === district;
        },
      }),
    ),
  ];
  const areas = Array.from({ length: recipe.areas }, (_, i): Domain => {
    const district = districtOf(recipe, i);
    return {
      place: { level: 'area', area: `a${i}` },
      ...(district !== undefined && { district }),
      has: (person) => codeOf(person, 'area') === i,
    };
  });
  const splits = ['gender', ...(recipe.categories[1] > 0 ? ['age'] : [])].flatMap((by) => {
    const options = columns.find(({ key }) => key === by)?.options ?? [];
    return options.flatMap((option, code) =>
      wholes.map((whole): Domain => {
        const named = (person: Person) => codeOf(person, by) === code;
        return {
          place: { ...whole.place, breakdown: { by, value: option.key } },
          has: (person) => named(person) && whole.has(person),
          category: { separate: option.breakdown !== false, has: named },
        };
      }),
    );
  });
  return [...wholes, ...areas, ...splits];
}

function estimateCell(
  name: { indicator: string; option?: string },
  kind: 'mean' | 'share',
  { place, district, has, category }: Domain,
  scored: readonly { person: Person; score: number }[],
): EstimatedCell {
  const here = scored.filter(({ person }) => has(person));
  const valid = here.filter(({ score }) => !Number.isNaN(score));
  const sum = (value: (one: { person: Person; score: number }) => number) =>
    valid.reduce((total, one) => total + value(one), 0);
  const weight = sum(({ person }) => person.weight);
  const value = sum(({ person, score }) => person.weight * score) / weight;
  const persons = valid.length;
  const spread = sum(({ person, score }) => (person.weight * (score - value)) ** 2);
  const estimate = {
    persons,
    value,
    variance: (spread / weight ** 2) * (persons > 1 ? persons / (persons - 1) : 1),
    degreesOfFreedom: persons - 1,
    kishSize: weight ** 2 / sum(({ person }) => person.weight ** 2),
  };
  return {
    place: { ...name, ...place, sample: 'invited' },
    ...(district !== undefined && { district }),
    kind,
    persons,
    weight,
    everybody: here.reduce((total, { person }) => total + person.weight, 0),
    counted: kind === 'share' ? sum(({ score }) => score) : 0,
    lowest: Math.min(...valid.map(({ score }) => score)),
    highest: Math.max(...valid.map(({ score }) => score)),
    ...(persons > 0 && { estimate }),
    ...(category && {
      category: {
        separate: category.separate,
        persons: scored.filter(({ person }) => category.has(person)).length,
      },
    }),
  };
}
