import { isCensusCell } from './isCensusCell.ts';

/**
 * The European census grid: EPSG:3035, Lambert azimuthal equal-area on GRS80 around 52° N 10° E. WGS 84 is taken
 * for ETRS89, which it meets within a metre. Formulas: IOGP Guidance Note 7-2 (method 9820), Snyder (1987) p. 187.
 */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257222101;
const eccentricity2 = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricity2);
const centreLatitude = radians(52);
const centreLongitude = radians(10);
const falseEasting = 4_321_000;
const falseNorthing = 3_210_000;
const cellMetres = 100;

const qPole = authalicQ(Math.PI / 2);
const centreBeta = Math.asin(authalicQ(centreLatitude) / qPole);
const authalicRadius = semiMajorAxis * Math.sqrt(qPole / 2);
const stretch =
  (semiMajorAxis * Math.cos(centreLatitude)) /
  (Math.sqrt(1 - eccentricity2 * Math.sin(centreLatitude) ** 2) * authalicRadius * Math.cos(centreBeta));

export interface GridPoint {
  /** Metres. */
  easting: number;
  /** Metres. */
  northing: number;
}

/** Degrees to metres on the grid. Undefined at the antipode of the centre only, in the South Pacific. */
export function toGrid(longitude: number, latitude: number): GridPoint {
  const beta = Math.asin(clamp(authalicQ(radians(latitude)) / qPole));
  const turn = radians(longitude) - centreLongitude;
  const cosine =
    Math.sin(centreBeta) * Math.sin(beta) + Math.cos(centreBeta) * Math.cos(beta) * Math.cos(turn);
  const reach = authalicRadius * Math.sqrt(2 / (1 + cosine));
  const north =
    Math.cos(centreBeta) * Math.sin(beta) - Math.sin(centreBeta) * Math.cos(beta) * Math.cos(turn);
  return {
    easting: falseEasting + reach * stretch * Math.cos(beta) * Math.sin(turn),
    northing: falseNorthing + (reach / stretch) * north,
  };
}

/** Metres on the grid to [longitude, latitude] in degrees. */
export function fromGrid(point: GridPoint): [longitude: number, latitude: number] {
  const x = (point.easting - falseEasting) / stretch;
  const y = (point.northing - falseNorthing) * stretch;
  const distance = Math.hypot(x, y);
  if (distance === 0) return [degrees(centreLongitude), degrees(centreLatitude)];
  const angle = 2 * Math.asin(clamp(distance / (2 * authalicRadius)));
  const sinBeta =
    Math.cos(angle) * Math.sin(centreBeta) + (y * Math.sin(angle) * Math.cos(centreBeta)) / distance;
  const turn = Math.atan2(
    x * Math.sin(angle),
    distance * Math.cos(centreBeta) * Math.cos(angle) - y * Math.sin(centreBeta) * Math.sin(angle),
  );
  return [degrees(centreLongitude + turn), degrees(latitudeOf(qPole * sinBeta))];
}

/** The 100 m census cell a point lies in: "N26912E43411" (south-west corner in hundreds of metres). */
export function censusCell(longitude: number, latitude: number): string {
  const { easting, northing } = toGrid(longitude, latitude);
  return `N${hundreds(northing)}E${hundreds(easting)}`;
}

/**
 * The four corners of a cell as [longitude, latitude], south-west first, then counter-clockwise; not closed.
 *
 * @throws RangeError when the name is not that of a cell
 */
export function cellOutline(cell: string): [longitude: number, latitude: number][] {
  const { easting, northing } = cornerOf(cell);
  return [
    fromGrid({ easting, northing }),
    fromGrid({ easting: easting + cellMetres, northing }),
    fromGrid({ easting: easting + cellMetres, northing: northing + cellMetres }),
    fromGrid({ easting, northing: northing + cellMetres }),
  ];
}

/** The middle of a cell as [longitude, latitude]. @throws RangeError when the name is not that of a cell */
export function cellMiddle(cell: string): [longitude: number, latitude: number] {
  const { easting, northing } = cornerOf(cell);
  return fromGrid({ easting: easting + cellMetres / 2, northing: northing + cellMetres / 2 });
}

/** The south-west one. */
function cornerOf(cell: string): GridPoint {
  if (!isCensusCell(cell)) throw new RangeError(`"${cell}" is not a census cell such as N26912E43411`);
  return { northing: Number(cell.slice(1, 6)) * cellMetres, easting: Number(cell.slice(7)) * cellMetres };
}

function hundreds(metres: number): string {
  return String(Math.floor(metres / cellMetres)).padStart(5, '0');
}

/** Snyder (3-12): proportional to the area between the equator and a latitude. */
function authalicQ(latitude: number): number {
  const sine = Math.sin(latitude);
  const eSine = eccentricity * sine;
  return (
    (1 - eccentricity2) * (sine / (1 - eSine ** 2) - Math.log((1 - eSine) / (1 + eSine)) / (2 * eccentricity))
  );
}

/** Inverse of `authalicQ` by Newton steps, Snyder (3-16); six rounds reach the limit of double precision. */
function latitudeOf(q: number): number {
  if (Math.abs(q) >= qPole) return Math.sign(q) * (Math.PI / 2);
  let latitude = Math.asin(clamp(q / 2));
  for (let round = 0; round < 6; round += 1) {
    const eSine = eccentricity * Math.sin(latitude);
    const slope = (2 * (1 - eccentricity2) * Math.cos(latitude)) / (1 - eSine ** 2) ** 2;
    latitude += (q - authalicQ(latitude)) / slope;
  }
  return latitude;
}

/** Rounding may carry a sine a hair beyond 1. */
function clamp(sine: number): number {
  return Math.min(1, Math.max(-1, sine));
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
