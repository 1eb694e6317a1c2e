import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { exportRoutes } from './exports/routes.ts';
import { healthRoutes } from './http/health.ts';
import { Problem } from './http/problem.ts';
import { replyWithProblem } from './http/replyWithProblem.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { pagesRoutes } from './pages/routes.ts';
import { reportRoutes } from './report/routes.ts';
import { responseRoutes } from './responses/routes.ts';
import { resultRoutes } from './results/routes.ts';
import { waveRoutes } from './waves/routes.ts';

/** Table of contents of the API: one line per capability. Keep the chain: types flow along it. */
export const createApp = (deps: Deps) =>
  new Hono()
    .onError(replyWithProblem)
    .notFound((c) => replyWithProblem(new Problem('request.notFound'), c))
    .use(securityHeaders)
    .route('/api', healthRoutes())
    .route('/api', waveRoutes(deps))
    .route('/api', responseRoutes(deps))
    .route('/api', resultRoutes(deps))
    .route('/api', exportRoutes(deps))
    .route('/', reportRoutes(deps))
    .route('/', pagesRoutes(deps));
