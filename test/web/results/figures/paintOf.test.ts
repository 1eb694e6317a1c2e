import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { scaleOf } from '../../../../web/results/figures/colourScale.ts';
import { paintOf, type Tone } from '../../../../web/results/figures/paintOf.ts';
import { colourOf, fillOf, tones } from '../../../../web/results/map/shades.ts';

const scale = scaleOf({ kind: 'mean' });
const shows = ['value', 'significance', 'change', 'precision'] as const;
const place = { indicator: 'safe', level: 'area', area: 'x', sample: 'invited' } as const;
const figure = { value: 65, low: 60, high: 70, respondents: 40 };

const cells: Record<string, Cell | undefined> = {
  published: { ...place, status: 'published', ...figure },
  limited: { ...place, status: 'published', ...figure, limited: true },
  modelled: { ...place, status: 'modelled', ...figure },
  under: { ...place, status: 'class', class: { under: 10 } },
  over: { ...place, status: 'class', class: { over: 90 } },
  secret: { ...place, status: 'secret' },
  uncertain: { ...place, status: 'uncertain' },
  none: undefined,
};

describe('the look of a cell', () => {
  it('is a colour only for a direct, reliable figure', () => {
    for (const show of shows) {
      const coloured = Object.keys(cells).filter((key) =>
        [...tones.values()].includes(fillOf(paintOf(cells[key], show, scale))),
      );
      expect(coloured).toEqual(['published']);
    }
  });

  it('differs for every status', () => {
    for (const show of shows) {
      const fills = Object.values(cells).map((cell) => fillOf(paintOf(cell, show, scale)));
      expect(new Set(fills).size).toBe(fills.length);
    }
  });

  it('puts the hatch of an estimate over the colour of its class', () => {
    expect(fillOf(paintOf(cells.modelled, 'value', scale))).toBe('url(#rs-modelled-value-3)');
  });
});

describe('what a colour says', () => {
  const toneOf = (cell: Partial<Cell>, show: (typeof shows)[number]) =>
    paintOf({ ...place, status: 'published', ...figure, ...cell } as Cell, show, scale);
  const change = { wave: '2024', change: -6, low: -10, high: -2, significant: true };

  it.each([
    ['significance', { versusRest: 'above' }, 'more'],
    ['significance', { versusRest: 'below' }, 'less'],
    ['significance', { versusRest: 'similar' }, 'same'],
    ['significance', {}, 'uncompared'],
    ['change', { versusPrevious: change }, 'less'],
    ['change', { versusPrevious: { ...change, change: 6, low: 2, high: 10 } }, 'more'],
    ['change', { versusPrevious: { ...change, significant: false } }, 'same'],
    ['change', {}, 'uncompared'],
    ['precision', {}, 'width-1'],
    ['precision', { low: undefined, high: undefined }, 'uncompared'],
    ['value', { versusRest: 'above' }, 'value-3'],
  ] as const)('is the %s of %o: %s', (show, cell, tone) => {
    expect(toneOf(cell as Partial<Cell>, show)).toEqual({ look: 'shade', tone });
  });
});

describe('the colours', () => {
  const luminance = (hex: string) => {
    const linear = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    const [red = 0, green = 0, blue = 0] = linear;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it('grow darker from class to class, so that grey print and colour blindness keep their order', () => {
    for (const family of ['value', 'width']) {
      const steps = [0, 1, 2, 3, 4].map((step) => luminance(colourOf(`${family}-${step}` as Tone)));
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
      for (let at = 1; at < steps.length; at++)
        expect(((steps[at - 1] ?? 0) + 0.05) / ((steps[at] ?? 0) + 0.05)).toBeGreaterThan(1.3);
    }
  });
});
