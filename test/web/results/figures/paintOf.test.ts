import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import { colourScale } from '../../../../web/results/figures/colourScale.ts';
import { paintOf } from '../../../../web/results/figures/paintOf.ts';
import { fillOf, shades } from '../../../../web/results/map/shades.ts';

const scale = colourScale([10, 90]);
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
    const coloured = Object.keys(cells).filter((key) =>
      shades.some((s) => s === fillOf(paintOf(cells[key], scale))),
    );
    expect(coloured).toEqual(['published']);
  });

  it('differs for every status', () => {
    const fills = Object.values(cells).map((cell) => fillOf(paintOf(cell, scale)));
    expect(new Set(fills).size).toBe(fills.length);
  });

  it('puts the hatch of an estimate over the colour of its class', () => {
    expect(fillOf(paintOf(cells.modelled, scale))).toBe('url(#rs-modelled-3)');
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
    const steps = shades.map(luminance);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    for (let at = 1; at < steps.length; at++)
      expect(((steps[at - 1] ?? 0) + 0.05) / ((steps[at] ?? 0) + 0.05)).toBeGreaterThan(1.3);
  });
});
