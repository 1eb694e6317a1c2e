import { describe, expect, it } from 'vitest';
import { createCodes } from '../../../server/fieldwork/codes/createCodes.ts';
import { getTexts, interfaceTexts } from '../../../server/pages/interfaceTexts.ts';
import { givenPages } from './givenPages.ts';

const shown = (page: string) =>
  page
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

async function givenLetters(sample: 'invited' | 'both') {
  const pages = await givenPages({ sample });
  await createCodes(pages.store, { municipality: 'meissen', wave: '2026', count: 50 });
  return pages;
}

describe('who got a letter', () => {
  it.each(['invited', 'both'] as const)(
    'reads before the first question whence the address comes and what is kept of the letter (%s)',
    async (sample) => {
      const { read } = await givenLetters(sample);
      for (const path of ['2026', '2026/formular'])
        for (const language of ['de', 'en']) {
          const page = shown(await read(`/m/meissen/${path}?language=${language}`));
          const { origin, letter } = getTexts(language).look.privacy;
          expect(page, `${path} ${language}`).toContain(origin);
          expect(page, `${path} ${language}`).toContain(letter);
        }
    },
  );

  it('is nobody in a survey for everybody, which says nothing of it', async () => {
    const { read } = await givenPages();
    for (const path of ['2026', '2026/formular'])
      expect(shown(await read(`/m/meissen/${path}`))).not.toContain('Melderegister');
  });

  it('is told of the states a letter may be in, in every language', () => {
    for (const [language, { look }] of interfaceTexts)
      if (language !== 'de-x-leicht')
        expect(/\(([^)]+)\)/.exec(look.privacy.letter)?.[1]?.split(/[,،]/), language).toHaveLength(7);
  });
});

describe('the sentence about backups', () => {
  it.each([...interfaceTexts])('in "%s" speaks of two of them', (_language, { invitation }) => {
    expect(invitation.why.limit).toMatch(/zwei|two|2 |dv[ěa]|dwie|две|дві|iki|hai|نسختين/);
  });
});
