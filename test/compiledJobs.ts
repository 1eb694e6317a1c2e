import { startJobsFrom } from '../server/jobs/forkJob.ts';

/** Suites that call the server from source start its jobs as a town does: compiled, which test/compileServer.ts sees to. */
startJobsFrom(new URL('../dist/app/server/jobs/', import.meta.url));
