import { describe, expect, it } from 'vitest';
import { printView, readView } from '../../../../web/results/state/view.ts';

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    const view = {
      wave: '2026',
      indicator: 'feeling_safe',
      option: 'more light & paths',
      split: 'by-age',
      place: 'coelln',
      sample: 'open',
      sort: { column: 'value', direction: 'descending' },
      language: 'en',
      page: 'compare',
    } as const;
    expect(readView(printView(view))).toEqual(view);
  });

  it('is empty for the view a reader starts with', () => {
    expect(printView(readView(''))).toBe('');
  });

  it('leaves out what it does not understand', () => {
    const view = readView('?view=galaxy&sort=shoe&sample=both&unheard=1');
    expect(view).toEqual(readView(''));
  });
});
