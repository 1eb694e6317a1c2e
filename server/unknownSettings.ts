import { distance } from 'fastest-levenshtein';

/** So many letters may differ for a name to be taken as meant. */
const nearEnough = 5;

/** What the project's own tests and tools pass on to the servers they start. */
const ofTests = /^UMFELD_(?:TEST_\w+|DEMO_ROOM|PICTURES|SCREENSHOTS|SHOTS)$/;

/**
 * Settings nobody reads: most are misspelt, and what was meant would quietly stay as it is.
 *
 * @returns a fault for each, with the name that was probably meant
 */
export function listUnknownSettings(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('UMFELD_') && !known.includes(name) && !ofTests.test(name))
    .sort()
    .map((name) => {
      const [nearest] = [...known].sort((one, other) => distance(name, one) - distance(name, other));
      const isNear = nearest !== undefined && distance(name, nearest) <= nearEnough;
      return `${name}: there is no such setting${isNear ? `, perhaps ${nearest} was meant` : ''}`;
    });
}
