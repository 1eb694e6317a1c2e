import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRelease, publishRelease } from '../../../db/queries/releases.ts';
import { createWave } from '../../../db/queries/waves.ts';
import { createApp } from '../../../server/app.ts';
import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import { importContext } from '../../../server/context/importContext.ts';
import { importMeasures } from '../../../server/measures/importMeasures.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenRelease } from '../../fixtures/givenRelease.ts';
import { type GivenTown, givenTownWithAreas } from './givenTownWithAreas.ts';

let town: GivenTown;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

const header = 'layer,kind,title,area,year,count,denominator,denominator_label,source,licence';
const row = (area: string, count: number) =>
  `street,crime,Street,${area},2025,${count},1000,people,Police,CC0`;
const steps = 'problem,causes,goals,measures,design,evaluation,conclusions';

beforeAll(async () => {
  town = await givenTownWithAreas();
  const { store, write } = town;
  const counts = [row('', 100), row('a1', 3), row('a2', 40), row('a3', 20), row('a4', 19), row('a5', 18)];
  await importContext(store, { municipality: 'town', file: write([header, ...counts]) });
  const indicator = { key: 'safe', kind: 'mean', title: { de: 'Safe' }, goal: 'feeling-of-safety', of: [] };
  const questionnaire = {
    ...givenQuestionnaire,
    indicators: [indicator],
  } as unknown as typeof givenQuestionnaire;
  await createWave(store, {
    municipality: 'town',
    key: '2026',
    title: { de: 'W' },
    sample: 'invited',
    questionnaire,
  });
  const areas = [
    { key: 'joined', name: 'Joined', parts: ['a2', 'a3'] },
    { key: 'with-small', name: 'With a small one', parts: ['a1', 'a4'] },
  ];
  const release = { municipality: 'town', wave: '2026', createdOn: '2026-11-22' };
  await insertRelease(store, release, () => JSON.stringify(givenRelease({ areas })));
  await publishRelease(store, 'town', '2026', 1);
  await importMeasures(
    store,
    'town',
    write([
      `key,title,areas,from,to,indicator,office,status,${steps}`,
      'm,T,a1,2025-01,,safe,O,running,P,,,,,,',
    ]),
  );
  const app = createApp({ store, clock: () => new Date('2026-11-22T12:00:00Z') });
  get = async (path, headers = {}) => app.request(`/api/municipalities/${path}`, { headers });
});
afterAll(() => town.forget());

async function figuresOf(): Promise<Map<string | null, ContextLayer['figures'][number]>> {
  const { layers } = (await (await get('town/context')).json()) as { layers: ContextLayer[] };
  return new Map(layers[0]?.figures.map((figure) => [figure.area, figure]));
}

describe('the counts anybody may read', () => {
  it('carry a rate with its exact interval', async () => {
    expect((await figuresOf()).get('a2')).toEqual({
      area: 'a2',
      status: 'shown',
      count: 40,
      rate: { value: 40, low: 28.5, high: 54.5, denominator: 1000 },
    });
  });

  it('say nothing of a small count, nor of what would tell it', async () => {
    const figures = await figuresOf();
    expect(figures.get('a1')).toEqual({ area: 'a1', status: 'under' });
    expect(figures.get('a5')).toEqual({ area: 'a5', status: 'protected' });
    const body = await (await get('town/context')).text();
    for (const secret of ['"count":3,', '"count":18,', '"count":22,']) expect(body).not.toContain(secret);
  });

  it('add up the parts of a joined area, unless one of them is hidden', async () => {
    const figures = await figuresOf();
    expect(figures.get('joined')).toMatchObject({ count: 60, rate: { value: 30, denominator: 2000 } });
    expect(figures.get('with-small')).toEqual({ area: 'with-small', status: 'protected' });
  });

  it.each(['context', 'measures'])('are sent once to a reader that has them: %s', async (what) => {
    const first = await get(`town/${what}`);
    expect(first.status).toBe(200);
    const again = await get(`town/${what}`, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(['context', 'measures'])('answer 404 for a town nobody founded: %s', async (what) => {
    const reply = await get(`elsewhere/${what}`);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: 'municipality.notFound' });
  });

  it('come with the register, and why nothing is compared', async () => {
    expect(await (await get('town/measures')).json()).toMatchObject({
      measures: [{ key: 'm', areas: ['a1'], beforeAndAfter: { status: 'notCompared', reason: 'noWaves' } }],
    });
  });
});
