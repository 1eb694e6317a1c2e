import { describe, expect, it } from 'vitest';
import { createCapacity } from '../../../server/http/capacity.ts';
import { Problem } from '../../../server/http/problem.ts';

/** Enters so often; says what came of the last attempt. */
function givenWork(most: number) {
  let now = 0;
  const capacity = createCapacity(
    most,
    () => now,
    () => 0.5,
  );
  const enter = (times = 1) => Array.from({ length: times }, () => capacity.enter());
  const refused = (): Problem | undefined => {
    try {
      capacity.enter()();
      return undefined;
    } catch (error) {
      return error as Problem;
    }
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { enter, refused, pass };
}

describe('what is under way at once', () => {
  it('has a bound, and room again when something ends', () => {
    const { enter, refused } = givenWork(3);
    const [leave] = enter(3);
    expect(refused()).toBeInstanceOf(Problem);
    expect(refused()).toMatchObject({ code: 'server.busy', retryAfter: 6 });
    leave?.();
    expect(refused()).toBeUndefined();
  });

  it('ends once, however often that is said', () => {
    const { enter, refused } = givenWork(2);
    const [leave] = enter(2);
    leave?.();
    leave?.();
    enter();
    expect(refused()).toBeDefined();
  });

  it('takes nobody more while many wait and the first of them has for long', () => {
    const { enter, refused, pass } = givenWork(1_000);
    const [leave] = enter(1);
    pass(3_000);
    enter(60);
    expect(refused()).toBeUndefined();
    pass(1_500);
    expect(refused()).toMatchObject({ code: 'server.busy' });
    leave?.();
    expect(refused()).toBeUndefined();
  });

  it('takes a few however long the store is in the way', () => {
    const { enter, refused, pass } = givenWork(1_000);
    enter(49);
    pass(60_000);
    expect(refused()).toBeUndefined();
  });

  it('has no bound where none is set', () => {
    const { enter, refused } = givenWork(0);
    enter(5_000);
    expect(refused()).toBeUndefined();
  });
});
