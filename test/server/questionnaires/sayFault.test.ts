import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { germanHints, germanMessages } from '../../../server/questionnaires/words/germanFaults.ts';
import { translate } from '../../../server/questionnaires/words/sayFault.ts';

const folder = 'test/fixtures/questionnaires/faults';
const told = readdirSync(folder)
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  .flatMap((line) => /^# \S+:\d+:\d+: (?:warning: )?(.+)$/.exec(line)?.[1] ?? []);

it('every fault an author can make at the desk is told in German', () => {
  // Where the first of two stands is a line of a file; a draft has none.
  const plain = told.map((sentence) => sentence.replace(/ \(the first is in line \d+\)$/, ''));
  const sentences = [...new Set(plain)];
  expect(sentences.length).toBeGreaterThan(100);
  const untold = sentences.filter((sentence) => {
    const whole = translate(sentence, germanMessages);
    const [, message = '', hint = ''] = /^(.*?) \((.+)\)$/s.exec(sentence) ?? [];
    return !whole && !(translate(message, germanMessages) && translate(hint, germanHints));
  });
  expect(untold).toEqual([]);
});

it('puts names where they belong', () => {
  expect(translate('the condition rests on "later", which is asked later', germanMessages)).toBe(
    'Die Bedingung hängt von „later“ ab, und das wird erst später gefragt.',
  );
  expect(translate('"text" has no text in "en"', germanMessages)).toBe(
    'Hier fehlt der Text in der Sprache „en“ („text“).',
  );
});
