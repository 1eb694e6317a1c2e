import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openDesk, signedIn } from '../browser/givenDesk.ts';
import { givenFieldwork } from '../browser/givenFieldwork.ts';
import { givenMaterial, letter, printed } from '../server/fieldwork/letters/givenLetters.ts';
import { openPdf } from '../server/fieldwork/letters/openPdf.ts';

/** Pictures of the handbook: planner and letters at the desk, and a letter as it is printed. */
export async function drawDeskScreens(browser: Browser, folder: string): Promise<void> {
  const fieldwork = await givenFieldwork();
  try {
    const session = await signedIn(fieldwork.data, 'meissen', ['fieldwork']);
    for (const [name, path, ready] of [
      ['desk-planner-1280', 'planung/2026', '.plan__found'],
      ['desk-codes-1280', 'codes/2026', 'main form'],
      ['desk-letters-1280', 'briefe/2026', '.letters'],
    ] as const) {
      const { page } = await openDesk(browser, `${fieldwork.url}/verwaltung/meissen/${path}`, session);
      await page.waitForSelector(ready);
      await page.screenshot({ path: `${folder}/${name}.png` });
      await page.context().close();
    }
  } finally {
    await fieldwork.stop();
  }
  const pdf = await openPdf(await printed(givenMaterial(), [letter]));
  for (const [at, name] of ['letter-front', 'letter-back'].entries()) {
    writeFileSync(`${folder}/${name}.png`, (await pdf.pictureOf(at + 1, 1)).png());
  }
}
