/**
 * Who may import whom (docs/decisions/001-layers.md). The first matching folder or file wins. An entry is a path
 * prefix inside the repository or a package name; "type:" in front allows `import type` only; an entry that ends in
 * "/", ":" or "-" is a family. Files of the same folder always see each other.
 */
export const importRules: readonly [folder: string, allowed: readonly string[]][] = Object.entries({
  'surveys/language/schema.ts': 'surveys/language zod',
  'surveys/language': '',
  'surveys/reading/workbook': 'surveys/reading/foreign/remark fflate saxes',
  'surveys/reading/foreign': 'surveys/language yaml',
  'surveys/reading/xlsform':
    'surveys/language surveys/reading/foreign surveys/reading/workbook surveys/reading/fault',
  'surveys/reading/limesurvey': 'surveys/language surveys/reading/foreign saxes',
  'surveys/reading': 'surveys/language yaml mdast-util-from-markdown type:mdast fastest-levenshtein node:',
  'db/queries/sealed': 'db/ surveys/language drizzle-orm node: type:better-sqlite3',
  db: 'surveys/language drizzle-orm better-sqlite3 type:geojson node:',
  'server/main.ts': 'server/',
  'server/listen.ts':
    'server/requestListener server/http/tellCondition server/mail/createMailer server/schedule/startSchedule server/jobs/runningJobs server/running type:server/deps type:server/config db/openStore type:db/store node:',
  'server/requestListener.ts':
    'server/app.ts server/responses/intake server/responses/shortWay type:server/deps @hono/node-server node:',
  'server/app.ts': 'server/ type:db/ web/ui/under web/ui/underResidents hono',
  'server/unknownSettings.ts': 'fastest-levenshtein',
  'server/config.ts':
    'type:server/deps server/backup/backupSettings server/http/refusal server/http/site server/tiles/tileSource server/mail/mailSettings server/unknownSettings zod',
  'server/running/log.ts': 'pino',
  'server/running':
    'server/backup/backupFolder server/backup/backupState server/http/breakage type:server/http/refusals server/retention/clock server/jobs/runningJobs server/release/softwareVersion type:server/deps db/queries/storeHealth type:db/store hono node:',
  'server/mail/createMailer.ts': 'server/mail nodemailer node:',
  'server/mail': 'type:server/deps db/queries/accounts db/queries/municipalities node:',
  'server/deps.ts':
    'type:db/ type:server/backup/backupSettings type:server/http type:server/mail/mailer type:server/tiles/tileSource',
  'server/backup/deskRoutes.ts': 'server/backup server/accounts type:server/deps hono',
  'server/backup':
    'server/accounts/recordAction server/http/refusal server/release/softwareVersion server/retention/clock type:server/deps type:db/ db/copyDatabase db/describeStoreFile db/folderLock db/keepBeforeMigrating db/openStore db/storeFault db/swapFiles db/syncPath db/queries/municipalities db/queries/verify age-encryption @scure/base tar-stream zod node:',
  'server/http': 'db/storeUnavailable type:db/condition type:db/store type:server/deps hono @hono/ zod node:',
  'server/cli':
    'server/ surveys/ db/openStore db/storeFault db/storeUnavailable db/queries/storeHealth db/queries/verify db/queries/benchmarks db/queries/deletions db/queries/accounts db/queries/municipalities type:db/ commander cli-progress node:',
  'server/jobs': 'server/ surveys/reading/ db/openStore db/storeFault db/queries/deletions type:db/ node:',
  'server/schedule':
    'server/backup server/release/desk/openDueReleases server/retention/clock server/retention/runRetention server/jobs/runJob server/jobs/backUpElsewhere server/accounts/recordAction server/http server/responses server/waves type:server/deps type:db/ db/queries/deletions db/queries/municipalities db/queries/waves',
  'server/retention':
    'server/accounts server/backup/rotation type:server/backup/backupSettings server/http server/tables/defuse server/waves server/fieldwork/forgetInvitations server/exports/csv server/exports/geojson server/questionnaires/authorWave type:server/deps type:server/release/release type:surveys/language type:db/ db/queries/deletions db/queries/retention db/queries/waves db/queries/municipalities db/queries/areas db/queries/context db/queries/margins db/queries/measures db/queries/namedPlaces db/queries/releases db/queries/releaseSteps type:geojson yaml hono zod node:',
  'server/keys':
    'server/accounts/recordAction server/accounts/secrets server/http/refusal db/keys db/queries/keyUse db/queries/municipalities type:db/ node:',
  'server/council': `server/accounts server/http server/results server/exports server/report/formats server/report/tellProgress server/report/makeReport server/report/material server/report/pictureFile type:server/deps type:server/release/release type:db/store db/queries/releaseSteps db/queries/releases db/queries/areas db/queries/waves hono`,
  'server/tables':
    'type:server/http/fault server/http/refusal surveys/reading/ type:surveys/language csv-parse csv-stringify fastest-levenshtein node:',
  'server/statistics': '@stdlib/',
  'server/disclosure': 'server/statistics type:surveys/language highs',
  'server/accounts':
    'server/http server/tables/defuse server/waves/dayIn server/mail/linkPost server/mail/notices type:server/deps type:db/ db/queries/accounts db/queries/sessions db/queries/failedSignIns db/queries/signIns db/queries/auditLog db/queries/municipalities @node-rs/argon2 otpauth hono zod node:',
  'server/fieldwork/paper':
    'server/fieldwork server/accounts/guard server/accounts/predicates server/accounts/readBody server/accounts/recordAction server/responses/storePaperForm server/places/listPlaceChoices server/waves server/http type:server/deps surveys/language type:db/ db/queries/paper db/queries/letters db/queries/strata db/queries/waves hono zod node:crypto',
  'server/fieldwork/returns':
    'server/fieldwork server/accounts/guard server/accounts/predicates server/responses/profileReturns server/statistics server/waves type:server/deps type:surveys/language type:db/ db/queries/counters db/queries/invitations db/queries/margins db/queries/areas db/queries/waves hono',
  'server/release':
    'server/statistics server/disclosure server/http server/accounts server/mail/notices server/waves server/areas/areaLocator server/places/listPlaceChoices type:server/deps surveys/language db/ hono zod node:',
  'server/responses/freetext':
    'server/accounts server/http type:server/deps type:surveys/language type:db/ db/queries/sealed db/queries/waves hono zod',
  'server/responses':
    'server/fieldwork/tokens/readInvitation server/areas server/waves server/tables server/places/listPlaceChoices server/http type:server/deps surveys/ db/ hono @hono/ zod altcha-lib yaml fastest-levenshtein node:',
  'server/areas/deskRoutes.ts':
    'server/areas server/accounts server/http server/jobs/askJob type:server/jobs/readAreasJob type:server/deps db/queries/areas hono',
  'server/areas':
    'surveys/ server/http type:db/ db/queries/areas db/queries/backgrounds db/queries/municipalities @turf/ flatbush topojson- type:geojson node:',
  'server/places':
    'server/areas server/http server/waves server/tables surveys/ type:db/ db/queries/areas db/queries/namedPlaces node:',
  'server/municipalities/deskRoutes.ts':
    'server/municipalities server/accounts server/http type:server/deps db/queries/municipalities hono node:',
  'server/municipalities': 'surveys/ server/http type:db/ db/queries/municipalities saxes node:',
  'server/waves/margins':
    'server/waves server/http server/areas server/tables server/responses/import/checkValues surveys/ type:db/ db/queries/margins db/queries/areas db/queries/areaLinks node:',
  'server/waves/deskRoutes.ts':
    'server/waves server/accounts server/http server/responses/startWave server/questionnaires/sources type:server/deps hono zod',
  'server/waves':
    'server/fieldwork/planner/plan/plan server/release/shownAreas db/queries/letters server/fieldwork/strata server/fieldwork/forgetInvitations server/fieldwork/tokens/invitationKeys server/accounts/recordAction server/retention/rules server/http server/areas type:server/deps surveys/ type:db/ db/queries/deletions db/queries/waves db/queries/areas db/queries/margins db/queries/releases db/queries/namedPlaces db/queries/municipalities type:geojson hono node:',
  'server/results': `server/http type:server/deps type:server/release/release ${released()} type:surveys/language type:geojson hono node:`,
  'server/context': `server/http server/statistics server/tables type:server/deps type:server/release/release ${released()} surveys/reading/fault type:surveys/language hono`,
  'server/measures': `server/http server/statistics server/context server/tables type:server/deps type:server/release type:server/disclosure/cell ${released()} surveys/reading/fault type:surveys/language hono`,
  'server/uploads':
    'server/areas/areaKey server/http server/jobs/askJob type:server/jobs/readTableJob type:server/jobs/takeTableJob server/tables server/accounts server/context server/measures server/places server/waves surveys/ type:server/deps type:db/ db/queries/areas db/queries/waves db/queries/margins db/queries/context db/queries/measures db/queries/namedPlaces fastest-levenshtein hono zod node:',
  'server/fieldwork/planner/plan': 'server/statistics',
  'server/fieldwork/planner':
    'server/http server/waves server/statistics server/accounts/ server/fieldwork/waveChoices type:server/deps type:server/release/release type:server/disclosure/cell type:db/ db/queries/margins db/queries/areas db/queries/waves db/queries/releases hono',
  'server/fieldwork/letters/sheet':
    'type:server/fieldwork/letters/material type:server/fieldwork/letters/files surveys/language pdfkit lean-qr',
  'server/fieldwork/letters/files':
    'type:server/fieldwork/letters/material server/tables/chooseSeparator surveys/language csv-parse',
  'server/fieldwork/letters/text': 'type:db/letterText',
  'server/fieldwork/letters':
    'server/fieldwork/inTens server/http server/waves server/accounts/ server/fieldwork/waveChoices server/jobs/forkJob type:server/jobs/lettersJob type:server/deps surveys/ type:db/ db/queries/letterTexts db/queries/municipalities @resvg/resvg-js hono zod node:',
  'server/fieldwork/waveChoices.ts': 'server/http surveys/language type:db/ db/queries/waves',
  'server/fieldwork':
    'server/http server/tables/defuse server/accounts server/waves type:server/deps surveys/language type:db/ type:db/queries/sealed db/queries/invitations db/queries/letters db/queries/strata db/queries/areas db/queries/margins db/queries/waves hono @hono/ zod node:',
  'server/drawings':
    'type:server/release/release type:server/disclosure/cell type:db/queries/areas web/results/figures web/results/map/regions web/results/map/labelSpot web/results/map/shades web/results/places/listSquares web/results/places/personsShades web/results/i18n web/ui/textIn type:web/ @resvg/resvg-js type:geojson node:',
  'server/exports': `server/http server/tables/defuse server/drawings server/results/listResults type:server/deps type:server/release/ type:server/disclosure/cell surveys/language web/ui/textIn web/results/i18n web/results/figures ${released()} type:geojson write-excel-file fflate yaml hono node:`,
  'server/report': `server/http server/drawings server/exports server/jobs server/context/listLayers server/measures/listRegister type:server/context type:server/measures type:server/deps type:server/release/ type:server/disclosure/cell surveys/language web/ui/textIn ${pureResults()} ${released()} hono pdfkit docx fflate node:`,
  'server/benchmarks':
    'server/http server/openapi/releaseSchema server/tables/importFaults server/waves type:server/deps type:server/release/release type:server/disclosure/cell type:surveys/language type:db/ db/queries/benchmarks hono',
  'server/openapi':
    'server/http server/pages web/ui/under type:server/running/readiness server/fieldwork/tokens/exchangeSchema server/responses/submission server/responses/proof/proof type:server/results type:server/release/release type:server/benchmarks/benchmark type:server/context/contextLayer type:server/measures/listRegister type:db/queries/namedPlaces zod hono preact',
  'server/embed': `server/http server/pages server/results type:server/deps type:server/release/release web/results web/ui ${released()} type:geojson hono preact`,
  'server/questionnaires':
    'surveys/ server/accounts server/http server/jobs/askJob type:server/jobs/readFormJob type:server/jobs/readYamlJob server/waves/createWave server/release/findIndicatorBreaks type:server/release/breaks server/pages/previewDocument type:server/deps type:db/ db/queries/questionnaireDrafts db/queries/corrections db/queries/waves db/queries/areas db/queries/municipalities db/queries/accounts fastest-levenshtein zod hono node:',
  'server/tiles': 'server/http type:server/deps hono',
  'server/pages': `server/http db/queries/benchmarks type:db/queries/deletions server/waves/dayIn server/retention/plan server/retention/rules server/fieldwork/tokens/invitationKeys type:server/deps ${takingAnswers()} web/respond web/i18n web/ui type:web/ surveys/language ${released()} hono @hono/ preact preact-render-to-string lean-qr node:`,
  'web/styles/dropUnusedTokens.ts': 'type:vite',
  'web/respond':
    'surveys/language web/ui web/i18n web/styles type:server/ preact @preact/signals leaflet altcha-lib @noble/hashes @cloudflare/blindrsa-ts type:geojson',
  'web/results':
    'surveys/language web/ui web/i18n web/styles server/drawings/layOutQuadrant server/drawings/readQuadrant type:server/ preact @preact/signals leaflet chart.js chartjs-chart-error-bars type:geojson',
  'web/desk':
    'surveys/language type:surveys/reading/readDraft surveys/reading/foreign/remark web/ui web/i18n web/styles type:server/ type:db/queries/corrections server/fieldwork/planner/plan server/fieldwork/letters/sheet server/fieldwork/letters/files server/fieldwork/letters/text server/fieldwork/letters/composeMaterial @expo-google-fonts/ preact @preact/signals lean-qr leaflet type:geojson',
  'web/ui':
    'type:server/report/tellProgress surveys/language web/i18n web/styles preact @preact/signals leaflet type:geojson',
  'web/i18n': 'surveys/language',
}).map(([folder, allowed]) => [folder, allowed.split(' ').filter(Boolean)]);

/** What the results page works out without drawing anything: the report says the same. */
function pureResults(): string {
  return [
    ...['i18n', 'figures', 'map/regions', 'context/composeQuadrant', 'context/orderRows', 'context/rateText'],
    ...['measures/measureText', 'places/listNamed', 'places/listSquares', 'places/reasonText'],
    ...['profile/composeProfile', 'profile/groupsIn', 'profile/profileText'],
  ]
    .map((name) => `web/results/${name}`)
    .join(' ');
}

/** The form without scripts hands answers in; nothing but a receipt comes out of these. */
function takingAnswers(): string {
  return ['responses/submitResponse', 'responses/submission', 'responses/receipt', 'places/listPlaceChoices']
    .map((name) => `server/${name}`)
    .join(' ');
}

/** What reads released cells may not come near a person's answers. */
function released(): string {
  const queries = ['releases', 'areas', 'backgrounds', 'municipalities', 'waves', 'measures', 'context'];
  return [
    'type:db/store',
    'type:db/municipalitySettings',
    ...queries.map((name) => `db/queries/${name}`),
  ].join(' ');
}
