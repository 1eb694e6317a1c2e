import type { LineString, MultiLineString, Position } from 'geojson';
import type { Background, BackgroundFeature } from '../../db/queries/backgrounds.ts';
import { sayAreaFault, sayOfFeature } from './areaFault.ts';
import { isObject, parseFeatures, type RawFeature } from './parseFeatures.ts';
import { readOutline } from './readOutline.ts';

/** Bytes of JSON: it is loaded with every map, on a phone too. */
const mostBytes = 150_000;
const mostFaults = 20;
const longestName = 100;
/** A step of about a metre. */
const decimals = 5;

type Read = { background: Background; faults?: undefined } | { background?: undefined; faults: string[] };

/** The features of a background file, checked; or what is wrong with it, in sentences. */
export function readBackground(text: string): Read {
  const parsed = parseFeatures(text);
  if ('fault' in parsed) return { faults: [sayAreaFault(parsed.fault)] };
  const faults: string[] = [];
  const features = parsed.features.flatMap((raw) => {
    const read = readFeature(raw);
    if ('feature' in read) return [read.feature];
    faults.push(`feature ${raw.number} ${read.fault}`);
    return [];
  });
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  const bytes = JSON.stringify(features).length;
  if (bytes > mostBytes)
    return {
      faults: [
        `The background has ${Math.ceil(bytes / 1_000)} kB; at most ${mostBytes / 1_000} kB are taken, because every map loads it. Leave out what lies far away and simplify the outlines in your GIS (50 m is fine enough).`,
      ],
    };
  const source = parsed.attribution === undefined ? {} : { attribution: parsed.attribution };
  return { background: { ...source, features } };
}

function readFeature({
  properties,
  geometry,
}: RawFeature): { feature: BackgroundFeature } | { fault: string } {
  const { kind, name } = properties;
  if (kind !== 'water' && kind !== 'neighbour')
    return { fault: 'says not what it is: its property "kind" must be "water" or "neighbour".' };
  const named =
    typeof name === 'string' && name.trim() !== '' ? { name: name.trim().slice(0, longestName) } : {};
  const line = kind === 'water' ? readLine(geometry) : undefined;
  if (line) return { feature: { kind, ...named, geometry: line } };
  const read = readOutline(geometry);
  if ('faults' in read) return { fault: `${read.faults.map(sayOfFeature).join('; ')}.` };
  return { feature: { kind, ...named, geometry: read.outline } };
}

/** A river may come as a line; undefined when it is none, or none in degrees. */
function readLine(geometry: unknown): LineString | MultiLineString | undefined {
  if (!isObject(geometry)) return undefined;
  const { type, coordinates } = geometry;
  if (type !== 'LineString' && type !== 'MultiLineString') return undefined;
  const lines: unknown = type === 'LineString' ? [coordinates] : coordinates;
  if (!Array.isArray(lines) || lines.length === 0 || !lines.every(isLine)) return undefined;
  const rounded = lines.map((line) => line.map(roundPosition));
  const [first = []] = rounded;
  return rounded.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: rounded };
}

const isLine = (line: unknown): line is Position[] =>
  Array.isArray(line) && line.length >= 2 && line.every(isPosition);

const isPosition = (position: unknown): position is Position =>
  Array.isArray(position) &&
  position.length >= 2 &&
  position.every((degrees) => typeof degrees === 'number') &&
  Math.abs(Number(position[0])) <= 180 &&
  Math.abs(Number(position[1])) <= 90;

const roundPosition = ([longitude = 0, latitude = 0]: Position): Position =>
  [longitude, latitude].map((degrees) => Number(degrees.toFixed(decimals)));
