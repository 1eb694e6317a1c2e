import { givenTownSurvey } from '../../fixtures/givenTownSurvey.ts';
import { givenRelease } from '../../fixtures/results/givenRelease.ts';
import { rawWorkbook } from '../../givenWorkbook.ts';
import { soundSettings } from '../../server/municipalities/givenSettings.ts';
import { sheetText } from './readers.ts';
import { soundAreas } from './soundBodies.ts';

/** A command that reads a file, with one it takes. */
export interface FileCommand {
  /** Name of the file; what it is called may decide how it is read. */
  name: string;
  sound: string | Uint8Array;
  /** @param write puts another file beside it */
  words(file: string, write: (name: string, content: string) => string): string[];
}

const wave = 'meissen/2026';
let waves = 0;
const mapping = `missing: ["", "9"]
area: {column: ward}
answers:
  sex: {column: sex, values: {f: female, m: male}}
  trust: {column: trust}
  when: {columns: {day: w1, night: w2}}
  comment: {column: note}
`;
const rows = 'ward;sex;trust;w1;w2;note\naltstadt;f;7;1;0;"Mehr ""Licht"""\ncoelln;m;9;0;1;\n';
const yaml = `key: kurz
version: 1
languages: [de]
title: {de: Kurz}
sections:
  - key: eins
    title: {de: Eins}
    questions:
      - {key: sicher, kind: single, text: {de: Sicher?}, options: [{key: ja, text: {de: Ja}}, {key: nein, text: {de: Nein}}]}
`;
const water = {
  type: 'FeatureCollection',
  features: soundAreas.features.map((one) => ({ ...one, properties: { kind: 'water', name: 'Elbe' } })),
};
const other = { ...givenRelease(), municipality: { key: 'zeithain', name: 'Zeithain' } };
/** As a town would send it, but small enough to be bent thousands of times. */
const benchmark = {
  ...other,
  cells: other.cells.filter(({ level }) => level === 'municipality').slice(0, 6),
};

/** Every command that reads what somebody else wrote, in the order of the command line. */
export const fileCommands: Readonly<Record<string, FileCommand>> = {
  'municipality set': {
    name: 'stadt.yaml',
    sound: soundSettings,
    words: (file) => ['municipality', 'set', 'meissen', file],
  },
  'areas import': {
    name: 'areas.geojson',
    sound: JSON.stringify(soundAreas),
    words: (file) => ['areas', 'import', 'coswig', file],
  },
  'areas background': {
    name: 'water.geojson',
    sound: JSON.stringify(water),
    words: (file) => ['areas', 'background', 'meissen', file],
  },
  'areas link': {
    name: 'links.csv',
    sound: 'old;new\naltstadt;altstadt\ncoelln;koelln\n',
    words: (file) => ['areas', 'link', 'meissen', file, '--from', '1', '--to', '2'],
  },
  'areas merge': {
    name: 'merges.csv',
    sound: 'area;into;name\naltstadt;beide;Beide\ncoelln;beide;Beide\n',
    words: (file) => ['areas', 'merge', wave, file],
  },
  'places import': {
    name: 'places.csv',
    sound: 'name,kind,lat,lon,area\nMarkt,place,51.16,13.47,\nElbweg,street,,,altstadt\n',
    words: (file) => ['places', 'import', 'meissen', file],
  },
  'questionnaire check': {
    name: 'fragen.yaml',
    sound: yaml,
    words: (file) => ['questionnaire', 'check', file],
  },
  'questionnaire import, XLSForm': {
    name: 'form.xlsx',
    sound: rawWorkbook(sheetText),
    words: (file) => ['questionnaire', 'import', file, '--force', '--out', `${file}.yaml`],
  },
  'questionnaire import, LimeSurvey': {
    name: 'form.lss',
    sound: givenTownSurvey().toString(),
    words: (file) => ['questionnaire', 'import', file, '--force', '--out', `${file}.yaml`],
  },
  'wave create': {
    name: 'fragen.yaml',
    sound: yaml,
    // A key is taken once; what was tried before must not be the reason.
    words: (file) => ['wave', 'create', 'coswig', `neu-${++waves}`, '--questionnaire', file],
  },
  'margins import': {
    name: 'margins.csv',
    sound: 'area;sex;population\naltstadt;;5000\ncoelln;;3000\n;female;4000\n;male;3990\n;diverse;10\n',
    words: (file) => ['margins', 'import', wave, file],
  },
  'context import': {
    name: 'context.csv',
    sound:
      'layer,kind,title,area,year,count,denominator,denominator_label,source,licence\n' +
      'theft,crime,"Diebstahl, ""einfach""",altstadt,2024,40,1000,Einwohner,Polizei,dl-de/by-2-0\n' +
      'theft,crime,"Diebstahl, ""einfach""",koelln,2024,12,1000,Einwohner,Polizei,dl-de/by-2-0\n',
    words: (file) => ['context', 'import', 'meissen', file],
  },
  'measures import': {
    name: 'measures.csv',
    sound:
      'key,title,areas,from,to,indicator,office,status,problem,causes,goals,measures,design,evaluation,conclusions\n' +
      'light,Mehr Licht,altstadt,2025-03,2025-11,feeling_safe,Tiefbauamt,finished,Dunkel.,,,,,Befragung.,\n',
    words: (file) => ['measures', 'import', 'meissen', file],
  },
  'responses import': {
    name: 'answers.csv',
    sound: rows,
    words: (file, write) => ['responses', 'import', wave, file, '--mapping', write('mapping.yaml', mapping)],
  },
  'responses import, the mapping': {
    name: 'mapping.yaml',
    sound: mapping,
    words: (file, write) => ['responses', 'import', wave, write('answers.csv', rows), '--mapping', file],
  },
  'benchmark import': {
    name: 'release.json',
    sound: JSON.stringify(benchmark),
    words: (file) => ['benchmark', 'import', 'meissen', file, '--source', 'Zeithain'],
  },
};
