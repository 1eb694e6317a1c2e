import type { Cell } from '../disclosure/cell.ts';
import type { Release } from '../release/release.ts';
import type { ExportColumn } from './columns.ts';

export type CellRow = Partial<Record<ExportColumn, string | number | boolean>>;

/** One released cell as a line of the export. A hidden cell has its place and its status, nothing else. */
export function cellRow(release: Release, cell: Cell, language: string): CellRow {
  const indicator = release.indicators.find(({ key }) => key === cell.indicator);
  return {
    municipality: release.municipality.key,
    wave: release.wave.key,
    release: release.release,
    sample: cell.sample,
    indicator: cell.indicator,
    ...(indicator && { title: indicator.title[language] ?? '' }),
    ...(cell.option && { option: cell.option }),
    unit: indicator?.kind === 'mean' ? 'points' : 'percent',
    level: cell.level,
    ...(cell.area !== null && { area: cell.area, area_name: placeName(release, cell) }),
    ...(cell.breakdown && { breakdown: cell.breakdown.by, breakdown_value: cell.breakdown.value }),
    status: cell.status,
    ...figureOf(cell),
  };
}

function placeName(release: Release, cell: Cell): string {
  const places = cell.level === 'district' ? release.districts : release.areas;
  return places.find(({ key }) => key === cell.area)?.name ?? '';
}

function figureOf(cell: Cell): CellRow {
  if (cell.status === 'class') {
    return { class: 'under' in cell.class ? `<${cell.class.under}` : `>${cell.class.over}` };
  }
  if (cell.status !== 'published' && cell.status !== 'modelled') return {};
  const { value, low, high, respondents, limited, pooledWith, versusRest, versusPrevious } = cell;
  return {
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    respondents,
    ...(limited && { limited }),
    ...(pooledWith && { pooled_with: pooledWith }),
    ...(versusRest && { versus_rest: versusRest }),
    ...(versusPrevious && {
      previous_wave: versusPrevious.wave,
      change: versusPrevious.change,
      change_low: versusPrevious.low,
      change_high: versusPrevious.high,
      change_significant: versusPrevious.significant,
    }),
  };
}
