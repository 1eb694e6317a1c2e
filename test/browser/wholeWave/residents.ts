import { randomUUID } from 'node:crypto';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';
import { readCode } from '../../../surveys/language/invitationCode.ts';
import type { Answers, RespondentQuestionnaire } from '../../../surveys/language/questionnaire.ts';
import { exchange } from '../../../web/respond/invitation/exchange.ts';
import { postResponse } from '../../../web/respond/postResponse.ts';
import { pageDataId, type RespondPage } from '../../../web/respond/respondPage.ts';
import { waveAddress } from '../../../web/respond/waveAddress.ts';
import { openPdf } from '../../server/fieldwork/letters/openPdf.ts';
import { fillIn, untilNext } from '../fillIn.ts';
import { next } from '../residentsPage.ts';
import { openWatched, type Watch } from './people.ts';

/** One line of the file that the drawing of codes hands over. */
export interface Letter {
  number: number;
  code: string;
  area: string;
}

export function readLetters(codes: Buffer): Letter[] {
  const [head = '', ...lines] = codes.toString('utf8').replace('\uFEFF', '').trim().split(/\r?\n/);
  const names = head.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    const cellOf = (name: string) => cells[names.indexOf(name)] ?? '';
    return {
      number: Number(cellOf('Briefnummer')),
      code: cellOf('Code'),
      area: cellOf('Stadtteil-Schlüssel'),
    };
  });
}

/** What a phone reads on the front of some letters of a PDF, counted from 1. */
export async function readQrCodes(file: Buffer, letters: readonly number[]) {
  const pdf = await openPdf(file);
  const front = (letter: number) => (letter - 1) * 2 + 1;
  const found: string[] = [];
  for (const letter of letters) {
    const { data, width, height } = await pdf.pictureOf(front(letter), 3);
    found.push(jsQR.default(data, width, height)?.data ?? 'no QR code');
  }
  return { pages: pdf.pages, found };
}

/** The last third of the way from a letter to the server: the town's own address leads to this machine. */
const locally = (link: string, url: string): string => {
  const { pathname, hash } = new URL(link);
  return url + pathname + hash;
};

/** By the link of the letter, or to the address without it and the code typed. Ends at the receipt. */
export async function answerInBrowser(
  browser: Browser,
  watch: Watch,
  url: string,
  link: string,
  typed?: string,
): Promise<void> {
  const page = await openWatched(browser, watch, 360);
  await page.goto(locally(typed ? link.replace(/#.*/, '') : link, url));
  await page.locator('#code').waitFor();
  if (typed) await page.locator('#code').pressSequentially(typed);
  await page.locator(next).click();
  await page.locator('.code__accepted').waitFor();
  await page.locator('.code .section__end .kern-btn').click();
  await page.locator('form.section').waitFor();
  await answerAll(page);
  await page.context().close();
}

async function answerAll(page: Page): Promise<void> {
  while ((await page.locator('.receipt').count()) === 0) {
    const before = await page.locator('h1').textContent();
    const area = page.locator('main select');
    if ((await area.count()) > 0) await area.selectOption({ index: 3 });
    await fillIn(page);
    await page.locator(next).click();
    await untilNext(page, before);
  }
}

/** The page as the server draws it, with the data its script takes over. */
export async function fetchPage(address: string): Promise<RespondPage> {
  const html = await (await fetch(address)).text();
  const data = new RegExp(`id="${pageDataId}"[^>]*>(.*?)</script>`, 's').exec(html)?.[1];
  if (!data) throw new Error(`${address} carries no data`);
  return JSON.parse(data) as RespondPage;
}

/** As a browser does it, with the page's own code for the token; the network is real. */
export async function answerOverHttp(url: string, page: RespondPage, code: string, answers: Answers) {
  const real = fetch;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => real(new URL(address, url), init));
  try {
    const bare = readCode(code);
    if (!('code' in bare)) return 'no code';
    const ready = await exchange(page, bare.code, undefined, () => {});
    if ('fault' in ready) return ready.fault;
    const { token, signature } = ready;
    const invitation = { token, signature };
    const envelope = {
      submission: randomUUID(),
      language: 'de',
      sample: 'invited',
      invitation,
      answers,
    } as const;
    return (await postResponse(`${waveAddress(page)}/responses`, envelope)).kind;
  } finally {
    vi.unstubAllGlobals();
  }
}

/**
 * What the person of this number answers: about half feel very safe, none very unsafe; women and men take turns.
 *
 * @param area where the letter went to
 */
export function answersOf(
  { sections }: Pick<RespondentQuestionnaire, 'sections'>,
  area: string,
  number: number,
): Answers {
  const answers: Record<string, string> = {};
  for (const question of sections.flatMap(({ questions }) => questions)) {
    if (question.kind === 'area') answers[question.key] = area;
    if (question.kind === 'single') answers[question.key] = question.options[number % 2]?.key ?? '';
    if (question.kind === 'matrix')
      for (const [at, item] of question.items.entries())
        answers[item.key] = question.options[Math.max(0, ((number + at) % 5) - 2)]?.key ?? '';
  }
  return answers;
}
