import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import {
  findingSentence,
  furtherSentences,
  type Subject,
} from '../../../../web/results/figures/sentences.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { en } from '../../../../web/results/i18n/en.ts';

const place = { indicator: 'safe', level: 'area', area: 'x', sample: 'invited' } as const;
const figure = { value: 72, low: 68, high: 76, respondents: 70 };
const published: Cell = { ...place, status: 'published', ...figure };
const safe: Subject = {
  kind: 'mean',
  title: 'Sicherheitsgefühl',
  place: 'Im Stadtteil Cölln',
  minimumBase: 10,
};
const avoids: Subject = { ...safe, kind: 'share', title: 'Meidet Orte' };
const wishes: Subject = { ...safe, kind: 'shares', title: 'Mehr Licht' };

describe('the finding in one sentence', () => {
  it('is made from the figure', () => {
    expect(findingSentence(published, safe, de)).toBe(
      'Im Stadtteil Cölln erreicht „Sicherheitsgefühl“ 72 von 100 Punkten (68–76).',
    );
    expect(findingSentence(published, avoids, de)).toBe(
      'Im Stadtteil Cölln trifft „Meidet Orte“ auf 72\u00a0% der Befragten zu (68–76\u00a0%).',
    );
    expect(findingSentence(published, wishes, de)).toBe(
      'Im Stadtteil Cölln nennen 72\u00a0% der Befragten „Mehr Licht“ (68–76\u00a0%).',
    );
    expect(findingSentence(published, { ...safe, place: 'In Cölln', title: 'Feeling safe' }, en)).toBe(
      'In Cölln, “Feeling safe” stands at 72 out of 100 points (68–76).',
    );
  });

  it('has no interval where none can be calculated', () => {
    const open: Cell = { ...place, sample: 'open', status: 'published', value: 72, respondents: 70 };
    expect(findingSentence(open, safe, de)).toBe(
      'Im Stadtteil Cölln erreicht „Sicherheitsgefühl“ 72 von 100 Punkten.',
    );
  });

  it('keeps the brackets of a limited figure and says "about" for an estimate', () => {
    expect(findingSentence({ ...published, limited: true }, safe, de)).toContain('(72) von 100 Punkten');
    expect(findingSentence({ ...place, status: 'modelled', ...figure }, safe, de)).toContain(
      'etwa 72 von 100',
    );
  });

  it('tells an open class and nothing finer', () => {
    const under: Cell = { ...place, status: 'class', class: { under: 10 } };
    expect(findingSentence(under, avoids, de)).toBe(
      'Im Stadtteil Cölln trifft „Meidet Orte“ auf unter 10\u00a0% der Befragten zu.',
    );
  });

  it('carries no figure where none may be shown', () => {
    for (const status of ['secret', 'uncertain'] as const)
      for (const words of [de, en])
        expect(findingSentence({ ...place, status }, safe, words)).not.toMatch(/\d/);
  });
});

describe('what a reader must know beside it', () => {
  it('compares with the rest of the town only as far as the test goes', () => {
    expect(furtherSentences({ ...published, versusRest: 'above' }, safe, de)[0]).toBe(
      'Das ist mehr als in der übrigen Stadt.',
    );
    expect(furtherSentences({ ...published, versusRest: 'similar' }, safe, de)[0]).toContain(
      'nicht nachweisbar',
    );
    expect(furtherSentences(published, safe, de)).toEqual(['Grundlage: etwa 70 Befragte.']);
  });

  it('gives a change with its sign and interval, and says when it proves nothing', () => {
    const versusPrevious = { wave: '2024', change: -3, low: -9, high: 3, significant: false };
    expect(furtherSentences({ ...published, versusPrevious }, safe, de)[0]).toBe(
      'Gegenüber 2024: −3 Punkte (−9 bis +3). Eine Veränderung ist nicht nachweisbar.',
    );
  });

  it('says why a figure is missing, with the minimum of this release', () => {
    const [why] = furtherSentences({ ...place, status: 'secret' }, { ...safe, minimumBase: 12 }, de);
    expect(why).toContain('Weniger als 12 Personen');
  });

  it('never claims a cause or a rank', () => {
    const everything = JSON.stringify([de, en], (_key, value) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(everything).not.toMatch(
      /\b(wegen|dadurch|aufgrund|führt zu|Rang|Platz \d|Spitzenreiter|Schlusslicht|beste[rns]?|schlechteste|because of|due to|caused|rank|best|worst)\b/i,
    );
  });
});
