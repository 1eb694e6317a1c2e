import { json, language, type Operation, town } from './operation.ts';

const wave = `${town}/waves/{wave}`;
const noWave = ['municipality.notFound', 'wave.notFound', 'wave.notOpen'] as const;

/** What a resident's page needs of a wave, and where answers go. */
export const waveOperations: readonly Operation[] = [
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
    method: 'get',
    path: `${wave}/places`,
    id: 'getPlaces',
    summary: {
      de: 'Straßen, Plätze und Haltestellen, die in einer Befragung genannt werden können.',
      en: 'Streets, squares and stops that can be named in a wave.',
    },
    replies: json('Places'),
    problems: [...noWave],
  },
  {
    method: 'get',
    path: `${wave}/challenge`,
    id: 'getChallenge',
    summary: {
      de: 'Eine Rechenaufgabe, die vor dem Senden zu lösen ist: Schutz vor Fluten, ohne jemanden zu kennen.',
      en: 'A task to solve before sending: protection against floods that needs to know nobody.',
    },
    replies: { ...json('Challenge'), empty: 'No task is asked for.' },
    problems: [...noWave, 'wave.closed', 'request.tooMany'],
  },
  {
    method: 'post',
    path: `${wave}/tokens`,
    id: 'exchangeCode',
    summary: {
      de: 'Tauscht den Code eines Briefs einmal gegen eine blinde Signatur (RFC 9474). Dieselbe verblindete Nachricht darf wiederholt werden.',
      en: 'Exchanges the code of a letter for a blind signature, once (RFC 9474). The same blinded message may be repeated.',
    },
    sends: 'Exchange',
    replies: json('BlindSignature'),
    problems: [
      'request.invalid',
      'invitation.unknown',
      'invitation.void',
      ...noWave,
      'wave.closed',
      'invitation.used',
      'request.tooLarge',
      'request.tooMany',
      'server.busy',
      'store.busy',
      'store.failing',
    ],
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
      'invitation.unknown',
      'invitation.void',
      'invitation.invalid',
      'proof.required',
      ...noWave,
      'wave.closed',
      'invitation.used',
      'request.tooLarge',
      'answers.invalid',
      'request.tooMany',
      'server.busy',
      'store.busy',
      'store.failing',
    ],
  },
];
