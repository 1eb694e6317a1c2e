import { expect, it } from 'vitest';
import { createStillDevice } from '../../../web/respond/stillDevice.ts';
import { givenInterview, givenStorage } from './givenInterview.ts';

it('is drawn for each person, outlives a reload, and is never sent', async () => {
  const storage = givenStorage();
  const first = givenInterview({ storage });
  first.interview.start();
  const { seed } = first.interview.draft.value;
  expect(seed).toBeTypeOf('number');
  const again = givenInterview({ storage });
  expect(again.interview.draft.value.seed).toBe(seed);
  expect(givenInterview().interview.draft.value.seed).not.toBe(seed);

  again.interview.start();
  again.interview.answer('area', 'altstadt');
  for (let presses = 0; presses < 2; presses += 1) again.interview.next();
  expect(Object.keys(again.sent[0] ?? {}).sort()).toEqual(['answers', 'language', 'sample', 'submission']);
});

it('is not drawn on the server, whose page is the same for everybody', () => {
  expect(createStillDevice().draft.load().draft.seed).toBeUndefined();
});
