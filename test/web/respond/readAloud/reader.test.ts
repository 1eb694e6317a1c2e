import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../../../web/respond/readAloud/reader.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe('the voice that reads aloud', () => {
  it('is never one from elsewhere', () => {
    expect(chooseVoice([voice('de-DE', false, true), voice('de-AT', false)], 'de-DE')).toBeUndefined();
  });

  it('speaks the language of the page', () => {
    expect(chooseVoice([voice('en-GB'), voice('fr-FR')], 'de-DE')).toBeUndefined();
    const swiss = voice('de-CH');
    expect(chooseVoice([voice('en-GB'), swiss], 'de-DE')).toBe(swiss);
  });

  it('fits the region where there is one, else is the one the device prefers', () => {
    const [british, american] = [voice('en_GB'), voice('en-US', true, true)];
    expect(chooseVoice([american, british], 'en-GB')).toBe(british);
    expect(chooseVoice([british, american], 'en-AU')).toBe(american);
  });

  it('does not take "de" for "den"', () => {
    expect(chooseVoice([voice('den')], 'de-DE')).toBeUndefined();
  });
});
