import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { findAreaSet } from '../../db/queries/areas.ts';
import { listNamedPlaces } from '../../db/queries/namedPlaces.ts';
import type { WaveRow } from '../../db/queries/waves.ts';
import { localiseOnce } from '../../surveys/language/localiseOnce.ts';
import type { RespondentQuestionnaire } from '../../surveys/language/questionnaire.ts';
import type { Deps } from '../deps.ts';
import { listInvitationKeys } from '../fieldwork/tokens/invitationKeys.ts';
import { Problem } from '../http/problem.ts';
import { getPublicWave } from './getPublicWave.ts';

/** A browser keeps what it has and asks each time whether it still holds. */
const caching = 'no-cache';

/** What a resident's page needs of a wave that has been opened. */
export const waveRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new Hono()
    .get('/municipalities/:m/waves/:w/questionnaire', etag(), async function sendQuestionnaire(c) {
      const { m, w } = c.req.param();
      const wave = await getOpenedWave(store, m, w);
      c.header('Cache-Control', caching);
      const questionnaire = inLanguage(wave, c.req.query('language'));
      const invitations = await listInvitationKeys(store, m, w);
      return c.json(invitations ? { ...questionnaire, invitations } : questionnaire);
    })
    .get('/municipalities/:m/waves/:w/areas', etag(), async function sendAreas(c) {
      const { m, w } = c.req.param();
      const wave = await getOpenedWave(store, m, w);
      const set = await findAreaSet(store, m, wave.areaSet);
      if (!set) throw new Problem('areas.notFound');
      c.header('Cache-Control', caching);
      return c.json({
        type: 'FeatureCollection' as const,
        features: set.areas.map(({ key, name, simplified }) => ({
          type: 'Feature' as const,
          id: key,
          properties: { key, name },
          geometry: simplified,
        })),
      });
    })
    // A town's streets are hundreds of kilobytes as they stand, and a tenth of it packed.
    .get(
      '/municipalities/:m/waves/:w/places',
      compress(),
      etag({ weak: true }),
      async function sendPlaces(c) {
        const { m, w } = c.req.param();
        const wave = await getOpenedWave(store, m, w);
        const places = await listNamedPlaces(store, m, wave.placeList);
        const set = places.length > 0 ? await findAreaSet(store, m, wave.areaSet) : undefined;
        c.header('Cache-Control', caching);
        return c.json({ areas: (set?.areas ?? []).map(({ key, name }) => ({ key, name })), places });
      },
    );

/** Before its opening a wave may still change; nobody should have read it. */
async function getOpenedWave(store: Deps['store'], municipality: string, key: string): Promise<WaveRow> {
  const { wave } = await getPublicWave(store, municipality, key);
  if (wave.state === 'draft') throw new Problem('wave.notOpen', { state: wave.state });
  return wave;
}

/** Without a wish: the questionnaire's first language. */
function inLanguage({ questionnaire }: WaveRow, wish: string | undefined): RespondentQuestionnaire {
  const { languages } = questionnaire;
  const language = wish ?? languages[0] ?? '';
  if (!languages.includes(language)) throw new Problem('language.unknown', { languages });
  return localiseOnce(questionnaire, language);
}
