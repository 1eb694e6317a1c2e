import { parse } from 'yaml';
import { soundSettings } from '../../server/municipalities/givenSettings.ts';

/** A town's settings nobody can object to, as the desk sends them. */
export const soundTown: unknown = parse(soundSettings);

const message = { subject: 'Ihre Meinung', before: 'Guten Tag', after: 'Danke' };

export const soundLetter = {
  closesOn: '2026-12-20',
  minimumAge: 16,
  contact: 'Frau Muster, 03521 467-0',
  signature: 'Der Bürgermeister',
  invitation: message,
  reminder: message,
  back: 'Hinweise',
  card: 'Karte',
  lines: { en: 'English' },
};

export const soundAnswers = {
  area: 'coelln',
  sex: 'female',
  when: ['day'],
  safe_day: 'very',
  trust: 4,
  number: 7,
  consent: true,
  comment: 'Gut',
  spots: [{ cell: 'CRS3035RES100mN3096200E4568500', reasons: ['dark'], time: 'day' }],
  way: [{ place: 'altstadt' }, { place: 'coelln' }],
};

export const soundSubmission = {
  submission: '6f2c1c1e-9f0a-4c53-8a77-0d3f2b7a9c11',
  language: 'de',
  sample: 'open',
  mode: 'kiosk',
  invitation: { code: 'ABCD-EFGH-JKLM' },
  proof: { challenge: 'x', solution: 1 },
  answers: soundAnswers,
};

export const soundTable = {
  rows: [
    { line: 2, fields: ['altstadt', '120', '2024'] },
    { line: 3, fields: ['coelln', '80', '2024'] },
  ],
  columns: ['area', 'count', 'year'],
  constants: { layer: 'theft', kind: 'crime', title: 'Diebstahl', source: 'PKS', licence: 'CC BY 4.0' },
};

export const soundDraft = {
  key: 'entwurf',
  version: 1,
  languages: ['de'],
  title: { de: 'Entwurf' },
  sections: [
    {
      key: 'eins',
      title: { de: 'Eins' },
      questions: [
        {
          key: 'sicher',
          kind: 'single',
          text: { de: 'Wie *sicher* ist es?' },
          options: [
            { key: 'sehr', text: { de: 'Sehr' } },
            { key: 'kaum', text: { de: 'Kaum' } },
          ],
          showIf: { not: { question: 'sicher', is: 'sehr' } },
        },
      ],
    },
  ],
  indicators: [{ key: 'sicher', kind: 'share', item: 'sicher', in: ['sehr'], title: { de: 'Sicher' } }],
};

export const soundYaml = `key: entwurf
version: 1
languages: [de]
title: {de: Entwurf}
sections: []
`;

const square = [
  [13.46, 51.15],
  [13.48, 51.15],
  [13.48, 51.17],
  [13.46, 51.17],
  [13.46, 51.15],
];

export const soundAreas = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { key: 'altstadt', name: 'Altstadt', district: 'mitte' },
      geometry: { type: 'Polygon', coordinates: [square] },
    },
  ],
};
