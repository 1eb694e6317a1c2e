import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { cellText, spokenText, valueText } from '../../../../web/results/figures/cellText.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { en } from '../../../../web/results/i18n/en.ts';

const place = { indicator: 'safe', level: 'area', area: 'x', sample: 'invited' } as const;
const figure = { value: 65, low: 60, high: 70, respondents: 1125 };
const published: Cell = { ...place, status: 'published', ...figure };

describe('a cell in a table', () => {
  it('shows value, interval and base', () => {
    expect(cellText(published, 'mean', de)).toEqual({
      value: '65',
      interval: '60–70',
      respondents: '1.125',
      note: '',
    });
    expect(cellText(published, 'share', en)).toEqual({
      value: '65%',
      interval: '60–70%',
      respondents: '1,125',
      note: '',
    });
  });

  it('uses the signs of statistical offices, each with its word', () => {
    const signs: [Cell | undefined, string, string][] = [
      [{ ...published, limited: true }, '(65)', 'eingeschränkt verlässlich'],
      [{ ...place, status: 'modelled', ...figure }, '≈ 65', 'geschätzt'],
      [{ ...place, status: 'modelled', ...figure, pooledWith: '2024' }, '≈ 65', 'Mittel mit 2024'],
      [{ ...place, status: 'class', class: { over: 90 } }, 'über 90', 'nur grob gezeigt'],
      [{ ...place, status: 'secret' }, '.', 'geschützt'],
      [{ ...place, status: 'uncertain' }, '/', 'zu unsicher'],
      [undefined, '-', 'kein Wert'],
    ];
    for (const [cell, value, note] of signs)
      expect(cellText(cell, 'mean', de)).toMatchObject({ value, note });
  });

  it('has no interval where the participants chose themselves', () => {
    const open: Cell = { ...place, sample: 'open', status: 'published', value: 65, respondents: 40 };
    expect(cellText(open, 'mean', de)).toMatchObject({ value: '65', interval: '' });
  });

  it('says the unit of a class', () => {
    expect(valueText({ ...place, status: 'class', class: { under: 10 } }, 'share', de)).toBe(
      'unter 10\u00a0%',
    );
  });
});

describe('a cell that is heard', () => {
  it('says value, interval and base in words', () => {
    expect(spokenText(published, 'mean', de)).toBe('65 Punkte, Intervall 60 bis 70, etwa 1.125 Befragte');
    expect(spokenText(published, 'share', en)).toBe('65%, interval 60 to 70, about 1,125 respondents');
  });

  it('says why there is no figure, and nothing else', () => {
    expect(spokenText({ ...place, status: 'secret' }, 'mean', de)).toBe('geschützt');
    expect(spokenText({ ...place, status: 'uncertain' }, 'mean', en)).toBe('too uncertain');
  });
});
