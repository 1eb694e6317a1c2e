import fc from 'fast-check';

/** The same random cases in every run, so that a red run can be repeated; another number tries others. */
const seed = Number(process.env.UMFELD_TEST_SEED ?? 2026);

fc.configureGlobal({ seed });
