import { json, language, type Operation, town } from './operation.ts';

const results = `${town}/results/{wave}`;

/** What was published, and what stands beside it. */
export const resultOperations: readonly Operation[] = [
  {
    method: 'get',
    path: `${town}/results`,
    id: 'listResults',
    summary: {
      de: 'Die neueste Veröffentlichung jeder Befragung.',
      en: 'The newest published release of each wave.',
    },
    replies: json('Results'),
    problems: [],
  },
  {
    method: 'get',
    path: results,
    id: 'getRelease',
    summary: {
      de: 'Die neueste Veröffentlichung einer Befragung: alle freigegebenen Werte.',
      en: 'The newest release of a wave: every released cell.',
    },
    replies: json('Release'),
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/releases/{number}`,
    id: 'getNumberedRelease',
    summary: {
      de: 'Eine bestimmte Veröffentlichung, Byte für Byte wie eingefroren.',
      en: 'One release, byte for byte as it was frozen.',
    },
    replies: json('Release'),
    problems: ['release.notFound', 'release.withdrawn'],
  },
  {
    method: 'get',
    path: `${town}/benchmarks`,
    id: 'listBenchmarks',
    summary: {
      de: 'Veröffentlichte Werte anderer Kommunen, die zum Vergleich übernommen wurden.',
      en: 'Published figures of other towns that were taken in for comparison.',
    },
    replies: json('Benchmarks'),
    problems: [],
  },
  {
    method: 'get',
    path: `${town}/context`,
    id: 'listContext',
    summary: {
      de: 'Zahlen von außerhalb der Befragung, etwa erfasste Straftaten; zu kleine Anzahlen ohne Zahl.',
      en: 'Counts from outside the survey, such as recorded crime; those too small carry no number.',
    },
    replies: json('Context'),
    problems: ['municipality.notFound'],
  },
  {
    method: 'get',
    path: `${town}/measures`,
    id: 'listMeasures',
    summary: {
      de: 'Was die Kommune getan hat, und wie sich die freigegebenen Werte bewegt haben.',
      en: 'What the town did, and how released figures moved.',
    },
    replies: json('Measures'),
    problems: ['municipality.notFound'],
  },
  {
    method: 'get',
    path: `${town}/areas/{version}`,
    id: 'getAreas',
    summary: {
      de: 'Umrisse einer Gebietsgliederung (GeoJSON).',
      en: 'Outlines of an area set (GeoJSON).',
    },
    replies: json('Outlines'),
    problems: ['areas.notFound'],
  },
  {
    method: 'get',
    path: `${town}/background`,
    id: 'getBackground',
    summary: {
      de: 'Gewässer und Nachbargemeinden um die Gebiete (GeoJSON).',
      en: 'Water and neighbours about the areas (GeoJSON).',
    },
    replies: json('Background'),
    problems: [],
  },
  {
    method: 'get',
    path: `${results}/export.csv`,
    id: 'exportCsv',
    summary: { de: 'Alle freigegebenen Werte als CSV.', en: 'Every released cell as CSV.' },
    query: [language],
    replies: { statuses: [200], type: 'text/csv' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.csv-metadata.json`,
    id: 'exportCsvMetadata',
    summary: {
      de: 'Was die Spalten der CSV bedeuten (CSV on the Web).',
      en: 'What the columns of the CSV mean (CSV on the Web).',
    },
    replies: { statuses: [200], type: 'application/csvm+json', body: 'CsvMetadata' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.geojson`,
    id: 'exportGeoJson',
    summary: {
      de: 'Freigegebene Werte der Gebiete auf ihren Umrissen.',
      en: 'Released area figures on their outlines.',
    },
    replies: { statuses: [200], type: 'application/geo+json', body: 'FiguresOnOutlines' },
    problems: ['release.notFound'],
  },
];
