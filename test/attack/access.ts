import type { Role } from '../../server/accounts/account.ts';
import type { Stage } from '../../server/accounts/sessions.ts';

/**
 * Who may use which route. Written by hand, beside the code and not from it: roles.test.ts tries everybody at every
 * route of the app, and fails for a route that does not stand here.
 */
export interface Access {
  /** No session is asked for. */
  everyone: readonly string[];
  /** Steps of signing in, by how far somebody got; whatever the role. */
  stages: Readonly<Record<string, readonly Stage[]>>;
  /** Routes of a town, by the roles in that town. */
  roles: Readonly<Record<string, readonly Role[]>>;
}

const signedIn = ['full'] as const;
const anyStage = ['code', 'enrol', 'full'] as const;
const settingUp = ['enrol', 'full'] as const;
const admin = ['admin'] as const;
const running = ['admin', 'analyst'] as const;
const planning = ['analyst', 'fieldwork'] as const;
const fieldwork = ['fieldwork'] as const;
const entry = ['entry'] as const;
const returns = ['fieldwork', 'analyst', 'admin'] as const;
const data = ['admin', 'analyst'] as const;
const analyst = ['analyst'] as const;
const council = ['council', 'analyst', 'admin'] as const;

export const access: Access = {
  everyone: [
    'GET /api/health',
    'GET /api/health/ready',
    'GET /api/municipalities/:m/waves/:w/questionnaire',
    'GET /api/municipalities/:m/waves/:w/areas',
    'GET /api/municipalities/:m/waves/:w/places',
    'GET /api/municipalities/:m/waves/:w/challenge',
    'POST /api/municipalities/:m/waves/:w/tokens',
    'POST /api/municipalities/:m/waves/:w/responses',
    'GET /api/municipalities/:m/results',
    'GET /api/municipalities/:m/results/:w',
    'GET /api/municipalities/:m/results/:w/releases/:n{[0-9]+}',
    'GET /api/municipalities/:m/areas/:version{[0-9]+}',
    'GET /api/municipalities/:m/background',
    'GET /api/municipalities/:m/context',
    'GET /api/municipalities/:m/measures',
    'GET /api/municipalities/:m/results/:w/export.csv',
    'GET /api/municipalities/:m/results/:w/export.csv-metadata.json',
    'GET /api/municipalities/:m/results/:w/export.geojson',
    'GET /api/municipalities/:m/results/:w/drawings/:file{[\\w-]+\\.(?:map|chart|answers|trend|beside|places)\\.(?:svg|png)}',
    'GET /api/municipalities/:m/results/:w/export.json',
    'GET /api/municipalities/:m/results/:w/export.jsonstat',
    'GET /api/municipalities/:m/results/:w/export.xlsx',
    'GET /api/municipalities/:m/results/:w/export.zip',
    'GET /api/municipalities/:m/results/:w/report.docx',
    'GET /api/municipalities/:m/results/:w/report.pdf',
    'GET /m/:m/bericht/:w',
    'GET /m/report.css',
    'GET /api/tiles',
    'GET /api/tiles/:z{[0-9]{1,2}}/:x{[0-9]{1,6}}/:y{[0-9]{1,6}}',
    'GET /api/municipalities/:m/benchmarks',
    'GET /api/openapi.json',
    'GET /entwicklung',
    'GET /m/:m/einbetten',
    'GET /assets/:name{[\\w-]+(?:\\.[\\w-]+)*\\.\\w+}',
    'GET /m/:m/:w/formular',
    'POST /m/:m/:w/formular',
    'GET /m/:m/:file{farben-[0-9a-f]+\\.css}',
    'GET /m/:m/:file{wappen-[0-9a-f]+\\.(?:svg|png)}',
    'GET /',
    'GET /service-worker.js',
    'GET /woerter/:part{where|invitation}/:language',
    'GET /kalender',
    'GET /verwaltung/:m/ergebnisse',
    'GET /verwaltung/*',
    'GET /m/:m',
    'GET /m/:m/ergebnisse',
    'GET /m/:m/:page{hilfe|barrierefreiheit|datenschutz}',
    'GET /m/:m/:w/papier',
    'GET /m/:m/:w/papier/schluessel',
    'GET /m/:m/:w/papier/:file{erfassung\\.(?:csv|yaml)}',
    'GET /m/:m/:w/papier/:file{seiten-[a-z0-9-]+\\.css}',
    'GET /m/:m/:w',
    'GET /*',
    'POST /api/session',
    'POST /api/session/link',
    'PUT /api/session/link',
  ],
  stages: {
    'GET /api/session': anyStage,
    'DELETE /api/session': anyStage,
    'POST /api/session/code': ['code'],
    'POST /api/session/factor': settingUp,
    'PUT /api/session/factor': settingUp,
    'GET /api/session/own': signedIn,
    'DELETE /api/session/own/sessions': signedIn,
    'DELETE /api/session/own/sessions/:id': signedIn,
    'PUT /api/session/own/password': signedIn,
    'PUT /api/session/own/recovery-codes': signedIn,
    'PUT /api/session/own/language': signedIn,
  },
  roles: {
    // accounts and the audit log
    'GET /api/desk/municipalities/:municipality/accounts': admin,
    'POST /api/desk/municipalities/:municipality/accounts': admin,
    'PUT /api/desk/municipalities/:municipality/accounts/:id/roles': admin,
    'PUT /api/desk/municipalities/:municipality/accounts/:id/lock': admin,
    'DELETE /api/desk/municipalities/:municipality/accounts/:id': admin,
    'DELETE /api/desk/municipalities/:municipality/accounts/:id/sessions': admin,
    'POST /api/desk/municipalities/:municipality/accounts/:id/link': admin,
    'GET /api/desk/municipalities/:municipality/audit': admin,
    'GET /api/desk/municipalities/:municipality/audit.csv': admin,
    'GET /api/desk/municipalities/:municipality/mails/:ticket': admin,
    // the town and its areas
    'GET /api/desk/municipalities/:municipality/town': admin,
    'PUT /api/desk/municipalities/:municipality/town': admin,
    'PUT /api/desk/municipalities/:municipality/town/crest': admin,
    'DELETE /api/desk/municipalities/:municipality/town/crest': admin,
    'GET /api/desk/municipalities/:municipality/areas': admin,
    'POST /api/desk/municipalities/:municipality/areas': admin,
    'POST /api/desk/municipalities/:municipality/areas/look': admin,
    // waves
    'GET /api/desk/municipalities/:municipality/waves': running,
    'POST /api/desk/municipalities/:municipality/waves': running,
    'PUT /api/desk/municipalities/:municipality/waves/:wave/plan': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/pause': running,
    'DELETE /api/desk/municipalities/:municipality/waves/:wave/pause': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/test': running,
    'DELETE /api/desk/municipalities/:municipality/waves/:wave/test': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/open': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/count': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/close': running,
    // planner and letters
    'GET /api/desk/municipalities/:municipality/planner': planning,
    'GET /api/desk/municipalities/:municipality/planner/:wave': planning,
    'GET /api/desk/municipalities/:municipality/letters': fieldwork,
    'GET /api/desk/municipalities/:municipality/letters/:wave': fieldwork,
    'PUT /api/desk/municipalities/:municipality/letters/:wave/text': fieldwork,
    'POST /api/desk/municipalities/:municipality/letters/:wave/printed': fieldwork,
    // questionnaires
    'GET /api/desk/municipalities/:municipality/questionnaires': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/bank': running,
    'POST /api/desk/municipalities/:municipality/questionnaires/check': running,
    'POST /api/desk/municipalities/:municipality/questionnaires/drafts': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft': running,
    'PUT /api/desk/municipalities/:municipality/questionnaires/drafts/:draft': running,
    'DELETE /api/desk/municipalities/:municipality/questionnaires/drafts/:draft': running,
    'POST /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/import': running,
    'POST /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/form': running,
    'POST /api/desk/municipalities/:municipality/questionnaires/forms': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/export.yaml': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/preview': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/versions': running,
    'POST /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/versions': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/versions/:number': running,
    'GET /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/versions/:number/changes':
      running,
    'POST /api/desk/municipalities/:municipality/questionnaires/drafts/:draft/wave': running,
    'GET /api/desk/municipalities/:municipality/waves/:wave/corrections': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/corrections': running,
    'POST /api/desk/municipalities/:municipality/waves/:wave/corrections/:number': running,
    // codes, reminders, the hotline
    'GET /api/desk/municipalities/:municipality/codes': fieldwork,
    'GET /api/desk/municipalities/:municipality/waves/:wave/codes': fieldwork,
    'POST /api/desk/municipalities/:municipality/waves/:wave/codes': fieldwork,
    'POST /api/desk/municipalities/:municipality/waves/:wave/codes/reminders': fieldwork,
    'GET /api/desk/municipalities/:municipality/waves/:wave/letters/:letter': fieldwork,
    'POST /api/desk/municipalities/:municipality/waves/:wave/letters/:letter/note': fieldwork,
    'POST /api/desk/municipalities/:municipality/waves/:wave/letters/:letter/replace': fieldwork,
    'GET /api/desk/municipalities/:municipality/entry': entry,
    'GET /api/desk/municipalities/:municipality/waves/:wave/entry': entry,
    'POST /api/desk/municipalities/:municipality/waves/:wave/entry': entry,
    'POST /api/desk/municipalities/:municipality/waves/:wave/entry/kept': entry,
    'GET /api/desk/municipalities/:municipality/waves/:wave/entry/kept/:mark': entry,
    'POST /api/desk/municipalities/:municipality/waves/:wave/entry/kept/:mark/compare': entry,
    'GET /api/desk/municipalities/:municipality/waves/:wave/paper': fieldwork,
    'POST /api/desk/municipalities/:municipality/waves/:wave/paper/cards': fieldwork,
    'POST /api/desk/municipalities/:municipality/waves/:wave/paper/bundles': fieldwork,
    'GET /api/desk/municipalities/:municipality/returns': returns,
    'GET /api/desk/municipalities/:municipality/waves/:wave/returns': returns,
    // tables, context and measures
    'GET /api/desk/municipalities/:municipality/uploads': data,
    'GET /api/desk/municipalities/:municipality/uploads/:kind/stored': data,
    'GET /api/desk/municipalities/:municipality/uploads/:kind/columns': data,
    'POST /api/desk/municipalities/:municipality/uploads/:kind/read': data,
    'POST /api/desk/municipalities/:municipality/uploads/:kind/preview': data,
    'POST /api/desk/municipalities/:municipality/uploads/:kind/apply': data,
    // releases
    'GET /api/desk/municipalities/:municipality/releases': analyst,
    'POST /api/desk/municipalities/:municipality/waves/:wave/releases': analyst,
    'GET /api/desk/municipalities/:municipality/waves/:wave/releases/:number{[0-9]+}/report': analyst,
    'PUT /api/desk/municipalities/:municipality/waves/:wave/releases/:number{[0-9]+}/proposal': analyst,
    'DELETE /api/desk/municipalities/:municipality/waves/:wave/releases/:number{[0-9]+}/proposal': analyst,
    'POST /api/desk/municipalities/:municipality/waves/:wave/releases/:number{[0-9]+}/confirmation': analyst,
    'POST /api/desk/municipalities/:municipality/waves/:wave/releases/:number{[0-9]+}/withdrawal': analyst,
    // what the council reads
    'GET /api/desk/municipalities/:municipality/results': council,
    'GET /api/desk/municipalities/:municipality/results/:wave': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/releases/:number{[0-9]+}': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/export.csv': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/export.geojson': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/export.xlsx': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/export.jsonstat': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/export.json': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/export.zip': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/report.pdf': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/report.docx': council,
    'GET /api/desk/municipalities/:municipality/results/:wave/drawings/:file{[\\w-]+\\.(?:map|chart|answers|trend|beside|places)\\.(?:svg|png)}':
      council,
    // free texts
    'GET /api/desk/municipalities/:municipality/texts': analyst,
    'POST /api/desk/municipalities/:municipality/texts/end': analyst,
    'GET /api/desk/municipalities/:municipality/waves/:wave/texts/:question': analyst,
    'POST /api/desk/municipalities/:municipality/waves/:wave/texts/:question/read': analyst,
    'PUT /api/desk/municipalities/:municipality/waves/:wave/texts/:question/:slot{[0-9]+}': analyst,
    // retention
    'GET /api/desk/municipalities/:municipality/backups': admin,
    'GET /api/desk/municipalities/:municipality/retention': ['admin', 'analyst'],
    'PUT /api/desk/municipalities/:municipality/retention': admin,
    'PUT /api/desk/municipalities/:municipality/waves/:wave/retention': admin,
  },
};
