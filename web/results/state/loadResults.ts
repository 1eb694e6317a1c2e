import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import type { PublicMeasure } from '../../../server/measures/listRegister.ts';
import type { Release } from '../../../server/release/release.ts';
import type { BackgroundMap } from '../../../server/results/backgroundOf.ts';
import type { Text } from '../../../surveys/language/questionnaire.ts';
import { under } from '../../ui/under.ts';

/** One line of GET /api/municipalities/:m/results. */
export interface PublishedWave {
  wave: string;
  title: Text;
  release: number;
  /** Day the release was built, YYYY-MM-DD. */
  createdOn: string;
  /** At the desk: who may read it today, and the day everybody may. */
  audience?: 'council' | 'public';
  publicOn?: string;
}

interface OutlineProperties {
  key: string;
  name: string;
  district?: string;
  districtName?: string;
}

/** Outlines of an area set; `attribution` is the source line the licence asks for. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, OutlineProperties> & {
  attribution?: string | Text;
};

/** `signedOut`: only at the desk. */
export type FailedReason = 'missing' | 'unreachable' | 'signedOut';

/** What stands in place of a release that was taken back. Days: YYYY-MM-DD. */
export interface Tombstone {
  wave: string;
  release: number;
  withdrawnOn?: string;
  reason?: string;
}

/** Something the page waits for. `missing`: the server answered that it does not exist. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; reason: FailedReason; tombstone?: Tombstone }
  | { state: 'ready'; value: T };

export const loading = { state: 'loading' } as const;

async function load<T>(path: string): Promise<Loaded<T>> {
  try {
    const reply = await fetch(path, { headers: { accept: 'application/json' } });
    if (reply.status === 401 || reply.status === 403) return { state: 'failed', reason: 'signedOut' };
    if (reply.status === 410) return { state: 'failed', reason: 'missing', tombstone: await reply.json() };
    if (reply.status === 404) return { state: 'failed', reason: 'missing' };
    if (!reply.ok) return { state: 'failed', reason: 'unreachable' };
    return { state: 'ready', value: (await reply.json()) as T };
  } catch {
    // No connection, or a reply that is no JSON: the reader can only try again.
    return { state: 'failed', reason: 'unreachable' };
  }
}

const root = (municipality: string) => under(`/api/municipalities/${encodeURIComponent(municipality)}`);

/** Released figures come from where the public reads them, or, for the council, from the desk. */
let isAtTheDesk = false;

/** From now on releases are read where the council may: signed in. Set once, before anything is loaded. */
export function readAtTheDesk(): void {
  isAtTheDesk = true;
}

/** Whether what is shown may be for the council alone. */
export const isForCouncil = (): boolean => isAtTheDesk;

const results = (municipality: string) =>
  isAtTheDesk
    ? under(`/api/desk/municipalities/${encodeURIComponent(municipality)}/results`)
    : `${root(municipality)}/results`;

export const loadWaves = (municipality: string) => load<PublishedWave[]>(results(municipality));

export const loadRelease = (municipality: string, wave: string) =>
  load<Release>(`${results(municipality)}/${encodeURIComponent(wave)}`);

export const loadOutlines = (municipality: string, version: number) =>
  load<Outlines>(`${root(municipality)}/areas/${version}`);

/** Water and neighbours: a map without them is still a map. */
export const loadBackground = (municipality: string) =>
  load<BackgroundMap>(`${root(municipality)}/background`);

/** Whether this server passes raster tiles on, and their source line. */
export interface TileOffer {
  available: boolean;
  attribution?: string;
}

export const loadTileOffer = () => load<TileOffer>(under('/api/tiles'));
export const loadContext = (municipality: string) =>
  load<{ layers: ContextLayer[] }>(`${root(municipality)}/context`);

export const loadMeasures = (municipality: string) =>
  load<{ measures: PublicMeasure[] }>(`${root(municipality)}/measures`);

const resultPath = (municipality: string, wave: string) =>
  `${results(municipality)}/${encodeURIComponent(wave)}`;

export const exportPath = (municipality: string, wave: string, format: string) =>
  `${resultPath(municipality, wave)}/export.${format}`;

export const reportPath = (municipality: string, wave: string, format: 'pdf' | 'docx') =>
  `${resultPath(municipality, wave)}/report.${format}`;

export const reportPagePath = (municipality: string, wave: string) =>
  under(`/m/${encodeURIComponent(municipality)}/bericht/${encodeURIComponent(wave)}`);

/** @param file such as "trust.map.svg" */
export const drawingPath = (municipality: string, wave: string, file: string) =>
  `${resultPath(municipality, wave)}/drawings/${encodeURIComponent(file)}`;
