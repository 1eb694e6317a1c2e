import type { NamedPlace } from '../../../../db/queries/namedPlaces.ts';
import type { PlaceMark, PlaceSet } from '../../../../db/queries/sealed/places.ts';
import { countPersons, type PlaceCounts } from '../../../../server/release/places/countPersons.ts';
import type { ReleasedPlacesQuestion } from '../../../../server/release/places/releasedPlaces.ts';
import { releasePlaces } from '../../../../server/release/places/releasePlaces.ts';
import type { PlacesQuestion } from '../../../../surveys/language/questionnaire.ts';

const both = (words: string) => ({ de: words, en: words });
const option = (key: string, more: object = {}) => ({ key, text: both(key), ...more });

/** Reasons (several) and the time of day (one); "no answer" is an option of both. */
export const spots: PlacesQuestion = {
  key: 'spots',
  kind: 'places',
  text: both('Where do you feel unsafe?'),
  short: both('Unsafe places'),
  max: 5,
  each: [
    {
      key: 'why',
      kind: 'multiple',
      text: both('What are the reasons?'),
      options: [
        option('dark'),
        option('deserted'),
        option('traffic'),
        option('na', { missing: true, exclusive: true }),
      ],
    },
    {
      key: 'when',
      kind: 'single',
      text: both('When?'),
      short: both('Time of day'),
      options: [option('day'), option('dusk'), option('night'), option('na', { missing: true })],
    },
  ],
};

export const DARK = 1;
export const DESERTED = 2;
export const NO_REASON = 8;
export const NIGHT = 2;
export const NO_TIME = 3;

/** A square with its area, a street that crosses several; others are not in the list. */
const list: NamedPlace[] = [
  { key: 'bahnhof', name: 'Bahnhof', kind: 'place', area: 'coelln', cell: 'N26912E43408' },
  { key: 'uferweg', name: 'Uferweg', kind: 'street' },
];

/** South-west corner of an 800 m square. */
const block = { north: 26_912, east: 43_408 };

/** The 100 m cell so many hundreds of metres north and east of a corner where squares of all sizes meet. */
export const cellAt = (north: number, east: number): string => `N${block.north + north}E${block.east + east}`;

export const markAt = (cell: string, why: number | null = null, when: number | null = null): PlaceMark => ({
  cell,
  codes: [why, when],
});

export const person = (...marks: PlaceMark[]): PlaceSet => ({ question: 'spots', marks });

/** So many persons with the same marks. */
export const persons = (count: number, ...marks: PlaceMark[]): PlaceSet[] =>
  Array.from({ length: count }, () => person(...marks));

export function countsOf(sets: readonly PlaceSet[]): PlaceCounts {
  const counter = countPersons(spots);
  counter.add(sets);
  return counter.counts;
}

export const released = (sets: readonly PlaceSet[]): ReleasedPlacesQuestion =>
  releasePlaces(spots, countsOf(sets), list);

/** What everybody may read of it. */
export const textOf = (sets: readonly PlaceSet[]): string => JSON.stringify(released(sets));
