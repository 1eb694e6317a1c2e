import { expect, it } from 'vitest';
import { parseOnce } from '../../db/parseOnce.ts';

it('gives the same object for the same words, and another for others', () => {
  const parse = parseOnce();
  const one = parse('{"title":{"de":"A"}}');
  expect(one).toEqual({ title: { de: 'A' } });
  expect(parse('{"title":{"de":"A"}}')).toBe(one);
  expect(parse('{"title":{"de":"B"}}')).toEqual({ title: { de: 'B' } });
});

it('lets nobody change what others read, down to its last part', () => {
  const shared = parseOnce()('{"sections":[{"key":"a"}]}') as { sections: { key: string }[] };
  expect(() => {
    (shared.sections[0] as { key: string }).key = 'b';
  }).toThrow(TypeError);
  expect(() => shared.sections.push({ key: 'c' })).toThrow(TypeError);
});

it('forgets what was read long ago', () => {
  const parse = parseOnce();
  const first = parse('{"wave":0}');
  for (let wave = 1; wave <= 16; wave += 1) parse(`{"wave":${wave}}`);
  expect(parse('{"wave":0}')).not.toBe(first);
  expect(parse('{"wave":0}')).toEqual(first);
});
