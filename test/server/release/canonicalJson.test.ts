import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../server/release/canonicalJson.ts';

describe('canonicalJson', () => {
  it('writes the same content as the same text, whatever the order of its keys', () => {
    const one = canonicalJson({ b: [{ y: 1, x: 2 }], a: { d: null, c: 'é' } });
    const other = canonicalJson({ a: { c: 'é', d: null }, b: [{ x: 2, y: 1 }] });
    expect(one).toBe('{"a":{"c":"é","d":null},"b":[{"x":2,"y":1}]}');
    expect(other).toBe(one);
  });

  it('keeps the order of a list and leaves out what is undefined', () => {
    expect(canonicalJson({ list: [3, 1, 2], none: undefined })).toBe('{"list":[3,1,2]}');
  });

  it('refuses a number that JSON would turn into null', () => {
    expect(() => canonicalJson({ value: Number.NaN })).toThrow(RangeError);
  });
});
