import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound } from './expectSound.ts';
import { type GivenSurvey, givenSurvey } from './givenSurvey.ts';
import { firstOf } from './inTurns.ts';
import { openBrowser } from './openBrowser.ts';
import { next, openResidentsPage } from './residentsPage.ts';

let browser: Browser;
let survey: GivenSurvey;

beforeAll(async () => {
  [survey, browser] = await Promise.all([givenSurvey(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await survey?.stop();
});

interface FakeVoice {
  lang: string;
  localService: boolean;
}

/** The browser of the tests has no voices: these stand in for those of a phone, and write down what they are told. */
async function giveVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    const said: string[] = [];
    class FakeUtterance extends EventTarget {
      voice: unknown;
      lang = '';
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => given,
      cancel: () => void said.push('(silence)'),
      speak: (utterance: FakeUtterance) => void said.push(`${utterance.lang}: ${utterance.text}`),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: engine });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    Object.defineProperty(globalThis, 'said', { value: said });
  }, voices);
}

const saidOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

async function openFirstSection(voices: readonly FakeVoice[] | undefined, path = 'alles', width = 360) {
  const opened = await openResidentsPage(browser, `${survey.url}/m/meissen/${path}`, {
    viewport: { width, height: 800 },
  });
  if (voices) {
    await giveVoices(opened.page, voices);
    await opened.page.reload();
  }
  await opened.page.locator('.welcome .kern-btn').click();
  await opened.page.locator('#progress').waitFor();
  return opened;
}

const local = { lang: 'de-DE', localService: true };

describe('reading aloud', () => {
  it('is not offered in a browser without voices', async () => {
    const { page, faults } = await openFirstSection(undefined);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.read-aloud').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each([
    ['the voices are those of a distant service', [{ lang: 'de-DE', localService: false }]],
    ['the voices speak another language', [{ lang: 'en-GB', localService: true }]],
  ])('is not offered where %s', async (_what, voices) => {
    const { page } = await openFirstSection(voices);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.read-aloud').count()).toBe(0);
  });

  it.each(firstOf([360, 1280]))(
    'reads question and answers, and stops when asked to (%i px)',
    async (width) => {
      const { page, faults } = await openFirstSection([local], 'alles', width);
      const buttons = page.getByRole('button', { name: 'Vorlesen', exact: true });
      await buttons.first().waitFor();
      expect(await buttons.count()).toBe(3);
      await expectSound(page);
      await buttons.first().click();
      expect((await saidOn(page)).slice(1)).toEqual([
        'de-DE: Wo wohnen Sie? (bitte beantworten)',
        'de-DE: Altstadt',
        'de-DE: Cölln',
        'de-DE: Keine Angabe',
      ]);
      await page.getByRole('button', { name: 'Nicht weiter vorlesen' }).click();
      expect((await saidOn(page)).at(-1)).toBe('(silence)');
      expect(await buttons.count()).toBe(3);
      expect(faults).toEqual([]);
    },
  );

  it('falls silent when the section is left', async () => {
    const { page } = await openFirstSection([local], 'kurz');
    await page.locator('input[name=area]').first().check();
    await page.getByRole('button', { name: 'Vorlesen', exact: true }).first().click();
    expect((await saidOn(page)).at(-1)).toMatch(/^de-DE: /);
    await page.locator(next).click();
    if (await page.locator('.summary--gap').isVisible()) await page.locator(next).click();
    await page.waitForFunction(
      () => (globalThis as unknown as { said: string[] }).said.at(-1) === '(silence)',
    );
  });

  it('goes when the language has no voice', async () => {
    const { page } = await openFirstSection([local]);
    await page.getByRole('button', { name: 'Vorlesen', exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('.read-aloud').first().waitFor({ state: 'detached' });
  });
});
