import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayAreaFault } from '../../../server/areas/areaFault.ts';
import { readAreas } from '../../../server/areas/readAreas.ts';
import { simplifyAreas } from '../../../server/areas/simplifyAreas.ts';
import { countOf } from '../../counts.ts';
import { workOf } from '../../fixtures/workOf.ts';

const runs = countOf('properties');

/** Areas or faults, never both, never neither. */
function expectVerdict(text: string): void {
  const { areas, faults } = readAreas(text);
  expect(areas === undefined).toBe(faults.length > 0);
  for (const fault of faults) expect(sayAreaFault(fault).length).toBeGreaterThan(15);
  if (areas) expect(simplifyAreas(areas)).toHaveLength(areas.length);
}

const degree = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -200, max: 200 }),
  fc.constantFrom('5', null),
);
const position = fc.array(degree, { maxLength: 3 });
const ring = fc.oneof(
  fc.array(position, { maxLength: 6 }),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 3,
      maxLength: 8,
    })
    .map((points) => [...points, points[0] ?? []]),
);
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(ring, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('MultiPolygon'),
    coordinates: fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 2 }),
  }),
  fc.anything(),
);
const feature = fc.record({
  type: fc.constant('Feature'),
  properties: fc.oneof(fc.record({ name: fc.string({ unit: 'grapheme' }) }), fc.object(), fc.constant(null)),
  geometry,
});

describe('any JSON at all', () => {
  it('gets a verdict: values', () => {
    fc.assert(fc.property(fc.json(), expectVerdict), { numRuns: runs });
  });

  it('gets a verdict: nearly areas', () => {
    const collection = fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(feature, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(collection, (value) =>
        expectVerdict(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))),
      ),
      { numRuns: runs },
    );
  });

  it('gets a verdict soon, however tangled or nested', async () => {
    const tangle = Array.from({ length: 20_000 }, (_, at) => [
      13 + ((at * 7919) % 1000) / 1e5,
      51 + ((at * 104_729) % 997) / 1e5,
    ]);
    const tangled = { type: 'Polygon', coordinates: [[...tangle, tangle[0]]] };
    const flat = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { name: 'A' }, geometry: tangled }],
    });
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const deep = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":${nested}}}]}`;
    for (const text of [flat, deep]) expect(await workOf(() => expectVerdict(text))).toBeLessThan(5_000);
  });
});
