import type { Guard } from '../guard.ts';

export const load: readonly Guard[] = [
  {
    guard: 'Beyond what is under way nobody is let in.',
    file: 'server/http/capacity.ts',
    find: 'if (isFull()) throw',
    replace: 'if (false) throw',
    test: 'test/server/http/capacity.test.ts',
  },
  {
    guard: 'Nobody is let in while many wait and the first of them has for long.',
    file: 'server/http/capacity.ts',
    find: 'underWay.size >= handful && waited > longestWaitMilliseconds',
    replace: 'false',
    test: 'test/server/http/capacity.test.ts',
  },
  {
    guard: 'What ended makes room.',
    file: 'server/http/capacity.ts',
    find: 'return () => void underWay.delete(work);',
    replace: 'return () => {};',
    test: 'test/server/http/capacity.test.ts',
  },
  {
    guard: 'Who is sent away hears when to come again.',
    file: 'server/http/replyWithProblem.ts',
    find: "...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),",
    replace: '',
    test: 'test/server/http/problem.test.ts',
  },
  {
    guard: 'More people than there is room for are all stored once in the end.',
    file: 'server/http/replyWithProblem.ts',
    find: "...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),",
    replace: '',
    test: 'test/scenarios/overload.test.ts',
    project: 'scenarios',
  },
  {
    guard: 'A wave takes so many a minute.',
    file: 'server/http/rateLimit.ts',
    find: 'const isLeft = bucket.tokens >= 1;',
    replace: 'const isLeft = true;',
    test: 'test/server/http/rateLimit.test.ts',
  },
  {
    guard: 'A clock that is set back takes nothing away.',
    file: 'server/http/rateLimit.ts',
    find: 'Math.max(0, now - bucket.filledAt)',
    replace: 'now - bucket.filledAt',
    test: 'test/server/http/rateLimit.test.ts',
  },
  {
    guard: 'Those who have to wait come back spread.',
    file: 'server/http/rateLimit.ts',
    find: 'seconds + random() * spreadSeconds',
    replace: 'seconds',
    test: 'test/server/http/rateLimit.test.ts',
  },
  {
    guard: 'The open sample needs a proof of work.',
    file: 'server/responses/admission.ts',
    find: 'if (reason) throw',
    replace: 'if (false) throw',
    test: 'test/server/responses/admission.test.ts',
  },
  {
    guard: 'A retry needs no proof.',
    file: 'server/responses/admission.ts',
    find: `      if (await findSubmissionDay(store, { ...address, submission })) return;
`,
    replace: '',
    test: 'test/server/responses/admission.test.ts',
  },
  {
    guard: 'A server that cannot take answers says that it is not ready.',
    file: 'server/running/readiness.ts',
    find: "check !== 'failed');",
    replace: 'check !== undefined);',
    test: 'test/server/running/readiness.test.ts',
  },
];
