/** The rectangle around all coordinates of a file, as they stand in it. */
export interface Extent {
  west: number;
  south: number;
  east: number;
  north: number;
}

const inQgis = 'In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".';
const swapped = 'latitude and longitude look swapped; GeoJSON writes longitude first.';
const swap = 'In QGIS: Processing > "Swap X and Y coordinates", then export again.';

/**
 * Whether coordinates can be degrees of longitude and latitude, and of a town. Projected metres and swapped
 * axes are the two mistakes people make; both say which.
 */
export function checkPlacing(extent: Extent): { fault?: string; warning?: string } {
  const { west, south, east, north } = extent;
  const example = `${west}, ${south}`;
  if (Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 180) {
    return { fault: `The coordinates (${example}) are ${systemOf(west, south)}, not degrees. ${inQgis}` };
  }
  if (south < -90 || north > 90) {
    return { fault: `A latitude of ${south < -90 ? south : north} does not exist: ${swapped} ${swap}` };
  }
  if (west >= 47 && east <= 55.5 && south >= 5.5 && north <= 15.5) {
    return {
      fault: `The coordinates (${example}) lie off the Horn of Africa, and in Germany when turned round: ${swapped} ${swap}`,
    };
  }
  if (north < -60) {
    return { fault: `The coordinates (${example}) lie in Antarctica: ${swapped} ${swap}` };
  }
  if (Math.max(-west, east, -south, north) < 1) {
    return { warning: `The areas lie at ${example}, in the sea off Africa: please check the coordinates.` };
  }
  return {};
}

/** A guess from the size of the numbers; German offices mostly use these. */
function systemOf(x: number, y: number): string {
  const northing = y > 5_000_000 && y < 6_400_000;
  if (northing && x > 100_000 && x < 1_000_000) {
    return 'projected metres (they look like ETRS89/UTM, EPSG:25832 or EPSG:25833)';
  }
  if (northing && x > 32_000_000 && x < 34_000_000) {
    return 'projected metres (they look like ETRS89/UTM with the zone in front, EPSG:4647 or EPSG:5650)';
  }
  if (northing && x > 2_000_000 && x < 6_000_000) {
    return 'projected metres (they look like Gauss-Krüger, EPSG:31466 to EPSG:31469)';
  }
  if (Math.abs(x) <= 20_037_509 && Math.abs(y) <= 20_037_509) {
    return 'projected metres (Web Mercator, EPSG:3857, or a national grid?)';
  }
  return 'projected';
}
