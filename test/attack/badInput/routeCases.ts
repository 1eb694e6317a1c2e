import {
  soundAreas,
  soundDraft,
  soundLetter,
  soundSubmission,
  soundTable,
  soundTown,
  soundYaml,
} from './soundBodies.ts';

/** How a route is attacked: with a body that would be good, bent in all ways, and with what it reads of the address. */
export interface RouteCase {
  /** Sent as JSON. */
  json?: unknown;
  /** Fields of a form that carries a file. */
  upload?: Readonly<Record<string, string>>;
  /** Fields of a form in an address line's manner. */
  form?: Readonly<Record<string, string>>;
  /** Sent as it stands, broken in places. */
  text?: string;
  /** Names read from the query. */
  query?: readonly string[];
  /** Each request keeps a process of its own busy: tried a few times. */
  isSlow?: true;
  /** What is larger than usual is given to a process of its own, which takes its time. */
  isElsewhere?: true;
}

const none: RouteCase = {};
const language: RouteCase = { query: ['language'] };
const roles = { roles: ['analyst'], isConfirmed: true };
const months = { answersMonths: 12, textsMonths: 3 };

const soundEntry = {
  submission: soundSubmission.submission,
  language: 'de',
  bundle: 1,
  answers: soundSubmission.answers,
  checks: [{ question: 'sex', differs: true }],
};

const desk = '/api/desk/municipalities/:municipality';
const town = '/api/municipalities/:m';
const results = `${town}/results/:w`;
const release = `${desk}/waves/:wave/releases/:number{[0-9]+}`;
const draft = `${desk}/questionnaires/drafts/:draft`;

/** Every route of the app. Written by hand: routes.test.ts fails for one that does not stand here. */
export const routeCases: Readonly<Record<string, RouteCase>> = {
  'GET /api/health': none,
  'GET /api/health/ready': none,
  [`GET ${town}/waves/:w/questionnaire`]: language,
  [`GET ${town}/waves/:w/areas`]: none,
  [`GET ${town}/waves/:w/places`]: none,
  [`GET ${town}/waves/:w/challenge`]: none,
  [`POST ${town}/waves/:w/tokens`]: { json: { code: 'ABCD-EFGH-JKLM', blinded: 'AAAA' } },
  [`POST ${town}/waves/:w/responses`]: { json: soundSubmission },
  [`GET ${town}/results`]: none,
  [`GET ${results}`]: none,
  [`GET ${results}/releases/:n{[0-9]+}`]: none,
  [`GET ${town}/areas/:version{[0-9]+}`]: none,
  [`GET ${town}/background`]: none,
  [`GET ${town}/context`]: none,
  [`GET ${town}/measures`]: none,
  [`GET ${town}/benchmarks`]: none,
  [`GET ${results}/export.csv`]: language,
  [`GET ${results}/export.csv-metadata.json`]: language,
  [`GET ${results}/export.geojson`]: language,
  [`GET ${results}/drawings/:file{[\\w-]+\\.(?:map|chart|answers|trend|beside|places)\\.(?:svg|png)}`]: {
    query: ['option', 'level', 'sample', 'show', 'layer', 'language'],
  },
  [`GET ${results}/export.json`]: language,
  [`GET ${results}/export.jsonstat`]: language,
  [`GET ${results}/export.xlsx`]: { ...language, isSlow: true },
  [`GET ${results}/export.zip`]: { ...language, isSlow: true },
  [`GET ${results}/report.docx`]: { ...language, isSlow: true },
  [`GET ${results}/report.pdf`]: { ...language, isSlow: true },
  'GET /m/:m/bericht/:w': { ...language, isSlow: true },
  'GET /m/report.css': none,
  'GET /api/tiles': none,
  'GET /api/tiles/:z{[0-9]{1,2}}/:x{[0-9]{1,6}}/:y{[0-9]{1,6}}': none,
  'GET /api/openapi.json': none,
  'GET /entwicklung': language,
  'GET /m/:m/einbetten': { query: ['wave', 'indicator', 'option', 'level', 'sample', 'show', 'language'] },
  'GET /assets/:name{[\\w-]+(?:\\.[\\w-]+)*\\.\\w+}': none,
  'GET /m/:m/:w/formular': language,
  'POST /m/:m/:w/formular': {
    form: { submission: soundSubmission.submission, area: 'coelln', code: 'ABCD-EFGH-JKLM', comment: 'Gut' },
    query: ['stay', 'language'],
  },
  'GET /m/:m/:file{farben-[0-9a-f]+\\.css}': none,
  'GET /m/:m/:file{wappen-[0-9a-f]+\\.(?:svg|png)}': none,
  'GET /': language,
  'GET /service-worker.js': none,
  'GET /woerter/:part{where|invitation}/:language': none,
  'GET /kalender': language,
  'GET /verwaltung/:m/ergebnisse': language,
  'GET /verwaltung/*': language,
  'GET /m/:m': language,
  'GET /m/:m/ergebnisse': language,
  'GET /m/:m/:page{hilfe|barrierefreiheit|datenschutz}': language,
  'GET /m/:m/:w/papier': language,
  'GET /m/:m/:w/papier/schluessel': language,
  'GET /m/:m/:w/papier/:file{erfassung\\.(?:csv|yaml)}': none,
  'GET /m/:m/:w/papier/:file{seiten-[a-z0-9-]+\\.css}': none,
  'GET /m/:m/:w': { query: ['language', 'mode'] },
  'GET /*': none,
  // signing in
  'POST /api/session': { json: { email: 'admin@meissen.example', password: 'nicht das richtige' } },
  'POST /api/session/link': { json: { token: 'a'.repeat(43) } },
  'PUT /api/session/link': { json: { token: 'a'.repeat(43), password: 'ein langes gutes Wort' } },
  'GET /api/session': none,
  'DELETE /api/session': none,
  'POST /api/session/code': { json: { code: '123456' } },
  'POST /api/session/factor': { json: { proof: '123456' } },
  'PUT /api/session/factor': { json: { code: '123456' } },
  'GET /api/session/own': none,
  'DELETE /api/session/own/sessions': { json: { proof: '000000' } },
  'DELETE /api/session/own/sessions/:id': { json: { proof: '000000' } },
  'PUT /api/session/own/password': { json: { current: 'falsch', password: 'ein langes gutes Wort' } },
  'PUT /api/session/own/recovery-codes': { json: { code: '123456' } },
  'PUT /api/session/own/language': { json: { language: 'de' } },
  // accounts and the audit log
  [`GET ${desk}/backups`]: none,
  [`GET ${desk}/accounts`]: none,
  [`POST ${desk}/accounts`]: {
    json: { ...roles, email: 'neu@meissen.example', name: 'Neu', language: 'de' },
  },
  [`PUT ${desk}/accounts/:id/roles`]: { json: roles },
  [`PUT ${desk}/accounts/:id/lock`]: { json: { isLocked: true } },
  [`DELETE ${desk}/accounts/:id/sessions`]: none,
  [`DELETE ${desk}/accounts/:id`]: { json: {} },
  [`POST ${desk}/accounts/:id/link`]: { json: { renewsSecondFactor: true } },
  [`GET ${desk}/audit`]: { query: ['words', 'from', 'to', 'page'] },
  [`GET ${desk}/audit.csv`]: { query: ['words', 'from', 'to', 'page'] },
  [`GET ${desk}/mails/:ticket`]: none,
  // the town and its areas
  [`GET ${desk}/town`]: none,
  [`PUT ${desk}/town`]: { json: soundTown },
  [`PUT ${desk}/town/crest`]: {
    text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  },
  [`DELETE ${desk}/town/crest`]: none,
  [`GET ${desk}/areas`]: none,
  [`POST ${desk}/areas`]: {
    json: soundAreas,
    query: ['attribution', 'key', 'name', 'district'],
    isSlow: true,
  },
  [`POST ${desk}/areas/look`]: { json: soundAreas, query: ['key', 'name', 'district'], isSlow: true },
  // waves
  [`GET ${desk}/waves`]: none,
  [`POST ${desk}/waves`]: { json: { key: '2028', copyOf: '2024' } },
  [`PUT ${desk}/waves/:wave/plan`]: {
    json: { opensOn: '2026-12-01', closesOn: '2026-12-24', minimumAge: 16 },
  },
  [`POST ${desk}/waves/:wave/pause`]: none,
  [`DELETE ${desk}/waves/:wave/pause`]: none,
  [`POST ${desk}/waves/:wave/test`]: none,
  [`DELETE ${desk}/waves/:wave/test`]: none,
  [`POST ${desk}/waves/:wave/open`]: none,
  [`POST ${desk}/waves/:wave/count`]: { isSlow: true },
  [`POST ${desk}/waves/:wave/close`]: { isSlow: true },
  // planner and letters
  [`GET ${desk}/planner`]: none,
  [`GET ${desk}/planner/:wave`]: none,
  [`GET ${desk}/letters`]: none,
  [`GET ${desk}/letters/:wave`]: none,
  [`PUT ${desk}/letters/:wave/text`]: { json: soundLetter },
  [`POST ${desk}/letters/:wave/printed`]: { json: { letters: 12, kind: 'invitation' } },
  // questionnaires
  [`GET ${desk}/questionnaires`]: none,
  [`GET ${desk}/questionnaires/bank`]: none,
  [`POST ${desk}/questionnaires/check`]: { json: { language: 'de', body: soundDraft } },
  [`POST ${desk}/questionnaires/drafts`]: { json: { key: 'neu', from: { yaml: soundYaml } } },
  [`GET ${draft}`]: none,
  [`PUT ${draft}`]: { json: { revision: 1, body: soundDraft } },
  [`DELETE ${draft}`]: none,
  [`POST ${draft}/import`]: { json: { revision: 1, yaml: soundYaml } },
  [`POST ${draft}/form`]: { upload: { revision: '1', language: 'de' }, isSlow: true },
  [`POST ${desk}/questionnaires/forms`]: { upload: { key: 'formular', language: 'de' }, isSlow: true },
  [`GET ${draft}/export.yaml`]: none,
  [`GET ${draft}/preview`]: language,
  [`GET ${draft}/versions`]: none,
  [`POST ${draft}/versions`]: { json: { remark: 'Stand' } },
  [`GET ${draft}/versions/:number`]: none,
  [`GET ${draft}/versions/:number/changes`]: none,
  [`POST ${draft}/wave`]: { json: { key: '2029', sample: 'open' } },
  [`GET ${desk}/waves/:wave/corrections`]: none,
  [`POST ${desk}/waves/:wave/corrections`]: {
    json: { path: ['sections', 0, 'title'], language: 'de', old: 'Alles', new: 'Ales', reason: 'Tippfehler' },
  },
  [`POST ${desk}/waves/:wave/corrections/:number`]: { json: { isConfirmed: true } },
  // codes, reminders, the hotline
  [`GET ${desk}/codes`]: none,
  [`GET ${desk}/waves/:wave/codes`]: none,
  [`POST ${desk}/waves/:wave/codes`]: { json: { count: 3, area: 'coelln', wholeTown: false } },
  [`POST ${desk}/waves/:wave/codes/reminders`]: { json: { newCodes: false } },
  [`GET ${desk}/waves/:wave/letters/:letter`]: none,
  [`POST ${desk}/waves/:wave/letters/:letter/note`]: { json: { note: 'moved' } },
  [`POST ${desk}/waves/:wave/letters/:letter/replace`]: none,
  [`GET ${desk}/entry`]: none,
  [`GET ${desk}/waves/:wave/entry`]: language,
  [`POST ${desk}/waves/:wave/entry`]: { json: soundEntry },
  [`POST ${desk}/waves/:wave/entry/kept`]: { json: soundEntry },
  [`GET ${desk}/waves/:wave/entry/kept/:mark`]: none,
  [`POST ${desk}/waves/:wave/entry/kept/:mark/compare`]: { json: soundEntry },
  [`GET ${desk}/waves/:wave/paper`]: none,
  [`POST ${desk}/waves/:wave/paper/cards`]: { json: { letter: 1 } },
  [`POST ${desk}/waves/:wave/paper/bundles`]: { json: { stratum: 0 } },
  [`GET ${desk}/returns`]: none,
  [`GET ${desk}/waves/:wave/returns`]: none,
  // tables, context and measures
  [`GET ${desk}/uploads`]: none,
  [`GET ${desk}/uploads/:kind/stored`]: { query: ['wave'] },
  [`GET ${desk}/uploads/:kind/columns`]: { query: ['wave'] },
  [`POST ${desk}/uploads/:kind/read`]: { isElsewhere: true, upload: { sheet: 'Tabelle1' }, query: ['wave'] },
  [`POST ${desk}/uploads/:kind/preview`]: { isElsewhere: true, json: soundTable, query: ['wave'] },
  [`POST ${desk}/uploads/:kind/apply`]: { isElsewhere: true, json: soundTable, query: ['wave'] },
  // releases
  [`GET ${desk}/releases`]: none,
  [`POST ${desk}/waves/:wave/releases`]: none,
  [`GET ${release}/report`]: none,
  [`PUT ${release}/proposal`]: { json: { audience: 'public', publicOn: '2026-12-24' } },
  [`DELETE ${release}/proposal`]: none,
  [`POST ${release}/confirmation`]: { json: { audience: 'public', publicOn: null, proposedBy: 'x' } },
  [`POST ${release}/withdrawal`]: { json: { name: '2024', reason: 'Ein Fehler' } },
  // what the council reads
  [`GET ${desk}/results`]: none,
  [`GET ${desk}/results/:wave`]: none,
  [`GET ${desk}/results/:wave/releases/:number{[0-9]+}`]: none,
  [`GET ${desk}/results/:wave/export.csv`]: language,
  [`GET ${desk}/results/:wave/export.geojson`]: language,
  [`GET ${desk}/results/:wave/export.xlsx`]: { ...language, isSlow: true },
  [`GET ${desk}/results/:wave/export.zip`]: { ...language, isSlow: true },
  [`GET ${desk}/results/:wave/report.pdf`]: { ...language, isSlow: true },
  [`GET ${desk}/results/:wave/report.docx`]: { ...language, isSlow: true },
  [`GET ${desk}/results/:wave/drawings/:file{[\\w-]+\\.(?:map|chart|answers|trend|beside|places)\\.(?:svg|png)}`]:
    {
      query: ['option', 'level', 'sample', 'show', 'layer', 'language'],
    },
  [`GET ${desk}/results/:wave/export.jsonstat`]: language,
  [`GET ${desk}/results/:wave/export.json`]: language,
  // free texts
  [`GET ${desk}/texts`]: none,
  [`POST ${desk}/texts/end`]: { isSlow: true },
  [`GET ${desk}/waves/:wave/texts/:question`]: { query: ['page'] },
  [`POST ${desk}/waves/:wave/texts/:question/read`]: { json: { slots: [0, 1] } },
  [`PUT ${desk}/waves/:wave/texts/:question/:slot{[0-9]+}`]: { json: { was: 'Gut', becomes: 'Besser' } },
  // retention
  [`GET ${desk}/retention`]: none,
  [`PUT ${desk}/retention`]: { json: months },
  [`PUT ${desk}/waves/:wave/retention`]: { json: months },
};
