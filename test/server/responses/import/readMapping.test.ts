import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMapping } from '../../../../server/responses/import/readMapping.ts';
import { freezeAreas } from '../../../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../../../surveys/language/questionnaire.ts';
import { formatFault } from '../../../../surveys/reading/formatFault.ts';
import { readQuestionnaire } from '../../../../surveys/reading/readQuestionnaire.ts';

const folder = mkdtempSync(join(tmpdir(), 'umfeld-mapping-'));
const file = join(folder, 'm.yaml');
let questionnaire: Questionnaire;

beforeAll(async () => {
  const read = await readQuestionnaire('test/fixtures/imports/questionnaire.yaml');
  if (!read.questionnaire) throw new Error('the fixture is broken');
  const areas = ['Altstadt', 'Cölln'].map((name) => ({ key: name.toLowerCase().replace('ö', 'oe'), name }));
  questionnaire = freezeAreas(read.questionnaire, areas);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(yaml: string): Promise<string[]> {
  writeFileSync(file, yaml);
  const { mapping, faults } = await readMapping(file, questionnaire);
  expect(mapping === undefined).toBe(faults.length > 0);
  return faults.map(formatFault).map((line) => line.replace(`${folder}/`, ''));
}

describe('a mapping', () => {
  it('that fits has no fault', async () => {
    expect(
      await faultsOf('keep: {column: a, in: [1]}\narea: {column: a}\nanswers: {night10: {column: b}}\n'),
    ).toEqual([]);
  });

  it.each([
    [
      'an unknown question',
      'answers:\n  nigt10: {column: b}',
      'm.yaml:2:3: the questionnaire has no question "nigt10" (did you mean night10?)',
    ],
    [
      'an option nobody can choose',
      'answers:\n  victim: {column: b, values: {F: yess}}',
      'm.yaml:2:35: "victim" has no option "yess" (did you mean yes?)',
    ],
    [
      'an option with no likeness',
      'answers:\n  gender: {column: b, values: {F: something}}',
      'm.yaml:2:35: "gender" has no option "something" (one of f, m, d)',
    ],
    [
      'an area the town does not have',
      'area:\n  column: a\n  values: {A: altstatd}',
      'm.yaml:3:15: the town has no area "altstatd" (did you mean altstadt?)',
    ],
    [
      'a stratum that is no area',
      'stratum: {column: a, values: {A: altstat}}\narea: {column: a}',
      'm.yaml:1:34: the town has no area "altstat" (did you mean altstadt?)',
    ],
    [
      'a number beyond the scale',
      'answers:\n  night10: {column: b, values: {top: 11}}',
      'm.yaml:2:38: "night10" cannot be "11" (a whole number from 1 to 10)',
    ],
    [
      'a matrix instead of its items',
      'answers:\n  safe: {column: b}',
      'm.yaml:2:3: "safe" is a matrix: map its items one by one (they are safe_home, safe_park)',
    ],
    ['a note', 'answers:\n  hint: {column: b}', 'm.yaml:2:3: "hint" is a note and takes no answer'],
    [
      'places',
      'answers:\n  spots: {column: b}',
      'm.yaml:2:3: "spots" asks for places; they cannot be imported from a table',
    ],
    [
      'the area twice',
      'area: {column: a}\nanswers:\n  area: {column: b}',
      'm.yaml:3:3: "area" is mapped twice (it is the question "area:" stands for)',
    ],
    ['no column', 'answers:\n  night10: {values: {a: 1}}', 'm.yaml:2:12: "column" is missing'],
    [
      'no column of several',
      'answers:\n  reasons: {ticked: [x]}',
      'm.yaml:2:12: "column" or "columns" is missing',
    ],
    [
      'columns for one answer',
      'answers:\n  gender: {columns: {f: a}}',
      'm.yaml:2:12: "columns" is for multiple choice only',
    ],
    [
      'one column and several',
      'answers:\n  reasons: {column: a, columns: {dark: b}}',
      'm.yaml:2:24: "columns" and "column" exclude each other',
    ],
    [
      'an unknown option as a column',
      'answers:\n  reasons: {columns: {darc: b}}',
      'm.yaml:2:23: "reasons" has no option "darc" (did you mean dark?)',
    ],
    [
      'a tick where nothing is ticked',
      'answers:\n  gender: {column: a, ticked: [x]}',
      'm.yaml:2:23: "ticked" belongs to "columns" of a multiple choice, or to a consent',
    ],
    [
      'values for a text',
      'answers:\n  wish: {column: a, values: {x: y}}',
      'm.yaml:2:21: "values" cannot stand with a text',
    ],
    [
      'an unknown part',
      'areas: {column: a}\nanswers: {night10: {column: b}}',
      'm.yaml:1:1: unknown property "areas" (did you mean area?)',
    ],
    [
      'a bare column name',
      'answers:\n  night10: b',
      'm.yaml:2:12: "night10" must be a group such as {column: NAME}',
    ],
    ['nothing', 'missing: [NA]', 'm.yaml:1:1: the file maps no question (add "answers:")'],
    ['broken YAML', 'answers: {night10: {column: b}', 'm.yaml:2:1: this is not valid YAML: '],
    [
      'a list',
      '- a',
      'm.yaml:1:1: the file must be a group of keep, area, stratum, weight, missing and answers',
    ],
  ])('is refused for %s', async (_what, yaml, fault) => {
    const faults = await faultsOf(`${yaml}\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('is refused with all its faults at once', async () => {
    const faults = await faultsOf(
      'area: {column: a, values: {A: b}}\nanswers:\n  nothing: {column: b}\n  gender: {column: c, values: {1: x, 2: f}}\n',
    );
    expect(faults.map((fault) => fault.split(':').slice(1, 3).join(':'))).toEqual(['1:31', '3:3', '4:35']);
  });
});
