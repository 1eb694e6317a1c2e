import type { Contact, MunicipalitySettings } from '../../../db/municipalitySettings.ts';
import { findSettings } from '../../../db/queries/municipalities.ts';
import type { Store } from '../../../db/store.ts';
import { dayIn } from '../../waves/dayIn.ts';
import { getMunicipality, getWave } from '../../waves/getWave.ts';
import type { LetterFacts } from './facts.ts';

/** Dark enough to print; towns without a colour of their own get ink. */
const ink = '#1b1b1b';

/**
 * What the letters of a wave are made of, from the town's settings and the questionnaire.
 *
 * @param origin where residents reach the surveys, in place of what the town's settings say
 * @param publicUrl where they do when neither says so
 * @throws Refusal when there is no such wave
 */
export async function getFacts(
  store: Store,
  { municipality: key, wave: waveKey }: { municipality: string; wave: string },
  { now, origin, publicUrl }: { now: Date; origin?: string | undefined; publicUrl?: string | undefined },
): Promise<LetterFacts> {
  const municipality = await getMunicipality(store, key);
  const wave = await getWave(store, key, waveKey);
  const settings = await findSettings(store, key);
  const reached = origin ?? settings?.address ?? publicUrl;
  return {
    town: municipality.name,
    ...senderOf(municipality.name, settings),
    accent: settings?.palette?.light.accent ?? ink,
    ...(settings?.crest && { crest: `/m/${key}/wappen-${settings.crest.version}.${settings.crest.type}` }),
    ...(reached && { address: `${reached}/m/${key}/${waveKey}` }),
    title: wave.questionnaire.title,
    languages: wave.questionnaire.languages,
    today: dayIn(municipality.timeZone, now),
  };
}

type Sender = Pick<LetterFacts, 'responsible' | 'post' | 'phone' | 'mail' | 'dataProtection' | 'paperReturn'>;

function senderOf(town: string, settings: MunicipalitySettings | undefined): Sender {
  if (!settings) return { responsible: town, post: [], dataProtection: town, paperReturn: '' };
  const { responsible, dataProtection, paperReturn } = settings;
  return {
    responsible: german(responsible.name),
    post: linesOf(responsible.post ? german(responsible.post) : ''),
    ...(responsible.phone && { phone: responsible.phone }),
    ...(responsible.mail && { mail: responsible.mail }),
    dataProtection: inOneLine(dataProtection),
    paperReturn: paperReturn ? german(paperReturn) : '',
  };
}

const german = (text: Readonly<Record<string, string>>) => text.de ?? Object.values(text)[0] ?? '';

const inOneLine = ({ name, mail, phone, post }: Contact) =>
  [german(name), mail ?? phone ?? (post ? linesOf(german(post)).join(', ') : undefined)]
    .filter(Boolean)
    .join(', ');

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
