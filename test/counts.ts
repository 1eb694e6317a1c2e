const given = process.env.UMFELD_TEST_LENGTH;
const length = given === 'long' || given === 'soak' ? given : 'short';

interface Counts {
  short: number;
  long: number;
  soak?: number;
}

/**
 * How much each suite tries, in the short form of `npm test` and the long form of `npm run test:long`. The one
 * place for such numbers: a suite prints the count it ran with, so none shrinks in silence. What is broken on purpose
 * has a third form, `npm run soak`: the long one is only a part of it, so that everything together ends in time.
 */
const table = {
  /** Random questionnaires and answers per property. */
  properties: { short: 100, long: 2_000 },
  /** Whether every way of answering is gone with the full questionnaire, or with the short one. */
  fullWalks: { short: 0, long: 1 },
  /** Generated questionnaires, each walked through at random. */
  walks: { short: 100, long: 2_000 },
  /** Responses stored one by one, whose order of arrival the raw file must not tell. */
  arrivalResponses: { short: 900, long: 3_000 },
  /** People who send at the same moment to a server with room for two. */
  overloadPeople: { short: 120, long: 3_000 },
  /** Seconds of a television appeal, 2,000 people a minute. */
  busySeconds: { short: 2, long: 60 },
  /** Answers in one of the equal loads between which memory must not grow. */
  memoryLoad: { short: 600, long: 5_000 },
  /** Times the server is killed while residents send. */
  soakKills: { short: 6, long: 30, soak: 200 },
  /** Answers acknowledged meanwhile, at least. */
  soakAnswers: { short: 900, long: 20_000, soak: 200_000 },
  /** What is not done by then counts as failed. */
  soakMinutes: { short: 8, long: 20, soak: 120 },
  /** Times a backup, and times a restore, is killed at some moment. */
  backupKills: { short: 1, long: 60 },
  /** Random tables gated twice, persons in another order. */
  orderLattices: { short: 20, long: 300 },
  /** Rows of a CSV file taken in at once. */
  importRows: { short: 100_000, long: 1_000_000 },
  /** Random tables attacked with everything an outsider knows. */
  attackLattices: { short: 24, long: 300 },
  /** The same with marks of what lies above and below the rest: in fewer towns no careless mark tells anything. */
  attackMarks: { short: 40, long: 300 },
  /** Random corrections of such a town, attacked with both releases. */
  attackCorrections: { short: 8, long: 150 },
  /** Waves of the demo whose releases are attacked, the newest first. */
  attackedDemoWaves: { short: 1, long: 2 },
  /** Towns with marked places whose release is compared with that of another town, byte for byte. */
  placeWorlds: { short: 150, long: 3_000 },
  /** Random closed waves built into releases and searched for what must not be in them. */
  randomReleases: { short: 60, long: 600 },
  /** Days on which twenty invited people answer, attacked with the raw files. */
  linkTrials: { short: 30, long: 1_000 },
  /** Residents with known addresses, browsers, codes and moments, none of which may stand anywhere afterwards. */
  inspectedResidents: { short: 6, long: 60 },
  /** Surroundings (width, language, scheme) in which each screen is held against the rules of accessibility. */
  surroundings: { short: 1, long: 8 },
  /** Random tables of counts, searched for small ones that subtraction tells. */
  smallCounts: { short: 2_000, long: 50_000 },
  /** Letters printed in one job. */
  letters: { short: 200, long: 10_000 },
  /** Addresses of each screen of the desk that are searched for markup. */
  deskAddresses: { short: 1, long: 4 },
  /** Requests no route was made for, shared out among all routes. */
  badRequests: { short: 1_000, long: 75_000 },
  /** The same for each route that starts a process of its own. */
  badSlowRequests: { short: 1, long: 10 },
  /** Files no reader was made for, for each kind of file. */
  badFiles: { short: 25, long: 2_000 },
  /** The same for each command that reads a file. */
  badCommands: { short: 12, long: 600 },
  /** Backups bent on purpose, and archives that were never one. */
  badArchives: { short: 60, long: 3_000 },
  /** Bytes of the largest file in the corpus that is read; the largest take seconds each. */
  badBytes: { short: 20_000, long: 10_000_000 },
  /** Addresses followed below a folder of a larger site; in the long form all there are, which are fewer. */
  crawledPages: { short: 10, long: 400 },
  /** Files on the page of results that take seconds each to make, fetched by their links; three there are. */
  dearDownloads: { short: 0, long: 3 },
  /** Indicators of a release whose files are written once more, to be compared or searched; nine there are. */
  rewrittenIndicators: { short: 1, long: 100 },
  /** Reports in forms that take seconds, asked for in a test of what the API describes; two there are. */
  describedReports: { short: 0, long: 2 },
  /** Archives of the program that are packed, unpacked and started. */
  archives: { short: 0, long: 1 },
} as const satisfies Record<string, Counts>;

export type CountName = keyof typeof table;

/** The count of a suite, said aloud. */
export function countOf(name: CountName): number {
  const counts: Counts = table[name];
  const count = counts[length] ?? counts.long;
  console.log(`count: ${name} = ${count} (${length} form)`);
  return count;
}
