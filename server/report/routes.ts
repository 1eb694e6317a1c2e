import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Deps } from '../deps.ts';
import { sendFile } from '../exports/sendFile.ts';
import { Problem } from '../http/problem.ts';
import { reportSheet, reportTypes, sheetPath } from './formats.ts';
import { makeReport } from './makeReport.ts';
import { findReportMaterial } from './material.ts';
import { pictureFile, pictureFiles } from './pictureFile.ts';
import { asksForProgress, tellProgress } from './tellProgress.ts';

const addresses = ['pdf', 'docx'].map((format) => `/api/municipalities/:m/results/:w/report.${format}`);

/** The report of a release: a page to read, files that a job makes, and each of its pictures. */
export const reportRoutes = ({ store }: Pick<Deps, 'store'>) => {
  const published = async (c: Context) => {
    const { m = '', w = '' } = c.req.param();
    const material = await findReportMaterial(store, m, w, c.req.query('language'));
    if (!material) throw new Problem('release.notFound');
    return material;
  };
  return new Hono()
    .on('GET', addresses, async (c) => {
      const format = c.req.path.endsWith('.pdf') ? 'pdf' : 'docx';
      const material = await published(c);
      if (asksForProgress(c)) return tellProgress(c, (progress) => makeReport(material, format, progress));
      const { municipality, wave, release } = material.release;
      return sendFile(c, {
        content: await makeReport(material, format),
        mediaType: reportTypes[format],
        name: `${municipality.key}-${wave.key}-release-${release}-report-${material.words.language}.${format}`,
      });
    })
    .get(`/api/municipalities/:m/results/:w/drawings/${pictureFiles}`, async (c) => {
      const material = await published(c);
      const { municipality, wave, release } = material.release;
      const name = `${municipality.key}-${wave.key}-release-${release}`;
      const file = await pictureFile(material, c.req.param('file'), c.req.query(), name);
      if (!file) throw new Problem('request.notFound');
      return sendFile(c, file);
    })
    .get(sheetPath, (c) =>
      sendFile(c, { content: reportSheet(), mediaType: 'text/css', name: 'report.css', inline: true }),
    )
    .get('/m/:m/bericht/:w', compress(), async (c, next) => {
      const { m, w } = c.req.param();
      const material = await findReportMaterial(store, m, w, c.req.query('language'));
      // The pages say in words that there is nothing here.
      if (!material) return next();
      return sendFile(c, {
        content: await makeReport(material, 'page'),
        mediaType: reportTypes.page,
        name: 'report.html',
        inline: true,
      });
    });
};
