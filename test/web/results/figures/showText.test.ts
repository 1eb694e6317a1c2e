import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { listShows, type Show } from '../../../../web/results/figures/shows.ts';
import { labelText, spokenInShow } from '../../../../web/results/figures/showText.ts';
import { tonesOf, toneText } from '../../../../web/results/figures/toneText.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { en } from '../../../../web/results/i18n/en.ts';

const shows: readonly Show[] = ['value', 'significance', 'change', 'precision'];
const place = { indicator: 'safe', level: 'area', area: 'x', sample: 'invited' } as const;
const full: Cell = {
  ...place,
  status: 'published',
  value: 65,
  low: 61,
  high: 70,
  respondents: 40,
  versusRest: 'above',
  versusPrevious: { wave: '2024', change: -5, low: -9, high: -1, significant: true },
};
const limited: Cell = { ...full, limited: true };
const leaky = { ...place, status: 'secret', value: 777, low: 777, high: 777, respondents: 777 } as Cell;

describe('what stands on the map', () => {
  it.each([
    ['value', '65', '(65)'],
    ['significance', '▲ 65', '(▲ 65)'],
    ['change', '▼ −5', '(▼ −5)'],
    ['precision', '± 5', '(± 5)'],
  ] as const)('is for %s: %s, in brackets when limited', (show, plain, bracketed) => {
    expect(labelText(full, 'mean', show, de)).toBe(plain);
    expect(labelText(limited, 'mean', show, de)).toBe(bracketed);
  });

  it('is the word of a hidden cell in every show, and never a figure', () => {
    for (const show of shows)
      for (const words of [de, en]) {
        expect(labelText(leaky, 'mean', show, words)).toBe(words.sign.secret);
        expect(spokenInShow(leaky, 'mean', show, words)).toBe(words.sign.secret);
      }
  });

  it('is said with the figure and what its colour means', () => {
    expect(spokenInShow(full, 'mean', 'significance', de)).toBe(
      '65 Punkte, Intervall 61 bis 70, etwa 40 Befragte, höher als in der übrigen Stadt',
    );
    expect(spokenInShow(full, 'mean', 'change', de)).toContain('seit 2024 −5 Punkte, −9 bis −1');
    expect(spokenInShow(full, 'share', 'precision', en)).toContain('precise to plus or minus 5');
  });
});

describe('what may be shown', () => {
  const row = (cell: Cell | undefined) => ({ key: 'x', name: 'X', cell });

  it('is only what some place offers, and nothing of a hidden one', () => {
    expect(listShows([row(full)])).toEqual(shows);
    expect(listShows([row(leaky), row(undefined)])).toEqual(['value']);
    const open: Cell = { ...place, status: 'published', value: 5, respondents: 40 };
    expect(listShows([row(open)])).toEqual(['value']);
  });
});

describe('the words of a legend', () => {
  it('cover the whole scale without a gap, in both languages', () => {
    const said = (kind: 'mean' | 'share', words: typeof de) =>
      tonesOf.value.map((tone) =>
        toneText(tone, { indicator: { kind }, show: 'value', previous: undefined }, words),
      );
    expect(said('mean', de)).toEqual([
      'sehr hoch: 70 und mehr',
      'hoch: 60 bis unter 70',
      'mittel: 50 bis unter 60',
      'niedrig: 40 bis unter 50',
      'sehr niedrig: unter 40',
    ]);
    expect(said('share', en)[1]).toBe('high: 45 to under 60%');
  });

  it('differ for every colour of a map', () => {
    for (const show of shows)
      for (const words of [de, en]) {
        const said = tonesOf[show].map((tone) =>
          toneText(tone, { indicator: { kind: 'mean' }, show, previous: '2024' }, words),
        );
        expect(new Set(said).size).toBe(tonesOf[show].length);
      }
  });
});
