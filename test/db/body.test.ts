import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBodies, encodeBody, modes, samples } from '../../db/queries/sealed/body.ts';
import { padBody } from '../../db/queries/sealed/slots.ts';
import { widthsOf } from '../../db/widths.ts';
import { givenQuestionnaire } from './givenQuestionnaire.ts';

const code = fc.option(fc.integer({ min: 0, max: 2 ** 30 }));
const response = fc.record({
  sample: fc.constantFrom(...samples),
  mode: fc.constantFrom(...modes),
  stratum: fc.option(fc.integer({ min: 0, max: 5_000 })),
  weight: fc.double({ min: -1e300, max: 1e300, noNaN: true }).map((weight) => weight + 0),
  codes: fc.array(code, { minLength: 3, maxLength: 3 }),
});

it('reads back every response that can be written', () => {
  fc.assert(
    fc.property(fc.array(response, { minLength: 1, maxLength: 20 }), (responses) => {
      const bodies = responses.map((one) => padBody(encodeBody(one), 120));
      const columns = decodeBodies(bodies, 3);
      responses.forEach((one, row) => {
        expect(columns.sample[row]).toBe(samples.indexOf(one.sample));
        expect(columns.mode[row]).toBe(modes.indexOf(one.mode));
        expect(columns.stratum[row]).toBe(one.stratum ?? -1);
        expect(columns.weight[row]).toBe(one.weight);
        expect(columns.codes.map((column) => column[row])).toEqual(one.codes.map((value) => value ?? -1));
      });
    }),
  );
});

it('reads a response to a questionnaire without any columns', () => {
  const body = encodeBody({ sample: 'open', mode: 'web', stratum: null, weight: 2.5, codes: [] });
  expect(decodeBodies([body], 0).weight[0]).toBe(2.5);
});

it('gives the longest response room', () => {
  const longest = encodeBody({
    sample: 'open',
    mode: 'kiosk',
    stratum: 9_999,
    weight: -Number.MAX_VALUE,
    codes: [null, null, null, null, null, null, 1_000_000, null],
  });
  expect(longest.length).toBeLessThanOrEqual(widthsOf(givenQuestionnaire).response);
});

it('refuses a questionnaire whose responses would not fit into a page', () => {
  const items = Array.from({ length: 1_000 }, (_, index) => ({ key: `item${index}`, text: {} }));
  const matrix = { kind: 'matrix', key: 'm', text: {}, options: [{ key: 'a', text: {} }], items } as const;
  const tooLong = { ...givenQuestionnaire, sections: [{ key: 's', title: {}, questions: [matrix] }] };
  expect(() => widthsOf(tooLong)).toThrow(RangeError);
});
