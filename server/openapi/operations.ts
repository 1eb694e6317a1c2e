import type { ProblemCode } from '../http/problem.ts';
import type { ReplyName } from './replySchemas.ts';

/** One route as its callers see it. */
export interface Operation {
  method: 'get' | 'post';
  /** With {parameters}, under the root of the server. */
  path: string;
  /** Name of the operation for generated clients. */
  id: string;
  summary: { de: string; en: string };
  query?: readonly { name: string; description: string }[];
  /** The body, where one is sent. */
  sends?: 'Submission';
  /** A name of a reply, or the media type of what is no JSON. */
  replies: { statuses: readonly number[]; type: string; body?: ReplyName };
  problems: readonly ProblemCode[];
}

const town = '/api/municipalities/{municipality}';
const wave = `${town}/waves/{wave}`;
const results = `${town}/results/{wave}`;
const json = (body: ReplyName, ...statuses: number[]) => ({
  statuses: statuses.length > 0 ? statuses : [200],
  type: 'application/json',
  body,
});
const language = { name: 'language', description: 'Key of a language, such as "de".' };
const noWave = ['municipality.notFound', 'wave.notFound', 'wave.notOpen'] as const;

/** Every public route. A route that is missing here does not pass the tests. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/health',
    id: 'getHealth',
    summary: { de: 'Ob der Dienst antwortet.', en: 'Whether the service answers.' },
    replies: json('Health'),
    problems: [],
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    id: 'getDescription',
    summary: { de: 'Diese Beschreibung (OpenAPI 3.1).', en: 'This description (OpenAPI 3.1).' },
    replies: { statuses: [200], type: 'application/json' },
    problems: [],
  },
  {
    method: 'get',
    path: `${wave}/questionnaire`,
    id: 'getQuestionnaire',
    summary: {
      de: 'Der eingefrorene Fragebogen in einer Sprache.',
      en: 'The frozen questionnaire in one language.',
    },
    query: [language],
    replies: json('Questionnaire'),
    problems: [...noWave, 'language.unknown'],
  },
  {
    method: 'get',
    path: `${wave}/areas`,
    id: 'getWaveAreas',
    summary: {
      de: 'Umrisse der Gebiete einer Befragung (GeoJSON).',
      en: 'Outlines of the areas of a wave (GeoJSON).',
    },
    replies: json('Outlines'),
    problems: [...noWave, 'areas.notFound'],
  },
  {
    method: 'post',
    path: `${wave}/responses`,
    id: 'sendResponse',
    summary: {
      de: 'Nimmt Antworten an. Dieselbe Sendung darf wiederholt werden und zählt einmal.',
      en: 'Takes answers. The same submission may be repeated and counts once.',
    },
    sends: 'Submission',
    replies: json('Receipt', 200, 201),
    problems: [
      'request.invalid',
      'language.unknown',
      'invitation.required',
      ...noWave,
      'wave.closed',
      'request.tooLarge',
      'answers.invalid',
      'store.busy',
      'store.failing',
    ],
  },
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
