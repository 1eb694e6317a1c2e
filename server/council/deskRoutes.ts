import { type Context, Hono } from 'hono';
import { findRelease } from '../../db/queries/releases.ts';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { maySeeCouncilReleases } from '../accounts/predicates.ts';
import type { Deps } from '../deps.ts';
import { formats } from '../exports/formats.ts';
import { forCouncil, gatherMaterial, type ReleaseMaterial } from '../exports/material.ts';
import { readRelease } from '../exports/publishedRelease.ts';
import { sendFile } from '../exports/sendFile.ts';
import { Problem } from '../http/problem.ts';
import { reportTypes } from '../report/formats.ts';
import { makeReport } from '../report/makeReport.ts';
import { addSurroundings } from '../report/material.ts';
import { pictureFile, pictureFiles } from '../report/pictureFile.ts';
import { asksForProgress, tellProgress } from '../report/tellProgress.ts';
import { createFrozenBodies } from '../results/frozenBodies.ts';
import { sendFrozen } from '../results/sendFrozen.ts';
import { findReadable, listCouncilResults } from './findReadable.ts';

const results = '/municipalities/:municipality/results';

const councilFormats = [
  formats.csv,
  formats.xlsx,
  formats.geojson,
  formats.jsonstat,
  formats.json,
  formats.bundle,
];
const files = councilFormats.map(({ extension }) => `${results}/:wave/export.${extension}`);
const reports = ['pdf', 'docx'].map((type) => `${results}/:wave/report.${type}`);

/**
 * What the council reads, under the addresses the public has below /api: the same frozen bodies, files, pictures and report.
 * Until a release is public they say that they are for the council alone, and give no licence; the frozen bodies are as they
 * will be published. Public routes know nothing of these releases.
 */
export const councilRoutes = (deps: Deps) => {
  const { store } = deps;
  const findBody = createFrozenBodies(store);
  const mayRead = guard(deps, maySeeCouncilReleases);

  const sendRelease = async (c: Context, number?: number): Promise<Response> => {
    const { municipality = '', wave = '' } = c.req.param();
    const found = await findReadable(store, municipality, wave, number);
    const body = await findBody(found);
    if (!body) throw new Problem('release.notFound');
    return sendFrozen(c, body, found.sha256, 'no-store');
  };
  /** @throws Problem release.notFound, release.withdrawn */
  const materialOf = async (c: Context) => {
    const { municipality = '', wave = '' } = c.req.param();
    const { number, state } = await findReadable(store, municipality, wave);
    const row = await findRelease(store, municipality, wave, number);
    const material =
      row && (await gatherMaterial(store, await readRelease(store, row), c.req.query('language')));
    if (!material) throw new Problem('release.notFound');
    const name = `${municipality}-${wave}-release-${number}`;
    return state === 'published'
      ? { material, name }
      : { material: forCouncil(material), name: `${name}-council-only` };
  };
  const withSurroundings = (c: Context, material: ReleaseMaterial) =>
    addSurroundings(store, c.req.param('municipality') ?? '', material);
  return new Hono<GuardedEnv>()
    .get(results, mayRead, async function listCouncil(c) {
      return c.json(await listCouncilResults(store, c.req.param('municipality')));
    })
    .get(`${results}/:wave`, mayRead, (c) => sendRelease(c))
    .get(`${results}/:wave/releases/:number{[0-9]+}`, mayRead, (c) =>
      sendRelease(c, Number(c.req.param('number'))),
    )
    .on('GET', files, mayRead, async function sendCouncilFile(c) {
      const format = councilFormats.find(({ extension }) => c.req.path.endsWith(`/export.${extension}`));
      const { material, name } = await materialOf(c);
      if (!format) throw new Problem('release.notFound');
      const { extension, mediaType } = format;
      const ending = extension === 'jsonstat' ? 'jsonstat.json' : extension;
      return sendOnce(c, { content: await format.make(material), mediaType, name: `${name}.${ending}` });
    })
    .on('GET', reports, mayRead, async function sendCouncilReport(c) {
      const type = c.req.path.endsWith('.pdf') ? 'pdf' : 'docx';
      const { material, name } = await materialOf(c);
      const whole = await withSurroundings(c, material);
      if (asksForProgress(c)) return tellProgress(c, (progress) => makeReport(whole, type, progress));
      return sendOnce(c, {
        content: await makeReport(whole, type),
        mediaType: reportTypes[type],
        name: `${name}-report-${material.words.language}.${type}`,
      });
    })
    .get(`${results}/:wave/drawings/${pictureFiles}`, mayRead, async function sendCouncilDrawing(c) {
      const { material, name } = await materialOf(c);
      const whole = await withSurroundings(c, material);
      const file = await pictureFile(whole, c.req.param('file') ?? '', c.req.query(), name);
      if (!file) throw new Problem('request.notFound');
      return sendOnce(c, file);
    });
};

/** No shared device keeps what is not public. */
function sendOnce(c: Context, file: Parameters<typeof sendFile>[1]): Response {
  const reply = sendFile(c, file);
  reply.headers.set('cache-control', 'no-store');
  return reply;
}
