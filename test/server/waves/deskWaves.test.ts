import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { listMargins, listMerges, replaceMargins, replaceMerges } from '../../../db/queries/margins.ts';
import { storeSettings } from '../../../db/queries/municipalities.ts';
import { findWave, listTests, setWavePlan } from '../../../db/queries/waves.ts';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import type { Site } from '../../../server/http/site.ts';
import { setPlan } from '../../../server/retention/plan.ts';
import { turnWaves } from '../../../server/schedule/turnWaves.ts';
import { givenQuestionnaire } from '../../db/givenQuestionnaire.ts';
import { givenWave } from '../../db/givenStore.ts';
import { type Desk, enrol, givenDesk, type Visitor } from '../accounts/givenDesk.ts';
import { givenAnswers } from '../responses/givenApp.ts';
import { givenSettings } from './givenSettings.ts';

const waves = '/desk/municipalities/meissen/waves';

async function givenAnalyst(site?: Site): Promise<{ desk: Desk; analyst: Visitor }> {
  const desk = await givenDesk(site && { site });
  await desk.add('arno@meissen.example', [{ municipality: 'meissen', role: 'analyst' }]);
  const analyst = desk.visit();
  await enrol(desk, analyst, 'arno@meissen.example');
  await storeSettings(desk.store, 'meissen', { name: 'Meißen', settings: givenSettings });
  return { desk, analyst };
}

const draft = (desk: Desk, key = '2026') =>
  givenWave(desk.store, key, {
    state: 'draft',
    // As an author leaves it: the town's areas come with the opening.
    questionnaire: {
      ...givenQuestionnaire,
      sections: givenQuestionnaire.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) => (one.kind === 'area' ? { ...one, options: [] } : one)),
      })),
    },
  });

const answer = (desk: Desk, wave: string) =>
  desk.visit().ask('POST', `/municipalities/meissen/waves/${wave}/responses`, {
    submission: randomUUID(),
    language: 'de',
    sample: 'open',
    answers: givenAnswers,
  });

const stateOf = async (desk: Desk, key = '2026') => (await findWave(desk.store, 'meissen', key))?.state;

describe('a wave at the desk', () => {
  it('says what is missing, and opens only when nothing is', async () => {
    const { desk, analyst } = await givenAnalyst();
    await draft(desk);
    connectionOf(desk.store).sqlite.prepare('DELETE FROM municipality_settings').run();
    const { body } = await analyst.ask('GET', waves);
    const [wave] = body.waves as { needs: { key: string; state: string }[] }[];
    expect(wave?.needs).toContainEqual(expect.objectContaining({ key: 'areas', state: 'done', about: [2] }));
    expect(wave?.needs).toContainEqual({ key: 'legal', state: 'missing' });
    const plan = async () =>
      ((await analyst.ask('GET', waves)).body.waves as { needs: { key: string }[] }[])[0]?.needs.find(
        ({ key }) => key === 'retentionPlan',
      );
    expect(await plan()).toEqual({ key: 'retentionPlan', state: 'advised', about: [24, 12] });
    await setPlan(desk.store, 'meissen', '', { answersMonths: 18, textsMonths: 6 }, 'command line');
    expect(await plan()).toEqual({ key: 'retentionPlan', state: 'done', about: [18, 6] });
    await setPlan(desk.store, 'meissen', '2026', { answersMonths: 12, textsMonths: 6 }, 'command line');
    expect(await plan()).toMatchObject({ state: 'done', about: [12, 6] });
    expect(await analyst.ask('POST', `${waves}/2026/open`)).toMatchObject({
      status: 409,
      body: { code: 'wave.notReady', missing: ['legal'] },
    });
    expect(await stateOf(desk)).toBe('draft');
    await storeSettings(desk.store, 'meissen', { name: 'Meißen', settings: givenSettings });
    expect((await analyst.ask('POST', `${waves}/2026/open`)).status).toBe(204);
    expect(await stateOf(desk)).toBe('open');
  });

  it('advises an address for letters only where neither the town nor the installation has one', async () => {
    const addressNeed = async (site?: Site) => {
      const { desk, analyst } = await givenAnalyst(site);
      await draft(desk);
      const { body } = await analyst.ask('GET', waves);
      const [wave] = body.waves as { needs: { key: string; state: string }[] }[];
      return wave?.needs.find(({ key }) => key === 'address')?.state;
    };
    expect(await addressNeed()).toBe('advised');
    const publicUrl = 'https://umfrage.meissen.example';
    expect(await addressNeed({ base: '', publicUrl, trustedHops: 1 })).toBe('done');
  });

  it('is tried out under a link nobody can guess, and what was answered there is gone before it opens', async () => {
    const { desk, analyst } = await givenAnalyst();
    await draft(desk);
    const { body } = await analyst.ask('POST', `${waves}/2026/test`);
    const test = String(body.test);
    expect(test).toMatch(/^probe-[0-9a-f]{24}$/);
    const marked = { ...givenAnswers, comment: 'nur zur Probe xyzzy' };
    const sent = await desk.visit().ask('POST', `/municipalities/meissen/waves/${test}/responses`, {
      submission: randomUUID(),
      language: 'de',
      sample: 'open',
      answers: marked,
    });
    expect(sent.status).toBe(201);
    const page = await desk.app.request(`http://localhost/m/meissen/${test}`);
    expect(await page.text()).toContain('Was Sie hier antworten, wird gelöscht');
    const listed = (await analyst.ask('GET', waves)).body.waves as { key: string; test?: string }[];
    expect(listed.map(({ key }) => key)).toEqual(['2026']);
    expect(listed[0]?.test).toBe(test);
    expect(await (await desk.app.request('http://localhost/m/meissen')).text()).not.toContain(test);
    await analyst.ask('POST', `${waves}/2026/open`);
    expect(await listTests(desk.store, 'meissen', '2026')).toEqual([]);
    const file = connectionOf(desk.store).sqlite.serialize().toString('latin1');
    expect(file).not.toContain('xyzzy');
    expect(file).not.toContain(test);
    expect((await answer(desk, test)).status).toBe(404);
    expect((await answer(desk, '2026')).status).toBe(201);
    expect((await analyst.ask('POST', `${waves}/2026/test`)).body.code).toBe('wave.notDraft');
  });

  it('is paused at once: nothing is taken, and devices are told when to ask again', async () => {
    const { desk, analyst } = await givenAnalyst();
    await givenWave(desk.store);
    expect((await analyst.ask('POST', `${waves}/2026/pause`)).status).toBe(204);
    const refused = await answer(desk, '2026');
    expect(refused).toMatchObject({ status: 503, body: { code: 'wave.paused' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const page = await desk.app.request('http://localhost/m/meissen/2026');
    expect(await page.text()).toContain('macht gerade eine Pause');
    expect((await analyst.ask('DELETE', `${waves}/2026/pause`)).status).toBe(204);
    expect((await answer(desk, '2026')).status).toBe(201);
  });

  it('is copied with its questionnaire, its counts and without the areas of its day', async () => {
    const { desk, analyst } = await givenAnalyst();
    await givenWave(desk.store);
    const margin = { question: 'sex', category: 'female', population: 100 };
    await replaceMargins(desk.store, 'meissen', '2026', [margin]);
    expect((await analyst.ask('POST', waves, { key: '2028', copyOf: '2026' })).status).toBe(201);
    const copy = await findWave(desk.store, 'meissen', '2028');
    const area = copy?.questionnaire.sections[0]?.questions[0];
    expect(area?.kind === 'area' && area.options).toEqual([]);
    expect((await analyst.ask('POST', `${waves}/2028/open`)).status).toBe(204);
    const opened = await findWave(desk.store, 'meissen', '2028');
    const first = await findWave(desk.store, 'meissen', '2026');
    const shapeOf = (wave: typeof opened) =>
      wave?.questionnaire.sections.flatMap(({ questions }) =>
        questions.map((one) => [one.key, 'options' in one ? one.options.map((option) => option.key) : []]),
      );
    expect(shapeOf(opened)).toEqual(shapeOf(first));
    for (const [key, code] of [
      ['2028', 'wave.keyTaken'],
      ['Ergebnisse 1', 'wave.keyInvalid'],
      ['ergebnisse', 'wave.keyInvalid'],
      ['probe-1', 'wave.keyInvalid'],
    ])
      expect((await analyst.ask('POST', waves, { key, copyOf: '2026' })).body.code).toBe(code);
  });

  it('says which areas will be joined, as a note and not as an obstacle', async () => {
    const { desk, analyst } = await givenAnalyst();
    await draft(desk);
    const joined = async () =>
      ((await analyst.ask('GET', waves)).body.waves as { needs: { key: string }[] }[])[0]?.needs.find(
        ({ key }) => key === 'joined',
      );
    expect(await joined()).toBeUndefined();
    await replaceMerges(desk.store, 'meissen', '2026', [
      { area: 'altstadt', intoKey: 'mitte', intoName: 'Mitte' },
      { area: 'coelln', intoKey: 'mitte', intoName: 'Mitte' },
    ]);
    expect(await joined(), 'nothing known').toEqual({ key: 'joined', state: 'done', about: [0, 2, 20] });
    const living = (altstadt: number, coelln: number) =>
      replaceMargins(desk.store, 'meissen', '2026', [
        { question: 'area', category: 'altstadt', population: altstadt },
        { question: 'area', category: 'coelln', population: coelln },
      ]);
    const names = [{ de: 'Mitte (Altstadt, Cölln)' }];
    await living(5000, 19);
    const note = { key: 'joined', state: 'note', about: [2, 2, 20], names };
    expect(await joined(), 'too few live there').toEqual(note);
    await living(5000, 20);
    expect(await joined()).toMatchObject({ state: 'done' });
    await living(5000, 4000);
    const { sqlite } = connectionOf(desk.store);
    sqlite.exec("UPDATE waves SET sample = 'invited'");
    const draw = (area: string, count: number) =>
      createCodes(desk.store, { municipality: 'meissen', wave: '2026', area, count });
    await draw('altstadt', 100);
    await draw('coelln', 60);
    expect(await joined(), '60 letters, of which 30 in 100 are usually answered').toEqual(note);
    await draw('coelln', 10);
    expect(await joined()).toMatchObject({ state: 'done' });
    await draw('coelln', 1);
    expect((await analyst.ask('POST', `${waves}/2026/open`)).status).toBe(204);
  });

  it('is copied as a whole or not at all', async () => {
    const { desk, analyst } = await givenAnalyst();
    await givenWave(desk.store);
    await replaceMargins(desk.store, 'meissen', '2026', [
      { question: 'sex', category: 'female', population: 100 },
    ]);
    await replaceMerges(desk.store, 'meissen', '2026', [
      { area: 'altstadt', intoKey: 'mitte', intoName: 'Mitte' },
    ]);
    const { sqlite } = connectionOf(desk.store);
    sqlite.exec("CREATE TRIGGER fault BEFORE INSERT ON merges BEGIN SELECT RAISE(ABORT, 'disk gone'); END");
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    expect((await analyst.ask('POST', waves, { key: '2028', copyOf: '2026' })).status).toBe(500);
    expect(await findWave(desk.store, 'meissen', '2028')).toBeUndefined();
    expect(await listMargins(desk.store, 'meissen', '2028')).toEqual([]);
    sqlite.exec('DROP TRIGGER fault');
    expect((await analyst.ask('POST', waves, { key: '2028', copyOf: '2026' })).status).toBe(201);
    for (const list of [listMargins, listMerges])
      expect(await list(desk.store, 'meissen', '2028')).toEqual(await list(desk.store, 'meissen', '2026'));
  });

  it('begins with a questionnaire that comes with the program', async () => {
    const { desk, analyst } = await givenAnalyst();
    const { body } = await analyst.ask('GET', waves);
    const ready = (body.ready as { key: string }[]).map(({ key }) => key);
    expect(ready).toContain('kurzbefragung');
    const given = { key: 'kurz', questionnaire: 'kurzbefragung', sample: 'open' };
    expect((await analyst.ask('POST', waves, given)).status).toBe(201);
    expect(await stateOf(desk, 'kurz')).toBe('draft');
    const away = { ...given, key: 'weg', questionnaire: '../package' };
    expect((await analyst.ask('POST', waves, away)).body.code).toBe('request.invalid');
  });
});

describe('the days of a wave', () => {
  const plan = (analyst: Visitor, body: unknown) => analyst.ask('PUT', `${waves}/2026/plan`, body);

  it('are refused with the field at fault, and nothing changes', async () => {
    const { desk, analyst } = await givenAnalyst();
    await draft(desk);
    for (const [given, fault] of [
      [{ opensOn: '2026-02-30' }, { field: 'opensOn', code: 'noDay' }],
      [{ opensOn: '2026-11-22' }, { field: 'opensOn', code: 'past' }],
      [{ closesOn: 'morgen' }, { field: 'closesOn', code: 'noDay' }],
      [
        { opensOn: '2026-12-24', closesOn: '2026-12-23' },
        { field: 'closesOn', code: 'beforeOpening' },
      ],
      [
        { opensOn: '2026-12-24', closesOn: '2028-01-01' },
        { field: 'closesOn', code: 'tooLate' },
      ],
      [{ minimumAge: 5 }, { field: 'minimumAge', code: 'noAge' }],
      [{ minimumAge: 16.5 }, { field: 'minimumAge', code: 'noAge' }],
    ])
      expect((await plan(analyst, given)).body).toMatchObject({ code: 'wave.planInvalid', faults: [fault] });
    expect(await findWave(desk.store, 'meissen', '2026')).toMatchObject({ opensOn: null, closesOn: null });
  });

  it('open it and shut the web by themselves, in the time of the town, and only once', async () => {
    const { desk, analyst } = await givenAnalyst();
    await draft(desk);
    await plan(analyst, { opensOn: '2026-12-01', closesOn: '2026-12-20', minimumAge: 16 });
    const at = async (moment: string) => {
      desk.clock.now = new Date(moment);
      return turnWaves(desk.deps);
    };
    // Midnight in Meißen is 23:00 in Greenwich.
    expect(await at('2026-11-30T22:59:00Z')).toEqual([]);
    expect(await at('2026-11-30T23:00:00Z')).toEqual(['meissen/2026 opened']);
    expect(await at('2026-11-30T23:01:00Z')).toEqual([]);
    expect(await at('2026-11-01T00:00:00Z')).toEqual([]);
    expect(await at('2026-12-20T22:59:00Z')).toEqual([]);
    expect(await stateOf(desk)).toBe('open');
    expect(await at('2026-12-20T23:00:00Z')).toEqual(['meissen/2026 shut']);
    expect(await stateOf(desk)).toBe('counting');
    expect(await at('2026-12-21T23:00:00Z')).toEqual([]);
  });

  it('do not open what is not ready, nor what has ended before it began', async () => {
    const { desk } = await givenAnalyst();
    await draft(desk);
    connectionOf(desk.store).sqlite.prepare('DELETE FROM municipality_settings').run();
    await setWavePlan(desk.store, 'meissen', '2026', { opensOn: '2026-11-20' });
    expect(await turnWaves(desk.deps)).toEqual([]);
    await storeSettings(desk.store, 'meissen', { name: 'Meißen', settings: givenSettings });
    await setWavePlan(desk.store, 'meissen', '2026', { closesOn: '2026-11-21' });
    expect(await turnWaves(desk.deps)).toEqual([]);
    await setWavePlan(desk.store, 'meissen', '2026', { closesOn: null });
    expect(await turnWaves(desk.deps)).toEqual(['meissen/2026 opened']);
    const today = desk.clock.now.toISOString().slice(0, 10);
    expect((await findWave(desk.store, 'meissen', '2026'))?.opensOn, 'the day it really opened').toBe(today);
  });

  it('can be moved on while people answer, and stay as they are once it is closed', async () => {
    const { desk, analyst } = await givenAnalyst();
    await givenWave(desk.store);
    expect((await plan(analyst, { closesOn: '2026-12-20' })).status).toBe(204);
    expect((await plan(analyst, { closesOn: '2027-01-10' })).status).toBe(204);
    expect((await plan(analyst, { opensOn: '2026-12-01' })).body).toMatchObject({
      faults: [{ field: 'opensOn', code: 'opened' }],
    });
    expect((await analyst.ask('POST', `${waves}/2026/count`)).status).toBe(204);
    expect((await analyst.ask('POST', `${waves}/2026/open`)).status).toBe(204);
    expect((await analyst.ask('POST', `${waves}/2026/close`)).status).toBe(204);
    expect((await plan(analyst, { closesOn: '2027-02-01' })).body).toMatchObject({
      faults: [{ code: 'closed' }],
    });
    expect((await analyst.ask('POST', `${waves}/2026/open`)).body.code).toBe('wave.notReady');
  });
});
