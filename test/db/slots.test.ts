import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../db/connection.ts';
import { padBody, readBodies, shelveBody } from '../../db/queries/sealed/slots.ts';
import { givenStore, givenTown, givenWave } from './givenStore.ts';

describe('a shelf', () => {
  it.each([
    ['in one command', ['abc']],
    ['one after the other', ['a', 'b', 'c']],
    ['one, then two together', ['a', 'bc']],
  ])('holds three bodies in each of the six orders equally often, put there %s', async (_, commands) => {
    const store = await givenStore();
    await givenTown(store);
    await givenWave(store);
    const connection = connectionOf(store);
    const shelves = Array.from({ length: 2_400 }, (_, index) => ({
      table: 'texts' as const,
      municipality: 'meissen',
      wave: '2026',
      question: `q${index}`,
    }));
    for (const bodies of commands)
      await connection.committer.writeTogether((work) => {
        for (const shelf of shelves) for (const body of bodies) shelveBody(connection, work, shelf, body, 1);
      });
    const orders = new Map<string, number>();
    for (const shelf of shelves) {
      const order = readBodies(connection, shelf, 0, 10).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    const chiSquare = [...orders.values()].reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0);
    // 5 degrees of freedom: by chance once in about two million runs.
    expect(chiSquare).toBeLessThan(40);
  });

  it('takes no body that is longer than the others', () => {
    expect(padBody('[1]', 5)).toBe('[1]  ');
    expect(padBody('ü', 3)).toBe('ü ');
    expect(() => padBody('üü', 3)).toThrow(RangeError);
  });
});
