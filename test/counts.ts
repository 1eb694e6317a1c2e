const long = process.env.UMFELD_TEST_LENGTH === 'long';

/**
 * How much each suite tries, in the short form of `npm test` and the long form of `npm run test:long`. The one
 * place for such numbers: a suite prints the count it ran with, so none shrinks in silence.
 */
const table = {
  /** Random questionnaires and answers per property. */
  properties: { short: 100, long: 2_000 },
  /** Generated questionnaires, each walked through at random. */
  walks: { short: 100, long: 2_000 },
  /** Responses stored one by one, whose order of arrival the raw file must not tell. */
  arrivalResponses: { short: 900, long: 3_000 },
  /** Times the server is killed while 50 clients send. */
  killRounds: { short: 3, long: 12 },
  /** Times a backup, and times a restore, is killed at some moment. */
  backupKills: { short: 3, long: 60 },
  /** Random tables gated twice, persons in another order. */
  orderLattices: { short: 20, long: 300 },
  /** Rows of a CSV file taken in at once. */
  importRows: { short: 100_000, long: 1_000_000 },
  /** Random tables attacked with everything an outsider knows. */
  attackLattices: { short: 40, long: 300 },
  /** Towns with marked places whose release is compared with that of another town, byte for byte. */
  placeWorlds: { short: 150, long: 3_000 },
  /** Random closed waves built into releases and searched for what must not be in them. */
  randomReleases: { short: 60, long: 600 },
  /** Days on which twenty invited people answer, attacked with the raw files. */
  linkTrials: { short: 60, long: 1_000 },
  /** Surroundings (width, language, scheme) in which each screen is held against the rules of accessibility. */
  surroundings: { short: 1, long: 8 },
  /** Random tables of counts, searched for small ones that subtraction tells. */
  smallCounts: { short: 2_000, long: 50_000 },
  /** Letters printed in one job. */
  letters: { short: 200, long: 10_000 },
} as const;

export type CountName = keyof typeof table;

/** The count of a suite, said aloud. */
export function countOf(name: CountName): number {
  const count = table[name][long ? 'long' : 'short'];
  console.log(`count: ${name} = ${count} (${long ? 'long' : 'short'} form)`);
  return count;
}
