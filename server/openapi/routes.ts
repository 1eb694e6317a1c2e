import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { chooseLanguage } from '../pages/chooseLanguage.ts';
import { interfaceTexts } from '../pages/interfaceTexts.ts';
import { renderApiPage } from './apiPage.tsx';
import { describeApi } from './describeApi.ts';

/** GET /api/openapi.json for programs, GET /entwicklung for those who write them. */
export const openApiRoutes = () => {
  const description = describeApi();
  return new Hono()
    .get('/api/openapi.json', compress(), etag({ weak: true }), (c) => {
      c.header('cache-control', 'no-cache');
      // Anybody's program may read it, in a browser, too.
      c.header('access-control-allow-origin', '*');
      c.header('cross-origin-resource-policy', 'cross-origin');
      return c.json(description);
    })
    .get('/entwicklung', compress(), (c) => {
      const language = chooseLanguage(c, [...interfaceTexts.keys()]);
      return c.html(renderApiPage(language), 200, { 'Cache-Control': 'no-cache' });
    });
};
