import { json, language, type Operation, town } from './operation.ts';

const results = `${town}/results/{wave}`;

/** What was published, and what stands beside it. */
export const resultOperations: readonly Operation[] = [
  {
    method: 'get',
    path: `${town}/results`,
    id: 'listResults',
    summary: {
      de: 'Die neueste Veröffentlichung jeder Befragung.',
      en: 'The newest published release of each wave.',
    },
    replies: json('Results'),
    problems: [],
  },
  {
    method: 'get',
    path: results,
    id: 'getRelease',
    summary: {
      de: 'Die neueste Veröffentlichung einer Befragung: alle freigegebenen Werte.',
      en: 'The newest release of a wave: every released cell.',
    },
    replies: json('Release'),
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/releases/{number}`,
    id: 'getNumberedRelease',
    summary: {
      de: 'Eine bestimmte Veröffentlichung, Byte für Byte wie eingefroren.',
      en: 'One release, byte for byte as it was frozen.',
    },
    replies: json('Release'),
    problems: ['release.notFound', 'release.withdrawn'],
  },
  {
    method: 'get',
    path: `${town}/benchmarks`,
    id: 'listBenchmarks',
    summary: {
      de: 'Veröffentlichte Werte anderer Kommunen, die zum Vergleich übernommen wurden.',
      en: 'Published figures of other towns that were taken in for comparison.',
    },
    replies: json('Benchmarks'),
    problems: [],
  },
  {
    method: 'get',
    path: `${town}/context`,
    id: 'listContext',
    summary: {
      de: 'Zahlen von außerhalb der Befragung, etwa erfasste Straftaten; zu kleine Anzahlen ohne Zahl.',
      en: 'Counts from outside the survey, such as recorded crime; those too small carry no number.',
    },
    replies: json('Context'),
    problems: ['municipality.notFound'],
  },
  {
    method: 'get',
    path: `${town}/measures`,
    id: 'listMeasures',
    summary: {
      de: 'Was die Kommune getan hat, und wie sich die freigegebenen Werte bewegt haben.',
      en: 'What the town did, and how released figures moved.',
    },
    replies: json('Measures'),
    problems: ['municipality.notFound'],
  },
  {
    method: 'get',
    path: `${town}/areas/{version}`,
    id: 'getAreas',
    summary: {
      de: 'Umrisse einer Gebietsgliederung (GeoJSON).',
      en: 'Outlines of an area set (GeoJSON).',
    },
    replies: json('Outlines'),
    problems: ['areas.notFound'],
  },
  {
    method: 'get',
    path: `${town}/background`,
    id: 'getBackground',
    summary: {
      de: 'Gewässer und Nachbargemeinden um die Gebiete (GeoJSON).',
      en: 'Water and neighbours about the areas (GeoJSON).',
    },
    replies: json('Background'),
    problems: [],
  },
  {
    method: 'get',
    path: `${results}/export.csv`,
    id: 'exportCsv',
    summary: { de: 'Alle freigegebenen Werte als CSV.', en: 'Every released cell as CSV.' },
    query: [language],
    replies: { statuses: [200], type: 'text/csv' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.csv-metadata.json`,
    id: 'exportCsvMetadata',
    summary: {
      de: 'Was die Spalten der CSV bedeuten (CSV on the Web).',
      en: 'What the columns of the CSV mean (CSV on the Web).',
    },
    replies: { statuses: [200], type: 'application/csvm+json', body: 'CsvMetadata' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.geojson`,
    id: 'exportGeoJson',
    summary: {
      de: 'Freigegebene Werte der Gebiete auf ihren Umrissen.',
      en: 'Released area figures on their outlines.',
    },
    replies: { statuses: [200], type: 'application/geo+json', body: 'FiguresOnOutlines' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.xlsx`,
    id: 'exportXlsx',
    summary: {
      de: 'Alle freigegebenen Werte als Arbeitsmappe, mit Codebuch, Methoden und nicht gezeigten Werten.',
      en: 'Every released cell as a workbook, with codebook, methods and hidden cells.',
    },
    query: [language],
    replies: { statuses: [200], type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.jsonstat`,
    id: 'exportJsonStat',
    summary: {
      de: 'Alle freigegebenen Werte als JSON-stat 2.0.',
      en: 'Every released cell as JSON-stat 2.0.',
    },
    query: [language],
    replies: { statuses: [200], type: 'application/json' },
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.json`,
    id: 'exportJson',
    summary: { de: 'Die Veröffentlichung als Datei.', en: 'The release as a file.' },
    replies: json('Release'),
    problems: ['release.notFound'],
  },
  {
    method: 'get',
    path: `${results}/export.zip`,
    id: 'exportBundle',
    summary: {
      de: 'Alles zum Zitieren und Aufbewahren: Werte, Codebuch, Fragebogen, Methoden, Prüfsummen, DCAT-AP.de.',
      en: 'All of it to cite and to keep: figures, codebook, questionnaire, methods, checksums, DCAT-AP.de.',
    },
    query: [language],
    replies: { statuses: [200], type: 'application/zip' },
    problems: ['release.notFound'],
  },
  ...(['pdf', 'docx'] as const).map(
    (format): Operation => ({
      method: 'get',
      path: `${results}/report.${format}`,
      id: format === 'pdf' ? 'getReportPdf' : 'getReportDocx',
      summary: {
        de: `Der Bericht als ${format.toUpperCase()}. Beim ersten Abruf dauert er einige Sekunden; mit "Accept: application/x-ndjson" kommt vorher Zeile für Zeile, wie weit er ist.`,
        en: `The report as ${format.toUpperCase()}. It takes some seconds when first asked for; with "Accept: application/x-ndjson" lines tell before how far it is.`,
      },
      query: [language],
      replies: {
        statuses: [200],
        type:
          format === 'pdf'
            ? 'application/pdf'
            : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
      problems: ['release.notFound'],
    }),
  ),
  {
    method: 'get',
    path: `${results}/drawings/{drawing}`,
    id: 'getDrawing',
    summary: {
      de: 'Karte, Diagramm, Antworten oder Verlauf eines Themas, seine Werte neben erfassten Zahlen (beside) oder die genannten Orte einer Frage (places) als SVG oder PNG, etwa "trust.map.svg".',
      en: 'Map, chart, answers or trend of an indicator, its figures beside recorded counts (beside), or the places of a question (places), as SVG or PNG, such as "trust.map.svg".',
    },
    query: [
      language,
      { name: 'option', description: 'Key of an answer, of an indicator with one share per answer.' },
      { name: 'level', description: '"areas" or "districts".' },
      { name: 'sample', description: '"invited" or "open".' },
      {
        name: 'show',
        description: 'What the colours of a map say: "value", "significance", "change" or "precision".',
      },
      {
        name: 'layer',
        description: 'For "beside": what was recorded and in which year, "street-crime:2025".',
      },
    ],
    replies: { statuses: [200], type: 'image/*' },
    problems: ['release.notFound', 'request.notFound'],
  },
];
