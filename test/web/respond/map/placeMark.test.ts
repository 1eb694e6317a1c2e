import { describe, expect, it } from 'vitest';
import type { PlaceAnswer } from '../../../../surveys/language/questionnaire.ts';
import { placeMark } from '../../../../web/respond/map/placeMark.ts';

const first: PlaceAnswer = { cell: 'N31223E45636', why: ['dark'] };
const pointing = { cell: 'N31230E45640', isInside: true, moving: undefined, max: 2 };

describe('setting a mark', () => {
  it('adds one, and keeps what was said about the others', () => {
    const placing = placeMark([first], pointing);
    expect(placing).toEqual({ kind: 'added', places: [first, { cell: pointing.cell }], position: 1 });
  });

  it('refuses what lies outside, and more than the question allows', () => {
    expect(placeMark([], { ...pointing, isInside: false })).toEqual({ kind: 'outside' });
    expect(placeMark([first], { ...pointing, max: 1 })).toEqual({ kind: 'full' });
  });

  it('marks a cell once', () => {
    const same = { ...pointing, cell: String(first.cell) };
    expect(placeMark([first], same)).toEqual({ kind: 'alreadyMarked', position: 0 });
  });

  it('moves a mark with its answers, also when no further one is allowed', () => {
    const placing = placeMark([first], { ...pointing, moving: 0, max: 1 });
    expect(placing).toEqual({
      kind: 'moved',
      places: [{ ...first, cell: pointing.cell }],
      position: 0,
    });
  });

  it('leaves a mark in place when it is moved onto itself', () => {
    const placing = placeMark([first], { ...pointing, cell: String(first.cell), moving: 0 });
    expect(placing).toEqual({ kind: 'moved', places: [first], position: 0 });
  });
});
