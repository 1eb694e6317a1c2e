import { Hono } from 'hono';
import { setBase } from '../web/ui/under.ts';
import { setResidents } from '../web/ui/underResidents.ts';
import { accountDeskRoutes } from './accounts/deskRoutes.ts';
import { sessionRoutes } from './accounts/routes.ts';
import { areaDeskRoutes } from './areas/deskRoutes.ts';
import { backupDeskRoutes } from './backup/deskRoutes.ts';
import { benchmarkRoutes } from './benchmarks/routes.ts';
import { contextRoutes } from './context/routes.ts';
import { councilRoutes } from './council/deskRoutes.ts';
import type { Deps } from './deps.ts';
import { embedRoutes } from './embed/routes.ts';
import { exportRoutes } from './exports/routes.ts';
import { fieldworkDeskRoutes } from './fieldwork/deskRoutes.ts';
import { letterRoutes } from './fieldwork/letters/deskRoutes.ts';
import { paperDeskRoutes } from './fieldwork/paper/deskRoutes.ts';
import { plannerRoutes } from './fieldwork/planner/deskRoutes.ts';
import { returnsDeskRoutes } from './fieldwork/returns/deskRoutes.ts';
import { fieldworkRoutes } from './fieldwork/routes.ts';
import { attend } from './http/attend.ts';
import { Problem } from './http/problem.ts';
import { createRateLimit } from './http/rateLimit.ts';
import { replyWithProblem } from './http/replyWithProblem.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { smallBody } from './http/smallBody.ts';
import { pathOn } from './http/twoHosts.ts';
import { buildElsewhere } from './jobs/buildElsewhere.ts';
import { rewriteFile } from './jobs/rewriteFile.ts';
import { measureRoutes } from './measures/routes.ts';
import { townDeskRoutes } from './municipalities/deskRoutes.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { pagesRoutes } from './pages/routes.ts';
import { questionnaireDeskRoutes } from './questionnaires/deskRoutes.ts';
import { releaseDeskRoutes } from './release/deskRoutes.ts';
import { reportRoutes } from './report/routes.ts';
import { textDeskRoutes } from './responses/freetext/deskRoutes.ts';
import { createIntake } from './responses/intake.ts';
import { responseRoutes } from './responses/routes.ts';
import { resultRoutes } from './results/routes.ts';
import { retentionDeskRoutes } from './retention/deskRoutes.ts';
import { healthRoutes } from './running/routes.ts';
import { tileRoutes } from './tiles/routes.ts';
import { uploadDeskRoutes } from './uploads/deskRoutes.ts';
import { waveDeskRoutes } from './waves/deskRoutes.ts';
import { waveRoutes } from './waves/routes.ts';

const town = '/api/desk/municipalities/:municipality';

/** Table of contents of the API: one line per capability. Keep the chain: types flow along it. */
export const createApp = (deps: Deps, intake = createIntake(deps)) =>
  newHono(deps)
    .onError(replyWithProblem)
    .notFound((c) => replyWithProblem(new Problem('request.notFound'), c))
    .use(attend(deps), securityHeaders)
    .use(`${town}/waves/*`, smallBody)
    .use(`${town}/texts/*`, smallBody)
    .use(`${town}/retention`, smallBody)
    .use(`${town}/questionnaires/drafts/:draft/versions`, smallBody)
    .use(`${town}/questionnaires/drafts/:draft/wave`, smallBody)
    .route('/api', healthRoutes(deps))
    .route('/api', waveRoutes(deps))
    .route('/api', fieldworkRoutes(deps))
    .route('/api', responseRoutes(deps, intake))
    .route('/api', resultRoutes(deps))
    .route('/api', contextRoutes(deps))
    .route('/api', measureRoutes(deps))
    .route('/api', exportRoutes(deps))
    .route('/api', tileRoutes(deps))
    .route('/api', benchmarkRoutes(deps))
    .route('/api', sessionRoutes(deps))
    .route('/api/desk', paperDeskRoutes(deps))
    .route('/api/desk', returnsDeskRoutes(deps))
    .route('/api/desk', fieldworkDeskRoutes(deps))
    .route('/api/desk', questionnaireDeskRoutes(deps))
    .route('/api/desk', accountDeskRoutes(deps))
    .route('/api/desk', townDeskRoutes(deps))
    .route('/api/desk', areaDeskRoutes(deps))
    .route('/api/desk', waveDeskRoutes(deps))
    .route('/api/desk', plannerRoutes(deps))
    .route('/api/desk', letterRoutes(deps))
    .route('/api/desk', uploadDeskRoutes(deps))
    .route('/api/desk', releaseDeskRoutes(deps, buildElsewhere))
    .route('/api/desk', councilRoutes(deps))
    .route('/api/desk', textDeskRoutes(deps, rewriteFile))
    .route('/api/desk', retentionDeskRoutes(deps))
    .route('/api/desk', backupDeskRoutes(deps))
    .route('/', openApiRoutes())
    .route('/', reportRoutes(deps))
    .route('/', embedRoutes(deps))
    .route('/', pagesRoutes(deps, undefined, formLimit(deps)));

/** Pages are drawn for the place this installation has: one per process. */
function newHono({ site }: Deps): Hono {
  setBase(site?.base ?? '');
  setResidents(site?.deskUrl && site.publicUrl ? new URL(site.publicUrl).origin : '');
  return new Hono(site && (site.base || site.deskUrl) ? { getPath: pathOn(site) } : {});
}

/** The form without scripts has no proof of work, so that so many a minute and wave have to be enough. */
const formLimit = ({ protection, clock }: Deps) =>
  createRateLimit({ perMinute: protection?.formsPerMinute ?? 0 }, () => clock().getTime());
