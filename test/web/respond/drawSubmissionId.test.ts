import { describe, expect, it } from 'vitest';
import { drawSubmissionId } from '../../../web/respond/drawSubmissionId.ts';

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** What a browser offers a page that came over plain http. */
const insecure: Pick<Crypto, 'getRandomValues'> = {
  getRandomValues: (array) => crypto.getRandomValues(array),
};

describe('drawing a submission id', () => {
  it.each<[string, Pick<Crypto, 'getRandomValues'>]>([
    ['a secure context', crypto],
    ['plain http', insecure],
  ])('gives UUIDs, each a new one, in %s', (_where, source) => {
    const drawn = Array.from({ length: 200 }, () => drawSubmissionId(source));
    expect(drawn.filter((id) => !version4.test(id))).toEqual([]);
    expect(new Set(drawn).size).toBe(200);
  });
});
