import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTexts } from '../../../../db/queries/sealed/texts.ts';
import { Refusal } from '../../../../server/http/refusal.ts';
import { type GivenWave, givenWave } from '../../../fixtures/imports/givenWave.ts';

let wave: GivenWave;
beforeAll(async () => {
  wave = await givenWave({ questionnaire: 'test/fixtures/respond/new-kinds.yaml' });
});
afterAll(() => wave.end());

/** What an import is told that takes nothing in. */
async function refusalOf(csv: string, mapping: string): Promise<string> {
  const reason: unknown = await wave.import(csv, mapping).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof Refusal)) throw reason ?? new Error('it was not refused');
  return reason.details.join('\n');
}

it.each([
  ['a ranking without places', 'wishes: {column: a}', '"ranks", or "column" with a "separator", is missing'],
  ['boxes for a ranking', 'wishes: {columns: {light: a}}', '"columns" is for multiple choice only'],
  ['places for a single choice', 'reason: {ranks: [a]}', '"ranks" is for rankings only'],
  ['a list of places', 'wishes: {ranks: [a], separator: ","}', '"separator" needs one "column"'],
  ['words beside an option without a box', 'reason.safer: {column: a}', 'no question "reason.safer"'],
])('refuses to map %s', async (_, answers, message) => {
  expect(await refusalOf('a\nx\n', `answers:\n  ${answers}\n`)).toContain(message);
});

it('takes places of a ranking and the words beside "other" from a table', async () => {
  const csv = 'w1;w2;w3;why;what\nBUS;licht;;other;Zu laut dort\nlicht;;;safer;Nicht gefragt\n';
  const mapping = `answers:
  wishes: {ranks: [w1, w2, w3], values: {BUS: calm, licht: light}}
  reason: {column: why}
  reason.other: {column: what}
`;
  const twice = await refusalOf(
    'w1;w2\nBUS;BUS\n',
    'answers: {wishes: {ranks: [w1, w2], values: {BUS: calm}}}',
  );
  expect(twice).toContain('question "wishes": the answer has two places in one ranking');
  await wave.import(csv, mapping);
  await wave.import('list\ncalm / green\n', 'answers: {wishes: {column: list, separator: "/"}}');
  const stored = (await wave.readBack()).map(({ answers }) => JSON.stringify(answers));
  expect(stored.sort()).toEqual([
    '{"wishes":["calm","green"]}',
    '{"wishes":["calm","light"],"reason":"other"}',
    '{"wishes":["light"],"reason":"safer"}',
  ]);
  const texts = [];
  for await (const chunk of readTexts(wave.store, 'meissen', '2026', 'reason.other')) texts.push(...chunk);
  expect(texts).toEqual([{ question: 'reason.other', text: 'Zu laut dort' }]);
});
