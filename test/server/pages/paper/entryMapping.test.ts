import { describe, expect, it, onTestFinished } from 'vitest';
import { findWave } from '../../../../db/queries/waves.ts';
import { entryMapping } from '../../../../server/pages/paper/entryMapping.ts';
import { codeQuestions } from '../../../../surveys/language/questionCodes.ts';
import { givenWave } from '../../../fixtures/imports/givenWave.ts';

/** A wave with the mapping its paper form comes with. */
async function givenForm(questionnaire?: string) {
  const given = await givenWave(questionnaire ? { questionnaire } : {});
  onTestFinished(() => given.end());
  const wave = await findWave(given.store, 'meissen', '2026');
  if (!wave) throw new Error('the wave is gone');
  const { header, mapping } = entryMapping(wave.questionnaire);
  const codes = codeQuestions(wave.questionnaire);
  /** What a typist writes into the row, by key of the question. */
  const rowOf = (typed: Record<string, string>) => {
    const cells = new Map(Object.entries(typed).map(([key, cell]) => [codes.get(key)?.code, cell]));
    return header.map((code) => cells.get(code) ?? '').join(',');
  };
  const take = (...rows: Record<string, string>[]) =>
    given.import([header.join(','), ...rows.map(rowOf)].join('\n'), JSON.stringify(mapping));
  return { ...given, take, header };
}

describe('what is typed in from paper', () => {
  it('is taken by the import as it stands on the form', async () => {
    const { take, readBack } = await givenForm();
    const report = await take(
      {
        area: '2',
        night10: '7',
        safe_home: '1',
        safe_park: '3',
        gender: '2',
        victim: '1',
        reported: '2',
        reasons: '1 2',
        age: '44',
        wish: 'Mehr Licht',
        agree: '1',
      },
      { area: '1', victim: '2' },
    );
    expect(report).toEqual({ read: 2, kept: 2, leftOut: 0, stored: 2, warnings: [] });
    const persons = (await readBack()).map(({ answers }) => answers);
    expect(persons).toContainEqual({
      area: 'coelln',
      night10: 7,
      safe_home: 'very',
      safe_park: 'not',
      gender: 'm',
      victim: 'yes',
      reported: 'no',
      reasons: ['dark', 'empty'],
      age: 44,
      agree: true,
    });
    expect(persons).toContainEqual({ area: 'altstadt', victim: 'no' });
  });

  it('is refused with its line when a figure is not on the form', async () => {
    const { take } = await givenForm();
    await expect(take({ area: '1' }, { gender: '9' })).rejects.toMatchObject({
      details: expect.arrayContaining([expect.stringMatching(/answers\.csv:3/)]),
    });
  });

  it.each(['kurzbefragung', 'sicherheit-und-lebensqualitaet'])('fits %s', async (name) => {
    const { take, header } = await givenForm(`surveys/${name}/questionnaire.yaml`);
    expect(new Set(header).size).toBe(header.length);
    expect(await take({ area: '1' })).toMatchObject({ stored: 1 });
  });
});
