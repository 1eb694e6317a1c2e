import type {
  ReleasedPlaceAnswer,
  ReleasedPlacesQuestion,
} from '../../../server/release/places/releasedPlaces.ts';
import type { Release } from '../../../server/release/release.ts';
import type { Reason } from './listSquares.ts';

/** Older releases know a place by its key only. */
type Named = ReleasedPlacesQuestion['named'][number];
type Released = Omit<Named, 'name'> & Partial<Pick<Named, 'name'>>;

interface NamedPlace {
  key: string;
  name: string;
  /** Name of its area; absent for a street that crosses several. */
  area: string | undefined;
  persons: number;
  answers: readonly ReleasedPlaceAnswer[];
}

/** The places of the town's list by name; with a reason, only those where it may be told. */
export function listNamed(
  { named }: { named: readonly Released[] },
  reason: Reason | undefined,
  areas: Release['areas'],
  language: string,
): NamedPlace[] {
  const names = new Intl.Collator(language);
  return named
    .flatMap((released) => {
      const { place, name = place, area, answers } = released;
      const persons = reason
        ? answers.find(({ by, value }) => `${by}.${value}` === reason)?.persons
        : released.persons;
      const areaName = areas.find(
        ({ key, parts = [key] }) => area !== undefined && parts.includes(area),
      )?.name;
      return persons === undefined ? [] : [{ key: place, name, area: areaName, persons, answers }];
    })
    .sort((a, b) => names.compare(a.name, b.name));
}
