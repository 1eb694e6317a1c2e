import type { MunicipalitySettings } from '../../../db/municipalitySettings.ts';

const contact = (de: string) => ({ name: { de }, mail: 'rathaus@meissen.example' });

/** The least a town has to say before a wave can open. */
export const givenSettings: MunicipalitySettings = {
  responsible: contact('Präventionsrat'),
  dataProtection: contact('Datenschutz'),
  accessibility: {
    contact: contact('Ansprechstelle'),
    enforcement: contact('Durchsetzungsstelle'),
    statementOn: '2026-11-26',
  },
  imprint: { de: 'Stadt Meißen' },
};
