import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMeasures } from '../../../db/queries/measures.ts';
import { createWave } from '../../../db/queries/waves.ts';
import { importMeasures } from '../../../server/measures/importMeasures.ts';
import { TableRefusal } from '../../../server/tables/tableRefusal.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { type GivenTown, givenTownWithAreas, refusalOf } from '../context/givenTownWithAreas.ts';

const indicator = (key: string, kind: 'mean' | 'shares') => ({
  key,
  kind,
  title: { de: key },
  goal: 'feeling-of-safety' as const,
  of: [],
});

let town: GivenTown;
beforeAll(async () => {
  town = await givenTownWithAreas();
  const indicators = [indicator('feeling_safe', 'mean'), indicator('priorities', 'shares')];
  const questionnaire = { ...givenQuestionnaire, indicators } as unknown as typeof givenQuestionnaire;
  const wave = { municipality: 'town', title: { de: 'W' }, sample: 'invited' as const, questionnaire };
  await createWave(town.store, { ...wave, key: '2024' });
});
afterAll(() => town.forget());

const header =
  'key,title,areas,from,to,indicator,office,status,problem,causes,goals,measures,design,evaluation,conclusions,before,title_en';
const line = (change: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    key: 'light',
    title: 'Mehr Licht, "überall"',
    areas: 'a1+a2',
    from: '2025-03',
    to: '2025-11',
    indicator: 'feeling_safe',
    office: 'Tiefbauamt',
    status: 'finished',
    problem: 'Dunkel.',
    evaluation: 'Befragung.',
    title_en: 'More light',
    ...change,
  };
  return header
    .split(',')
    .map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};
const importing = (...lines: string[]) => importMeasures(town.store, 'town', town.write(lines));

describe('the register of measures', () => {
  it('comes in as it was written, and the next import replaces it as a whole', async () => {
    expect(await importing(header, line(), line({ key: 'all', areas: '', to: '', status: 'running' }))).toBe(
      2,
    );
    expect(await listMeasures(town.store, 'town')).toMatchObject([
      {
        key: 'light',
        title: { de: 'Mehr Licht, "überall"', en: 'More light' },
        areas: ['a1', 'a2'],
        areaSet: 1,
        from: '2025-03',
        to: '2025-11',
        steps: { problem: { de: 'Dunkel.' }, evaluation: { de: 'Befragung.' } },
      },
      { key: 'all', areas: [], areaSet: 0, status: 'running' },
    ]);
    expect(await importing(header, line({ key: 'other' }))).toBe(1);
    expect((await listMeasures(town.store, 'town')).map(({ key }) => key)).toEqual(['other']);
  });
});

describe('texts in English', () => {
  const texts = ['title', 'office', 'cost', 'problem', 'causes', 'goals', 'measures', 'design', 'evaluation'];
  const columns = ['key', 'areas', 'from', 'to', 'indicator', 'status', 'conclusions'].concat(
    texts.flatMap((name) => [name, `${name}_en`]),
  );
  const whole = Object.fromEntries(
    texts.flatMap((name) => [
      [name, `${name} auf Deutsch`],
      [`${name}_en`, `${name} in English`],
    ]),
  );
  const row = (change: Record<string, string>) => {
    const fixed = { key: 'light', from: '2025-03', indicator: 'feeling_safe', status: 'planned' };
    const cells: Record<string, string> = { ...fixed, ...whole, ...change };
    return columns.map((column) => cells[column] ?? '').join(',');
  };

  it('are stored beside the German ones, each of them', async () => {
    await importing(columns.join(','), row({}));
    const [measure] = await listMeasures(town.store, 'town');
    const { title, office, cost, steps } = measure ?? {};
    const both = (name: string) => ({ de: `${name} auf Deutsch`, en: `${name} in English` });
    expect({ title, office, cost, ...steps }).toEqual(
      Object.fromEntries(texts.map((name) => [name, both(name)])),
    );
  });

  it('may be missing', async () => {
    await importing(columns.join(','), row({ causes_en: '', cost_en: '' }));
    const [measure] = await listMeasures(town.store, 'town');
    expect(measure).toMatchObject({
      cost: { de: 'cost auf Deutsch' },
      steps: { causes: { de: 'causes auf Deutsch' } },
    });
    expect(measure?.cost).not.toHaveProperty('en');
    expect(measure?.steps.causes).not.toHaveProperty('en');
  });

  it.each(['causes', 'evaluation', 'cost'])('are refused without the German of "%s"', async (name) => {
    await importing(header, line({ key: 'kept' }));
    const refused = importMeasures(town.store, 'town', town.write([columns.join(','), row({ [name]: '' })]));
    const error = await refused.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TableRefusal);
    expect((error as TableRefusal).faults).toMatchObject([{ line: 2, column: name, code: 'cell.german' }]);
    expect((await listMeasures(town.store, 'town')).map(({ key }) => key)).toEqual(['kept']);
  });
});

describe('a broken register is refused by line and column, and stores nothing:', () => {
  beforeEach(() => importing(header, line({ key: 'kept' })));

  it.each([
    ['an unknown area', { areas: 'a1+a22' }, 'column "areas": the town has no area "a22"; did you mean a2?'],
    ['an area twice', { areas: 'a1+a1' }, 'column "areas": an area is named twice'],
    ['areas joined otherwise', { areas: 'a1 and somewhere else' }, 'keys are joined by "+"'],
    [
      'an unknown indicator',
      { indicator: 'feeling_save' },
      'indicator "feeling_save"; did you mean feeling_safe?',
    ],
    [
      'an indicator of several answers',
      { indicator: 'priorities' },
      'no questionnaire of the town has indicator',
    ],
    ['a wave that is not there', { before: '2023' }, 'column "before": the town has no wave "2023"'],
    ['no beginning', { from: '' }, 'column "from": an empty cell is no month: write 2025-04'],
    ['a German date', { from: '01.03.2025' }, 'column "from": "01.03.2025" is no month'],
    ['a thirteenth month', { to: '2025-13' }, 'column "to": "2025-13" is no month'],
    ['a 31st of June', { to: '2025-06-31' }, 'column "to": "2025-06-31" is no month'],
    ['an end before the beginning', { to: '2025-02' }, 'column "to": 2025-02 lies before 2025-03'],
    ['a status nobody knows', { status: 'done' }, 'column "status": "done" is not one of planned, running'],
    ['no title', { title: '' }, 'column "title": the title is missing'],
    ['nobody responsible', { office: '' }, 'column "office": the office is missing'],
    ['no problem', { problem: '' }, 'column "problem": the problem is missing'],
    ['a key with a space', { key: 'More light' }, 'column "key": "More light" cannot be a key'],
  ])('%s', async (_what, change, sentence) => {
    const said = await refusalOf(importing(header, line(), line({ key: 'second', ...change })));
    expect(said).toContain('FILE:3: ');
    expect(said).toContain(sentence);
    expect((await listMeasures(town.store, 'town')).map(({ key }) => key)).toEqual(['kept']);
  });

  it('a key twice', async () => {
    expect(await refusalOf(importing(header, line(), line()))).toContain('FILE:3: "light" stands in line 2');
  });

  it('a step of the seven left out', async () => {
    const short = header.replace('causes,', '');
    expect(await refusalOf(importing(short, 'x'))).toContain('the column "causes" is missing');
  });
});
