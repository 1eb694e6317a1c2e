import { describe, expect, it } from 'vitest';
import { layOutQuadrant } from '../../../server/drawings/layOutQuadrant.ts';
import { drawQuadrant } from '../../../server/drawings/quadrant.ts';
import { type QuadrantPoint, readQuadrant } from '../../../server/drawings/readQuadrant.ts';
import { drawingAsSvg } from '../../../server/drawings/svg.ts';

const middle = { x: 40, y: 60 };
const point = (key: string, x: number, y: number, half = 4): QuadrantPoint => ({
  key,
  name: `Area ${key}`,
  x: { value: x, low: x - half, high: x + half },
  y: { value: y, low: y - half, high: y + half },
  soft: false,
});
const sheet = (points: readonly QuadrantPoint[], width = 640) => ({
  points,
  middle,
  width,
  height: width * 0.75,
  fontSize: 13,
  cornerLetters: 14,
});

describe('the reading of an area', () => {
  it.each([
    ['moreSafer', 60, 80],
    ['moreUnsafe', 60, 40],
    ['lessSafer', 20, 80],
    ['lessUnsafe', 20, 40],
    ['unclear', 43, 80],
    ['unclear', 44, 40],
    ['unclear', 20, 57],
    ['unclear', 36, 64],
  ])('is %s at %d and %d', (reading, x, y) => {
    expect(readQuadrant(point('a', x, y), middle)).toBe(reading);
  });
});

describe('the quadrants', () => {
  it('put more to the right, safer to the top, and the town on the crossing', () => {
    const { marks, middle: cross, frame } = layOutQuadrant(sheet([point('a', 60, 80), point('b', 20, 40)]));
    const [a, b] = marks;
    if (!a || !b) throw new Error('a point is missing');
    expect(a.x).toBeGreaterThan(cross.x);
    expect(a.y).toBeLessThan(cross.y);
    expect(b.x).toBeLessThan(cross.x);
    expect(b.y).toBeGreaterThan(cross.y);
    for (const { xFrom, xTo, yFrom, yTo } of marks) {
      expect(xFrom).toBeGreaterThanOrEqual(frame.left);
      expect(xTo).toBeLessThanOrEqual(frame.right);
      expect(yTo).toBeGreaterThanOrEqual(frame.top);
      expect(yFrom).toBeLessThanOrEqual(frame.bottom);
    }
  });

  it.each([360, 640])('write no name over another, at a width of %d with 61 areas', (width) => {
    const points = Array.from({ length: 61 }, (_, at) =>
      point(`${at}`, (at * 37) % 80, 40 + ((at * 17) % 40)),
    );
    const { marks, frame } = layOutQuadrant(sheet(points, width));
    const boxes = marks.flatMap(({ name, label }) => {
      if (!label) return [];
      const length = name.length * 13 * 0.56;
      const left = label.anchor === 'start' ? label.x : label.x - length;
      return [{ left, right: left + length, top: label.y - 10.4, bottom: label.y + 2.6 }];
    });
    expect(boxes.length).toBeGreaterThan(3);
    boxes.forEach((box, at) => {
      expect(box.left).toBeGreaterThanOrEqual(frame.left);
      expect(box.right).toBeLessThanOrEqual(frame.right);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    });
  });

  it('mark round numbers', () => {
    const { xTicks, yTicks } = layOutQuadrant(sheet([point('a', 61, 78)]));
    expect(xTicks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
    expect(yTicks.map(({ value }) => value)).toEqual([60, 65, 70, 75, 80, 85]);
  });

  it('become a picture with a title, a description, and no way to run anything', () => {
    const corner = ['more recorded,', 'feels safer'] as const;
    const drawing = drawQuadrant(
      { points: [{ ...point('a', 60, 80), name: 'A <b>"&' }], middle, width: 640, height: 480, fontSize: 13 },
      {
        title: 'Title',
        description: 'A: 60, 80',
        xAxis: 'x',
        yAxis: 'y',
        corners: { moreSafer: corner, moreUnsafe: corner, lessSafer: corner, lessUnsafe: corner },
        number: String,
      },
    );
    const svg = drawingAsSvg(drawing);
    expect(svg).toMatch(/<title [^>]*>Title<\/title><desc [^>]*>A: 60, 80<\/desc>/);
    expect(svg).toContain('A &lt;b&gt;&quot;&amp;');
    expect(svg).not.toMatch(/NaN|undefined|style=|<script/);
    expect(svg.match(/<circle/g)).toHaveLength(1);
  });
});
