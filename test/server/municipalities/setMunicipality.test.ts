import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCrest, findMunicipality, findSettings } from '../../../db/queries/municipalities.ts';
import { Refusal } from '../../../server/http/refusal.ts';
import { setMunicipality } from '../../../server/municipalities/setMunicipality.ts';
import { givenStore, givenTown } from '../../db/givenStore.ts';
import { givenSettingsFile, soundSettings } from './givenSettings.ts';

const crest = { 'w.svg': readFileSync('server/cli/demo/meissen-crest.svg') };

async function givenMeissen() {
  const store = await givenStore();
  await givenTown(store);
  return store;
}

describe('setting what a town says about itself', () => {
  it('changes name, contact, settings and crest together', async () => {
    const store = await givenMeissen();
    const text = soundSettings.replace('name: Meißen', 'name: Stadt Meißen');
    await setMunicipality(store, 'meissen', givenSettingsFile(`${text}crest: w.svg\n`, crest));
    expect(await findMunicipality(store, 'meissen')).toMatchObject({
      name: 'Stadt Meißen',
      contact: { de: 'Rathaus', en: 'Town hall' },
    });
    expect((await findSettings(store, 'meissen'))?.help?.[0]?.number).toBe('110');
    expect((await findCrest(store, 'meissen'))?.toString()).toContain('<svg');
  });

  it('puts new settings in place of the old ones, the crest included', async () => {
    const store = await givenMeissen();
    await setMunicipality(store, 'meissen', givenSettingsFile(`${soundSettings}crest: w.svg\n`, crest));
    await setMunicipality(store, 'meissen', givenSettingsFile(soundSettings.replace(/^help:[\s\S]*/m, '')));
    expect(await findSettings(store, 'meissen')).not.toHaveProperty('help');
    expect(await findCrest(store, 'meissen')).toBeUndefined();
  });

  it('changes nothing when anything is wrong', async () => {
    const store = await givenMeissen();
    await setMunicipality(store, 'meissen', givenSettingsFile());
    const before = await findSettings(store, 'meissen');
    const broken = soundSettings.replace('name: Meißen', 'name: Anders').replace('#1f4e5f', '#ffff00');
    await expect(setMunicipality(store, 'meissen', givenSettingsFile(broken))).rejects.toThrow(
      /nothing was changed/,
    );
    expect(await findSettings(store, 'meissen')).toEqual(before);
    expect((await findMunicipality(store, 'meissen'))?.name).toBe('Meißen');
  });

  it('refuses a town that is not there', async () => {
    const store = await givenStore();
    await expect(setMunicipality(store, 'nowhere', givenSettingsFile())).rejects.toThrow(Refusal);
  });
});
