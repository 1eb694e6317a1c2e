import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeRealTowns, realFile } from '../fixtures/areas/givenAreas.ts';
import { openBrowser } from './openBrowser.ts';
import {
  buildInVain,
  closeWave,
  confirmRelease,
  proposeRelease,
  readReturns,
  readTownFigure,
} from './wholeWave/endWave.ts';
import { givenTown, type Town } from './wholeWave/givenTown.ts';
import { firstVisit, type Person, signInAgain, type Watch } from './wholeWave/people.ts';
import { mergesOf } from './wholeWave/population.ts';
import {
  drawCodes,
  makeLetters,
  openWave,
  plan,
  uploadMerges,
  uploadPopulation,
} from './wholeWave/prepareWave.ts';
import {
  answerInBrowser,
  answerOverHttp,
  answersOf,
  fetchPage,
  type Letter,
  readLetters,
  readQrCodes,
} from './wholeWave/residents.ts';
import {
  addColleague,
  type Colleague,
  colleagues,
  fillInTown,
  mailOf,
  uploadAreas,
} from './wholeWave/setUpTown.ts';
import { sendForms, tickOffAndBind, typeForms } from './wholeWave/typists.ts';
import { handToWave, writeQuestionnaire } from './wholeWave/writeQuestionnaire.ts';

const wave = '2026';
const inBrowser = 3;
const byToken = 60;
const onPaper = 20;
const byKeys = 3;

let browser: Browser;
let town: Town;
const watch: Watch = { faults: [], refused: [] };
const staff = {} as Record<Colleague | 'admin', Person>;
/** Keys of the areas of the map, as its makers number them. */
const areas: string[] = [];
let letters: Letter[] = [];
/** Read from the printed letters, not from the file. */
let links: string[] = [];

describeRealTowns('a whole wave, from an empty store to public results', () => {
  beforeAll(async () => {
    const { features } = JSON.parse(realFile('dresden/stadtteile.geojson'));
    areas.push(...features.map(({ properties }: { properties: { ref: string } }) => properties.ref));
    [town, browser] = await Promise.all([givenTown(), openBrowser()]);
  });
  afterAll(async () => {
    if (process.env.UMFELD_SHOTS)
      for (const [who, { page }] of Object.entries(staff))
        await page.screenshot({ path: `${process.env.UMFELD_SHOTS}/story-${who}.png`, fullPage: true });
    await browser?.close();
    await town?.stop();
  });

  it('the first admin comes by the command line, and lets four colleagues in', async () => {
    const who = ['--role', 'admin', '--name', 'Rita Rat', '--url', town.url()];
    const said = await town.command('account', 'create', mailOf('rita'), ...who);
    staff.admin = await firstVisit(browser, watch, mailOf('rita'), /http\S+#\S+/.exec(said)?.[0] ?? '');
    for (const colleague of colleagues) {
      const [short] = colleague;
      const handed = await addColleague(staff.admin, colleague);
      staff[short] = await firstVisit(browser, watch, mailOf(short), handed);
    }
    expect(Object.keys(staff)).toHaveLength(5);
  });

  it('the admin uploads the map and fills in what residents are told', async () => {
    expect(await uploadAreas(staff.admin)).toBe(61);
    await fillInTown(staff.admin);
  });

  it('an analyst writes a questionnaire, counts the population and plans', async () => {
    await writeQuestionnaire(staff.ada);
    expect(await handToWave(staff.ada, wave)).toContain('Abschnitte: 3, Fragen: 5, Indikatoren: 1');
    const { faulty, stored, people } = await uploadPopulation(staff.ada, wave, areas);
    console.log(`count: ${people} people, ${stored} margins stored, ${faulty} cells told as faulty before`);
    expect(faulty).toBe(3 * 2);
    expect(stored).toBe(61 + 2);
    console.log(await plan(staff.ada));
  });

  it('fieldwork draws 500 codes and makes the letters, whose QR codes can be read', async () => {
    const codes = await drawCodes(staff.falk, 500);
    letters = readLetters(codes);
    expect(letters).toHaveLength(500);
    const { pages, found } = await readQrCodes(await makeLetters(staff.falk, codes), [1, 500, 250]);
    links = found;
    console.log(
      `count: ${letters.length} letters, ${pages} pages, ${new Set(letters.map(({ area }) => area)).size} areas`,
    );
    expect(pages).toBe(1000);
    for (const link of links)
      expect(link).toMatch(/^https:\/\/umfrage\.dresden\.example\/m\/dresden\/2026#\w{10}$/);
  });

  it('60 residents answer by token, three of them in the browser', async () => {
    await openWave(staff.ada);
    const [first = '', second = '', third = ''] = links;
    for (const link of [first, second]) await answerInBrowser(browser, watch, town.url(), link);
    await answerInBrowser(browser, watch, town.url(), third, third.replace(/.*#/, '').toLowerCase());
    const used = links.map((link) => link.replace(/.*#/, ''));
    // Every sixth, so that hardly an area is left out.
    letters = letters.filter(({ code }, at) => at % 6 === 1 && !used.includes(code.replaceAll('-', '')));
    const page = await fetchPage(`${town.url()}/m/dresden/${wave}`);
    const outcomes = new Map<string, number>();
    for (const [at, { code, area }] of letters.splice(0, byToken - inBrowser).entries()) {
      const outcome = await answerOverHttp(town.url(), page, code, answersOf(page.questionnaire, area, at));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect([...outcomes]).toEqual([['received', byToken - inBrowser]]);
  });

  it('20 answer on paper: cards are ticked off, a bundle is bound, forms are typed in', async () => {
    const cards = letters.splice(0, onPaper);
    const bundle = await tickOffAndBind(
      staff.falk,
      cards.map(({ number }) => number),
    );
    const { questionnaire } = await fetchPage(`${town.url()}/m/dresden/${wave}`);
    await typeForms(staff.erna, questionnaire, byKeys);
    const forms = cards.slice(byKeys).map(({ area }, at) => answersOf(questionnaire, area, at));
    const path = `/municipalities/dresden/waves/${wave}`;
    expect(await sendForms(staff.erna, path, bundle, forms)).toBe(onPaper - byKeys);
  });

  it('the next day fieldwork reads the returns, in tens', async () => {
    await town.sleep();
    await signInAgain(town, staff.falk, 'ruecklauf');
    const returns = await readReturns(staff.falk);
    console.log(`count: ${JSON.stringify(returns)}`);
    expect(returns).toMatchObject({
      Antworten: '80',
      'Erreichte Briefe': '500',
      Internet: '60',
      Papier: '20',
    });
  });

  it('the wave is closed, released by two, and everybody reads the town’s figure', async () => {
    await signInAgain(town, staff.ada, 'wellen');
    await closeWave(staff.ada, wave);
    // Some areas have sent nothing: the desk says so, and how to mend it.
    expect(await buildInVain(staff.ada)).toMatch(/Aus „.+“ hat niemand geantwortet.+Dateien hochladen/);
    const merged = await uploadMerges(staff.ada, wave, mergesOf(areas));
    console.log(`count: ${merged} areas may be joined`);
    await proposeRelease(staff.ada);
    expect((await fetch(`${town.url()}/api/municipalities/dresden/results/${wave}`)).status).toBe(404);
    await signInAgain(town, staff.bo, 'freigaben');
    await confirmRelease(staff.bo);
    const { release, cell, shown } = await readTownFigure(browser, watch, town.url(), wave);
    console.log(`count: ${release.cells.length} cells, the town's: ${JSON.stringify(cell)}, shown: ${shown}`);
    expect(cell?.status).toBe('published');
    if (cell?.status !== 'published') return;
    expect(shown).toBe(cell.limited ? `(${cell.value})` : String(cell.value));
    expect(await town.command('verify')).toContain(`responses: ${byToken + onPaper}`);
  });

  it('nothing went wrong in any of the browsers, and no other host was asked', () => {
    expect(watch.faults).toEqual([]);
    // Whoever is not signed in asks who they are.
    expect([...new Set(watch.refused)].sort()).toEqual(['401 GET /api/session']);
  });
});
