import { describe, expect, it } from 'vitest';
import { releaseAsGeoJson } from '../../../server/exports/geojson.ts';
import { givenRelease } from '../../fixtures/givenRelease.ts';

const outline = { type: 'Polygon' as const, coordinates: [] };
const area = (key: string) => ({ key, name: key, outline, simplified: outline });

describe('figures on outlines', () => {
  it('stand on every part of areas that are shown as one', () => {
    const release = givenRelease({
      areas: [
        { key: 'north', name: 'North', parts: ['n1', 'n2'] },
        { key: 'south', name: 'South' },
      ],
    });
    const { features } = releaseAsGeoJson(release, [area('n1'), area('n2'), area('south')]);
    const told = features.map(({ properties }) => [
      properties.key,
      properties.shown_as,
      properties.safe_status,
      properties.safe_value,
    ]);
    expect(told).toEqual([
      ['n1', 'north', 'published', 71],
      ['n2', 'north', 'published', 71],
      ['south', undefined, 'secret', undefined],
    ]);
  });
});
