import { json, type Operation } from './operation.ts';
import { resultOperations } from './resultOperations.ts';
import { waveOperations } from './waveOperations.ts';

/** Every public route. A route that is missing here does not pass the tests. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/health',
    id: 'getHealth',
    summary: {
      de: 'Ob der Dienst antwortet und speichert; 503, solange sein Speicher nichts annimmt.',
      en: 'Whether the service answers and stores; 503 while its store takes nothing.',
    },
    replies: json('Health', 200, 503),
    problems: [],
  },
  {
    method: 'get',
    path: '/api/health/ready',
    id: 'getReadiness',
    summary: {
      de: 'Ob Antworten angenommen werden können (sonst 503 mit dem, was fehlt).',
      en: 'Whether answers can be taken (else 503 with what is wrong).',
    },
    replies: { ...json('Readiness'), statuses: [200, 503] },
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
  ...waveOperations,
  ...resultOperations,
  {
    method: 'get',
    path: '/api/tiles',
    id: 'getTileSource',
    summary: {
      de: 'Ob es einen Kartenhintergrund gibt, und woher er stammt.',
      en: 'Whether there is a background of tiles, and where it comes from.',
    },
    replies: json('TileSource'),
    problems: [],
  },
  {
    method: 'get',
    path: '/api/tiles/{z}/{x}/{y}',
    id: 'getTile',
    summary: {
      de: 'Eine Kachel des Kartenhintergrunds.',
      en: 'One tile of the background.',
    },
    replies: { statuses: [200], type: 'image/*' },
    problems: ['request.notFound'],
  },
];
