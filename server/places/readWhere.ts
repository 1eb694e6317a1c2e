import { cellOutline, censusCell } from '../../surveys/language/grid.ts';
import { isCensusCell } from '../../surveys/language/isCensusCell.ts';
import { suggestWord } from '../../surveys/reading/fault.ts';
import type { AreaLocator } from '../areas/areaLocator.ts';
import { type CellRemark, showValue } from '../tables/importFaults.ts';

/** What places are held against. */
export interface Town {
  /** Keys of its areas. */
  areas: readonly string[];
  locator: AreaLocator;
}

/** Cells of one row as they stand in the file. */
export type PlaceCells = Readonly<Record<'lat' | 'lon' | 'cell' | 'area', string>>;

/** Takes what is wrong: one English sentence with its column and cure, and what the desk says. */
type Report = (sentence: string, desk: CellRemark) => void;

interface Where {
  cell?: string;
  area?: string;
}

/** How the German census names its cells: CRS3035RES100mN3122300E4563600. */
const censusName = /^CRS3035RES100mN(\d{5})00E(\d{5})00$/;

/**
 * Where a place lies: its census cell from a point or a cell, and its area, as written or else that of the spot.
 *
 */
export function readWhere(given: PlaceCells, town: Town, report: Report): Where {
  const area = readArea(given.area, town, report);
  const hasPoint = given.lat !== '' || given.lon !== '';
  if (hasPoint && given.cell !== '') {
    report('columns "lat", "lon" and "cell": the row has a point and a cell; keep one of the two', {
      column: 'cell',
      code: 'place.twoSpots',
    });
    return {};
  }
  const spot = hasPoint ? readPoint(given, town.locator, report) : readCell(given.cell, town.locator, report);
  return { ...spot, ...(area && { area }) };
}

function readArea(value: string, { areas }: Town, report: Report): string | undefined {
  if (value === '' || areas.includes(value)) return value || undefined;
  const cure = suggestWord(value, areas) ?? `the town has ${areas.slice(0, 12).join(', ')}`;
  const more = areas.length > 12 ? ' …' : '';
  report(`column "area": there is no area "${showValue(value)}"; ${cure}`, {
    code: areas.length > 0 ? 'area.notHereList' : 'area.notHere',
    parts: { area: showValue(value), known: `${areas.slice(0, 12).join(', ')}${more}` },
  });
  return undefined;
}

function readPoint({ lat, lon }: PlaceCells, locator: AreaLocator, report: Report): Where {
  const [latitude, longitude] = [readDegrees(lat), readDegrees(lon)];
  if (latitude === undefined || longitude === undefined) {
    const column = latitude === undefined ? 'lat' : 'lon';
    const value = column === 'lat' ? lat : lon;
    const shown = value === '' ? 'an empty cell' : `"${showValue(value)}"`;
    report(`column "${column}": ${shown} is no number of degrees; write it as 51.1628, or leave both empty`, {
      code: value === '' ? 'place.noDegrees' : 'place.degrees',
      parts: { value: showValue(value) },
    });
    return {};
  }
  const shown = `${latitude}, ${longitude}`;
  if (Math.abs(latitude) > 180 || Math.abs(longitude) > 180) {
    report(
      `columns "lat" and "lon": ${shown} are projected metres, not degrees; export the points as WGS 84 (EPSG:4326)`,
      {
        column: 'lat',
        code: 'place.metres',
        parts: { point: shown },
      },
    );
    return {};
  }
  const area = locator.locate(longitude, latitude);
  if (area !== undefined) return { cell: censusCell(longitude, latitude), area };
  const isSwapped = locator.locate(latitude, longitude) !== undefined;
  report(
    isSwapped
      ? `columns "lat" and "lon": ${shown} look swapped; "lat" is the one near 51 in Germany`
      : `columns "lat" and "lon": ${shown} lies outside the municipality; correct the point, or leave both empty`,
    {
      column: 'lat',
      code: isSwapped ? 'place.swapped' : 'place.outside',
      parts: { point: shown },
    },
  );
  return {};
}

/** German spreadsheets write a comma. */
function readDegrees(value: string): number | undefined {
  return /^-?\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : undefined;
}

function readCell(value: string, locator: AreaLocator, report: Report): Where {
  if (value === '') return {};
  const cell = value.replace(censusName, 'N$1E$2');
  if (!isCensusCell(cell)) {
    report(`column "cell": "${showValue(value)}" is no 100 m census cell; write it as N31223E45636`, {
      code: 'place.cell',
      parts: { value: showValue(value) },
    });
    return {};
  }
  if (!locator.touchesMunicipality(cell)) {
    report(`column "cell": ${cell} lies outside the municipality; correct it, or leave it empty`, {
      code: 'place.cellOutside',
      parts: { value: cell },
    });
    return {};
  }
  const area = locateCentre(cell, locator);
  return { cell, ...(area && { area }) };
}

/** The area of the middle of a cell; a cell on the border may have its middle outside. */
function locateCentre(cell: string, locator: AreaLocator): string | undefined {
  const [southWest = [0, 0], , northEast = [0, 0]] = cellOutline(cell);
  return locator.locate((southWest[0] + northEast[0]) / 2, (southWest[1] + northEast[1]) / 2);
}
