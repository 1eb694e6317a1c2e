/**
 * Who may import whom (docs/decisions/001-layers.md). The first matching folder or file wins. An entry is a path
 * prefix inside the repository or a package name; "type:" in front allows `import type` only; an entry that ends in
 * "/", ":" or "-" is a family. Files of the same folder always see each other.
 */
export const importRules: readonly [folder: string, allowed: readonly string[]][] = Object.entries({
  'surveys/language/schema.ts': 'surveys/language zod',
  'surveys/language': '',
  'surveys/reading': 'surveys/language yaml mdast-util-from-markdown type:mdast fastest-levenshtein node:',
  'db/queries/sealed': 'db/ surveys/language drizzle-orm node: type:better-sqlite3',
  db: 'surveys/language drizzle-orm better-sqlite3 type:geojson node:',
  'server/main.ts': 'server/',
  'server/listen.ts': 'server/app.ts type:server/config db/openStore @hono/node-server node:',
  'server/app.ts': 'server/ type:db/ hono',
  'server/config.ts': 'type:server/deps server/tiles/tileSource zod',
  'server/deps.ts': 'type:db/ type:server/tiles/tileSource',
  'server/http': 'db/storeUnavailable hono @hono/ zod node:',
  'server/cli':
    'server/ surveys/ db/openStore db/queries/verify db/queries/benchmarks db/queries/accounts db/queries/municipalities type:db/ commander cli-progress node:',
  'server/jobs': 'server/ db/openStore type:db/ node:',
  'server/statistics': '@stdlib/',
  'server/disclosure': 'server/statistics type:surveys/language highs',
  'server/accounts':
    'server/http server/waves/dayIn type:server/deps type:db/ db/queries/accounts db/queries/sessions db/queries/auditLog db/queries/municipalities @node-rs/argon2 otpauth csv-stringify hono zod node:',
  'server/release':
    'server/statistics server/disclosure server/http server/waves server/places/listPlaceChoices surveys/language db/ node:',
  'server/fieldwork':
    'server/http server/accounts server/waves type:server/deps surveys/language type:db/ db/queries/invitations db/queries/letters db/queries/strata db/queries/areas db/queries/margins db/queries/waves hono @hono/ zod node:',
  'server/responses':
    'server/fieldwork/tokens/readInvitation server/areas server/waves server/places/listPlaceChoices server/http type:server/deps surveys/ db/ hono @hono/ zod altcha-lib csv-parse yaml fastest-levenshtein node:',
  'server/areas':
    'surveys/ server/http type:db/ db/queries/areas db/queries/backgrounds db/queries/municipalities @turf/ flatbush topojson- type:geojson node:',
  'server/places':
    'server/areas server/http server/waves server/responses/import surveys/ type:db/ db/queries/areas db/queries/namedPlaces node:',
  'server/municipalities': 'surveys/ server/http type:db/ db/queries/municipalities saxes node:',
  'server/waves/margins':
    'server/waves server/http server/areas server/responses/import surveys/ type:db/ db/queries/margins db/queries/areas db/queries/areaLinks node:',
  'server/waves':
    'server/fieldwork/strata server/fieldwork/forgetInvitations server/fieldwork/tokens/invitationKeys server/http server/areas type:server/deps surveys/ type:db/ db/queries/waves db/queries/areas db/queries/namedPlaces db/queries/municipalities type:geojson hono node:',
  'server/results': `server/http type:server/deps type:server/release/release ${released()} type:surveys/language type:geojson hono node:`,
  'server/context': `server/http server/statistics server/waves/margins/readTidyRows server/responses/import/importFaults type:server/deps type:server/release/release ${released()} surveys/reading/fault type:surveys/language hono`,
  'server/measures': `server/http server/statistics server/context server/responses/import/importFaults type:server/deps type:server/release type:server/disclosure/cell ${released()} surveys/reading/fault type:surveys/language hono`,
  'server/drawings':
    'type:server/release/release type:server/disclosure/cell type:db/queries/areas web/results/figures web/results/map/regions web/results/map/labelSpot web/results/map/shades web/results/places/listSquares web/results/places/personsShades web/results/i18n web/ui/textIn type:web/ @resvg/resvg-js type:geojson node:',
  'server/exports': `server/http server/drawings server/results/listResults type:server/deps type:server/release/ type:server/disclosure/cell surveys/language web/ui/textIn web/results/i18n web/results/figures ${released()} type:geojson csv-stringify write-excel-file fflate yaml hono node:`,
  'server/report': `server/http server/drawings server/exports server/jobs server/context/listLayers server/measures/listRegister type:server/context type:server/measures type:server/deps type:server/release/ type:server/disclosure/cell surveys/language web/ui/textIn ${pureResults()} ${released()} hono pdfkit docx fflate node:`,
  'server/benchmarks':
    'server/http server/openapi/releaseSchema server/waves type:server/deps type:server/release/release type:server/disclosure/cell type:surveys/language type:db/ db/queries/benchmarks hono',
  'server/openapi':
    'server/http server/pages server/fieldwork/tokens/exchangeSchema server/responses/submission server/responses/proof/proof type:server/results type:server/release/release type:server/benchmarks/benchmark type:server/context/contextLayer type:server/measures/listRegister type:db/queries/namedPlaces zod hono preact',
  'server/embed': `server/http server/pages server/results type:server/deps type:server/release/release web/results web/ui ${released()} type:geojson hono preact`,
  'server/tiles': 'server/http type:server/deps hono',
  'server/pages': `server/http db/queries/benchmarks server/waves/dayIn server/fieldwork/tokens/invitationKeys type:server/deps ${takingAnswers()} web/respond web/i18n web/ui type:web/ surveys/language ${released()} hono @hono/ preact preact-render-to-string lean-qr node:`,
  'web/styles/dropUnusedTokens.ts': 'type:vite',
  'web/respond':
    'surveys/language web/ui web/i18n web/styles type:server/ preact @preact/signals leaflet altcha-lib @noble/hashes @cloudflare/blindrsa-ts type:geojson',
  'web/results':
    'surveys/language web/ui web/i18n web/styles server/drawings/layOutQuadrant server/drawings/readQuadrant type:server/ preact @preact/signals leaflet chart.js chartjs-chart-error-bars type:geojson',
  'web/desk':
    'surveys/language web/ui web/i18n web/styles type:server/ preact @preact/signals lean-qr leaflet type:geojson',
  'web/ui': 'surveys/language web/i18n web/styles preact @preact/signals leaflet type:geojson',
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
