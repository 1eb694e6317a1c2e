import { csvMetadata, releaseAsCsv } from './csv.ts';
import { releaseAsGeoJson } from './geojson.ts';
import { releaseAsJsonStat } from './jsonstat.ts';
import type { ReleaseMaterial } from './material.ts';

interface Format {
  /** What stands behind `export.` in the address and behind the file's name. */
  extension: string;
  mediaType: string;
  make(material: ReleaseMaterial): string | Uint8Array | Promise<Uint8Array>;
}

/** Every way released cells leave as a file of figures. What packs one is loaded when it is asked for. */
export const formats = {
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    make: ({ release, language }) => releaseAsCsv(release, language),
  },
  csvMetadata: {
    extension: 'csv-metadata.json',
    mediaType: 'application/csvm+json; charset=utf-8',
    make: ({ release }) => csvMetadata(release, 'export.csv'),
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async (material) => (await import('./xlsx.ts')).releaseAsXlsx(material),
  },
  geojson: {
    extension: 'geojson',
    mediaType: 'application/geo+json; charset=utf-8',
    make: ({ release, areas }) => `${JSON.stringify(releaseAsGeoJson(release, areas))}\n`,
  },
  jsonstat: {
    extension: 'jsonstat',
    mediaType: 'application/json; charset=utf-8',
    make: releaseAsJsonStat,
  },
  json: {
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    make: ({ release }) => JSON.stringify(release),
  },
  bundle: {
    extension: 'zip',
    mediaType: 'application/zip',
    make: async (material) => (await import('./bundle.ts')).releaseBundle(material),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** The format an address ends in. */
export const formatByExtension = (extension: string): Format | undefined =>
  Object.values<Format>(formats).find((format) => format.extension === extension);
