import type { Column } from '../../surveys/language/columns.ts';
import type { Codes } from '../../surveys/language/scoring.ts';
import type { CellPlace } from '../disclosure/cell.ts';
import type { EstimatedCell } from '../disclosure/estimatedCell.ts';
import type { SampleColumns } from './sampleColumns.ts';
import type { ShownArea } from './shownAreas.ts';

/** A part of the sample that gets a cell of every indicator: a union of groups of one grouping. */
export interface Domain {
  place: Pick<CellPlace, 'level' | 'area' | 'breakdown'>;
  /** Of an area: the district it lies in, if any. */
  district?: string;
  /** Σ w over everybody in it, whatever they answered. */
  everybody?: number;
  groups: readonly number[];
  category?: NonNullable<EstimatedCell['category']>;
}

/** Puts every person of the sample in one group, or in none (-1); the domains are unions of these groups. */
export interface Grouping {
  groups: Int32Array;
  groupCount: number;
  domains: readonly Domain[];
}

/** Where the questionnaire asks what the lattice is made of. */
export interface LatticeColumns {
  /** undefined: nobody was asked for an area, so there are no cells but the municipality's. */
  area: Column | undefined;
  breakdowns: readonly Column[];
}

/**
 * The declared cells of a release (method.md, section 5): the municipality, its districts and its areas overall; each
 * breakdown for the municipality and the districts. One grouping for the places and one for every breakdown, so
 * that an indicator needs one pass each.
 */
export function layOutLattice(
  sample: SampleColumns,
  columns: readonly Column[],
  lattice: LatticeColumns,
  areas: readonly ShownArea[],
): Grouping[] {
  const asked = lattice.area ? areas : [];
  const places = placesOf(asked);
  const areaOf = areaOfPersons(sample, columns, lattice.area, asked);
  const districtOf = areaOf.map((area) => places.districtOfArea[area] ?? places.districts.length);
  return [
    groupByArea(areaOf, asked, places),
    ...lattice.breakdowns.map((column) => groupByCategory(sample, columns, column, districtOf, places)),
  ];
}

interface Places {
  districts: readonly string[];
  /** Position of an area's district; the number of districts for an area without one, and for no area. */
  districtOfArea: readonly number[];
}

function placesOf(areas: readonly ShownArea[]): Places {
  const districts = [...new Set(areas.flatMap(({ district }) => district ?? []))];
  const none = districts.length;
  const position = ({ district }: ShownArea) => (district === undefined ? none : districts.indexOf(district));
  return { districts, districtOfArea: [...areas.map(position), none] };
}

/** Position of each person's area; areas.length for who named none. */
function areaOfPersons(
  sample: SampleColumns,
  columns: readonly Column[],
  column: Column | undefined,
  areas: readonly ShownArea[],
): Int32Array {
  const nowhere = areas.length;
  if (!column) return new Int32Array(sample.persons).fill(nowhere);
  const position = new Map(areas.flatMap(({ parts }, area) => parts.map((part) => [part, area])));
  const areaOfOption = column.options.map(({ key }) => position.get(key) ?? nowhere);
  const codes = codesOf(sample, columns, column);
  return Int32Array.from({ length: sample.persons }, (_, i) => areaOfOption[codes[i] ?? -1] ?? nowhere);
}

function groupByArea(areaOf: Int32Array, areas: readonly ShownArea[], places: Places): Grouping {
  const groupCount = areas.length + 1;
  const domains: Domain[] = [
    { place: { level: 'municipality', area: null }, groups: range(groupCount) },
    ...places.districts.map(
      (district, position): Domain => ({
        place: { level: 'district', area: district },
        groups: range(areas.length).filter((area) => places.districtOfArea[area] === position),
      }),
    ),
    ...areas.map(
      ({ key, district }, area): Domain => ({
        place: { level: 'area', area: key },
        groups: [area],
        ...(district !== undefined && { district }),
      }),
    ),
  ];
  return { groups: areaOf, groupCount, domains };
}

/** Groups by district and answer; the last district stands for persons outside every district. */
function groupByCategory(
  sample: SampleColumns,
  columns: readonly Column[],
  column: Column,
  districtOf: Int32Array,
  places: Places,
): Grouping {
  const options = column.options.length;
  const codes = codesOf(sample, columns, column);
  const groups = Int32Array.from(districtOf, (district, i) => {
    const code = codes[i] ?? -1;
    return code < 0 ? -1 : district * options + code;
  });
  const districts = range(places.districts.length + 1);
  const domains = column.options.flatMap((option, code) => {
    if (option.missing) return [];
    const category = { persons: countOf(codes, code), separate: option.breakdown !== false };
    const breakdown = { by: column.key, value: option.key };
    const whole: Domain = {
      place: { level: 'municipality', area: null, breakdown },
      groups: districts.map((district) => district * options + code),
      category,
    };
    const parts = places.districts.map(
      (district, position): Domain => ({
        place: { level: 'district', area: district, breakdown },
        groups: [position * options + code],
        category,
      }),
    );
    return [whole, ...parts];
  });
  return { groups, groupCount: districts.length * options, domains };
}

function countOf(codes: Codes, code: number): number {
  let count = 0;
  for (let person = 0; person < codes.length; person++) if (codes[person] === code) count++;
  return count;
}

function codesOf(sample: SampleColumns, columns: readonly Column[], column: Column): Codes {
  const codes = sample.codes[columns.indexOf(column)];
  if (!codes) throw new RangeError(`the answers to ${column.key} were not read`);
  return codes;
}

const range = (length: number) => [...Array(length).keys()];
