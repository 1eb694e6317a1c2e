import { describe, expect, it } from 'vitest';
import { printView, readView } from '../../../../web/results/state/view.ts';

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    const view = {
      page: 'areas',
      wave: '2026',
      indicator: 'feeling_safe',
      option: 'more light & paths',
      split: 'by-age',
      show: 'significance',
      form: 'sentences',
      series: 'by-gender',
      beside: 'cohesion',
      place: 'coelln',
      marks: 'places_unsafe',
      reason: 'unsafe_why.dark',
      square: 'N31208E45632',
      sample: 'open',
      sort: { column: 'value', direction: 'descending' },
      language: 'en',
      layer: 'street-crime:2025',
      order: '-rate',
      measure: 'light',
    } as const;
    expect(readView(printView(view))).toEqual(view);
  });

  it('is empty for the view a reader starts with', () => {
    expect(printView(readView(''))).toBe('');
  });

  it.each([
    ['', 'overview'],
    ['?indicator=cohesion', 'map'],
    ['?indicator=cohesion&page=areas', 'areas'],
    ['?page=map', 'map'],
    ['?page=overview&indicator=cohesion', 'overview'],
    ['?page=kitchen', 'overview'],
  ])('leads "%s" to the page %s, and back to the same address', (address, page) => {
    expect(readView(address).page).toBe(page);
    expect(readView(printView(readView(address)))).toEqual(readView(address));
  });

  it('names only what differs from the usual view', () => {
    expect(printView(readView('?indicator=cohesion&show=value&as=map&page=map'))).toBe('?indicator=cohesion');
  });

  it('leaves out what it does not understand', () => {
    const view = readView('?view=galaxy&sort=shoe&sample=both&unheard=1&show=hats&as=opera&series=x&page=z');
    expect(view).toEqual(readView(''));
  });
});
