import { describe, expect, it } from 'vitest';
import type { PlaceAnswer } from '../../../../surveys/language/questionnaire.ts';
import { placeMark } from '../../../../web/respond/map/placeMark.ts';

const first: PlaceAnswer = { cell: 'N31223E45636', why: ['dark'] };
const cell = 'N31230E45640';
const pointing = { where: { cell }, isInside: true, moving: undefined, max: 2 };

describe('setting a mark', () => {
  it('adds one, and keeps what was said about the others', () => {
    const placing = placeMark([first], pointing);
    expect(placing).toEqual({ kind: 'added', places: [first, { cell }], position: 1 });
  });

  it('refuses what lies outside, and more than the question allows', () => {
    expect(placeMark([], { ...pointing, isInside: false })).toEqual({ kind: 'outside' });
    expect(placeMark([first], { ...pointing, max: 1 })).toEqual({ kind: 'full' });
  });

  it('marks a cell once', () => {
    const same = { ...pointing, where: { cell: String(first.cell) } };
    expect(placeMark([first], same)).toEqual({ kind: 'alreadyMarked', position: 0 });
  });

  it('moves a mark with its answers, also when no further one is allowed', () => {
    const placing = placeMark([first], { ...pointing, moving: 0, max: 1 });
    expect(placing).toEqual({
      kind: 'moved',
      places: [{ ...first, cell }],
      position: 0,
    });
  });

  it('leaves a mark in place when it is moved onto itself', () => {
    const placing = placeMark([first], { ...pointing, where: { cell: String(first.cell) }, moving: 0 });
    expect(placing).toEqual({ kind: 'moved', places: [first], position: 0 });
  });

  it('takes a name as it takes a cell, each once, and moves a mark from one to the other', () => {
    const markt = { ...pointing, where: { place: 'markt' } };
    const added = placeMark([first], markt);
    expect(added).toEqual({ kind: 'added', places: [first, { place: 'markt' }], position: 1 });
    expect(placeMark([{ place: 'markt' }], markt)).toEqual({ kind: 'alreadyMarked', position: 0 });
    const moved = placeMark([first], { ...markt, moving: 0 });
    expect(moved).toEqual({ kind: 'moved', places: [{ place: 'markt', why: ['dark'] }], position: 0 });
    expect(placeMark([{ place: 'markt' }], { ...pointing, moving: 0 })).toMatchObject({ places: [{ cell }] });
  });

  it('lets a way come back to a place, but not stand still there', () => {
    const [home, work] = [{ cell: 'N31223E45636' }, { place: 'markt' }];
    const way = { ...pointing, isWay: true, max: 4 };
    expect(placeMark([home, work], { ...way, where: home })).toMatchObject({ kind: 'added', position: 2 });
    expect(placeMark([home, work], { ...way, where: work })).toEqual({ kind: 'alreadyMarked', position: 1 });
    const moved = { ...way, where: work, moving: 0 };
    expect(placeMark([home, work], moved)).toEqual({ kind: 'alreadyMarked', position: 1 });
  });
});
