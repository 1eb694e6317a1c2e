import { buildServerWhenOld } from '../tools/buildServer.mjs';

/** What the suites start is what a town starts: the compiled server. */
export const setup = (): Promise<void> => buildServerWhenOld();
