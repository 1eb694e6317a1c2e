import { placeMatcher } from '../../../ui/names/matchPlaces.ts';
import type { Field } from './fields.ts';
import type { FindName } from './toAnswers.ts';

/**
 * Finds areas by their figure on the form or by name, and places by name: the name itself, its beginning, or with a
 * typing error.
 */
export function nameFinder(places: readonly { key: string; name: string }[]): FindName {
  const matchPlace = placeMatcher(places);
  const matchArea = new Map<Field, ReturnType<typeof placeMatcher<{ name: string; value: string }>>>();
  return (field, typed) => {
    if (field.kind !== 'area') {
      const [place] = matchPlace(typed, 1).places;
      return place && { value: place.key, text: place.name };
    }
    if (/^\d+$/.test(typed.trim())) return field.choices[Number(typed) - 1];
    const match =
      matchArea.get(field) ?? placeMatcher(field.choices.map(({ value, text }) => ({ value, name: text })));
    matchArea.set(field, match);
    const [area] = match(typed, 1).places;
    return area && { value: area.value, text: area.name };
  };
}
