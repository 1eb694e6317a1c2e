import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportColumns } from '../../../server/exports/columns.ts';
import { csvMetadata, releaseAsCsv } from '../../../server/exports/csv.ts';
import { releaseAsGeoJson } from '../../../server/exports/geojson.ts';
import { everyStatus, givenRelease } from '../../fixtures/givenRelease.ts';

const figures = ['value', 'low', 'high', 'respondents', 'limited', 'class', 'versus_rest', 'change'];

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true });
}

describe('the CSV of a release', () => {
  const rows = rowsOf(releaseAsCsv(givenRelease(), 'de'));

  it('has one line for each released cell and every declared column', () => {
    expect(rows).toHaveLength(everyStatus.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(exportColumns.map(({ name }) => name));
  });

  it('carries no figure of any kind for a hidden cell', () => {
    const hidden = rows.filter(({ status }) => status === 'secret' || status === 'uncertain');
    expect(hidden).toHaveLength(2);
    for (const row of hidden) for (const figure of figures) expect(row[figure]).toBe('');
  });

  it('tells an open class as a class, never as a value', () => {
    const row = rows.find(({ status }) => status === 'class');
    expect(row).toMatchObject({ class: '<10', value: '', low: '', respondents: '' });
  });

  it('keeps commas and quotes whole and defuses spreadsheet formulas', () => {
    expect(rows[0]?.title).toBe("'=cmd|safe");
    expect(rows[1]?.area_name).toBe('North, upper');
  });

  it('marks the unit, the limited figure and the open sample without interval', () => {
    expect(rows[1]).toMatchObject({ unit: 'points', limited: 'true', versus_rest: 'similar' });
    expect(rows[5]).toMatchObject({ unit: 'percent', sample: 'open', low: '', high: '' });
  });

  it('comes with a sidecar that explains every column', () => {
    const metadata = JSON.parse(csvMetadata(givenRelease(), 'out.csv'));
    expect(metadata.url).toBe('out.csv');
    expect(metadata.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(
      exportColumns.map(({ name }) => name),
    );
  });
});

describe('the GeoJSON of a release', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const areas = ['north', 'south'].map((key) => ({ key, name: key, outline: square, simplified: square }));
  const { features } = releaseAsGeoJson(givenRelease(), areas);

  it('carries the area figures as flat properties', () => {
    expect(features[0]?.properties).toMatchObject({
      key: 'north',
      safe_status: 'published',
      safe_value: 71,
      safe_low: 60,
      victims_class: '<10',
    });
  });

  it('carries nothing but the status for a hidden cell', () => {
    const names = Object.keys(features[1]?.properties ?? {});
    expect(names.filter((name) => /^(safe|victims)_/.test(name))).toEqual(['safe_status', 'victims_status']);
  });
});
