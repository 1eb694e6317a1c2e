import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastBetween,
  formatColour,
  mix,
  parseColour,
} from '../../../server/municipalities/settings/contrast.ts';
import {
  contrastOnGrounds,
  derivePalette,
  leastContrast,
  nearestReadable,
} from '../../../server/municipalities/settings/palette.ts';
import { countOf } from '../../counts.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast as WCAG counts it', () => {
  // Known values: black on white is 21 by definition; #767676 and #777777 are the famous border at 4.5.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#ffffff', 1.37],
    ['#ffff00', '#000000', 19.56],
  ])('%s on %s is %f', (one, other, expected) => {
    expect(contrastBetween(one, other)).toBeCloseTo(expected, 2);
    expect(contrastBetween(other, one)).toBe(contrastBetween(one, other));
  });

  it('reads and writes colours without loss', () => {
    fc.assert(
      fc.property(colours, (colour) => formatColour(parseColour(colour)) === colour),
      { numRuns: countOf('properties') },
    );
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe("a town's colours", () => {
  it('are readable on every ground once moved, and moved no further than needed', () => {
    fc.assert(
      fc.property(colours, fc.constantFrom('light' as const, 'dark' as const), (colour, scheme) => {
        const nearest = nearestReadable(colour, scheme);
        expect(contrastOnGrounds(nearest, scheme)).toBeGreaterThanOrEqual(leastContrast);
        if (contrastOnGrounds(colour, scheme) >= leastContrast) expect(nearest).toBe(colour);
        // A step is a hundredth of the way.
        else expect(contrastOnGrounds(nearest, scheme)).toBeLessThan(leastContrast + 0.6);
      }),
      { numRuns: countOf('properties') },
    );
  });

  it('carry words on the button and on what is chosen, in both schemes', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { light, dark } = derivePalette(nearestReadable(colour, 'light'));
        for (const shade of [light.accent, light.strong]) {
          expect(contrastBetween(shade, '#ffffff')).toBeGreaterThanOrEqual(leastContrast);
        }
        for (const shade of [dark.accent, dark.strong]) {
          expect(contrastBetween(shade, '#000000')).toBeGreaterThanOrEqual(leastContrast);
        }
        expect(contrastBetween(light.tint, '#131525')).toBeGreaterThan(7);
        expect(contrastBetween(dark.tint, '#ffffff')).toBeGreaterThan(7);
      }),
      { numRuns: countOf('properties') },
    );
  });
});
