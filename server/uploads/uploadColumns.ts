import type { Words } from '../../surveys/reading/foreign/remark.ts';
import { contextColumns } from '../context/readContextRow.ts';
import { measureColumns } from '../measures/readMeasureRow.ts';
import type { WeightingDimension } from '../waves/margins/weightingDimension.ts';

export const uploadKinds = ['margins', 'merges', 'context', 'measures', 'places'] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** A column of ours that a column of a file can be. */
export interface UploadColumn {
  name: string;
  words: Words;
  isRequired: boolean;
  /** The headings offices give it. */
  synonyms: readonly string[];
}

type Labels = Readonly<Record<string, readonly [de: string, en: string, ...synonyms: string[]]>>;

const areaWords = [
  'Stadtteil',
  'Area',
  'ortsteil',
  'viertel',
  'bezirk',
  'stadtbezirk',
  'gebiet',
  'quartier',
  'district',
  'neighbourhood',
] as const;
const labels: Labels = {
  layer: ['Kürzel der Reihe', 'Key of the series', 'reihe', 'serie', 'ebene', 'delikt', 'series'],
  kind: ['Art', 'Kind', 'typ', 'kategorie', 'type', 'category'],
  title: ['Bezeichnung', 'Title', 'titel', 'name', 'merkmal'],
  area: areaWords,
  areas: ['Stadtteile', 'Areas', 'stadtteil', 'gebiete', 'ort'],
  year: ['Jahr', 'Year', 'berichtsjahr', 'zeitraum'],
  count: ['Anzahl', 'Count', 'fälle', 'zahl', 'häufigkeit', 'wert', 'cases', 'number'],
  denominator: ['Bezugsgröße', 'Denominator', 'einwohner', 'einwohnerzahl', 'bevölkerung', 'inhabitants'],
  denominator_label: ['Name der Bezugsgröße', 'Name of the denominator'],
  per: ['Je', 'Per', 'pro'],
  source: ['Quelle', 'Source', 'herkunft'],
  licence: ['Lizenz', 'Licence', 'license', 'nutzungsrecht'],
  note: ['Anmerkung', 'Note', 'hinweis', 'bemerkung', 'kommentar', 'remark'],
  key: ['Kürzel', 'Key', 'schlüssel', 'nummer', 'id'],
  from: ['Beginn', 'From', 'von', 'start', 'ab'],
  to: ['Ende', 'To', 'bis', 'end'],
  indicator: ['Indikator', 'Indicator', 'ziel', 'kennzahl'],
  office: ['Zuständig', 'Responsible office', 'amt', 'stelle', 'office'],
  status: ['Stand', 'Status', 'zustand', 'state'],
  cost: ['Kosten', 'Cost', 'budget'],
  before: ['Welle davor', 'Wave before', 'vorher'],
  after: ['Welle danach', 'Wave after', 'nachher'],
  problem: ['Problem', 'Problem', 'ausgangslage'],
  causes: ['Ursachen', 'Causes', 'bedingungen'],
  goals: ['Ziele', 'Goals', 'zielsetzung'],
  measures: ['Maßnahmen', 'Measures', 'massnahme'],
  design: ['Umsetzung', 'Design', 'konzept', 'durchführung'],
  evaluation: ['Überprüfung', 'Evaluation', 'evaluation'],
  conclusions: ['Schlüsse', 'Conclusions', 'schlussfolgerung', 'fazit'],
  name: ['Name', 'Name', 'straße', 'strasse', 'straßenname', 'bezeichnung', 'street'],
  lat: ['Breite', 'Latitude', 'breitengrad', 'y', 'lat'],
  lon: ['Länge', 'Longitude', 'längengrad', 'x', 'lng', 'long'],
  cell: ['Rasterzelle', 'Census cell', 'gitterzelle', 'gitter_id_100m'],
  population: [
    'Personen',
    'People',
    'einwohner',
    'bevölkerung',
    'anzahl',
    'einwohnerzahl',
    'inhabitants',
    'count',
  ],
};

/** The columns of a kind of table; those of margins depend on what the wave is weighted by. */
export function uploadColumns(
  kind: UploadKind,
  dimensions: readonly WeightingDimension[] = [],
): readonly UploadColumn[] {
  switch (kind) {
    case 'margins':
      return [
        ...dimensions.map(({ question, text, isArea }) => ({
          name: question,
          words: text,
          isRequired: false,
          synonyms: isArea ? areaWords : (dimensionSynonyms[question] ?? []),
        })),
        columnOf('population', true),
      ];
    case 'merges':
      return mergeColumns;
    case 'context':
      return columnsOf(contextColumns);
    case 'measures':
      return columnsOf(measureColumns);
    case 'places':
      return columnsOf({ required: ['name'], optional: ['kind', 'lat', 'lon', 'cell', 'area'] });
  }
}

/** The key of a group comes from its name unless a column gives it. */
const mergeColumns: readonly UploadColumn[] = [
  { name: 'area', words: { de: 'Stadtteil', en: 'Area' }, isRequired: true, synonyms: areaWords },
  {
    name: 'name',
    words: { de: 'Zusammen mit anderen als', en: 'Together with others as' },
    isRequired: true,
    synonyms: ['gruppe', 'stadtraum', 'zusammen', 'zusammengelegt', 'name', 'group'],
  },
  {
    name: 'into',
    words: { de: 'Kürzel der Gruppe', en: 'Key of the group' },
    isRequired: false,
    synonyms: ['kürzel', 'gruppenkürzel', 'key'],
  },
];

const dimensionSynonyms: Readonly<Record<string, readonly string[]>> = {
  gender: ['geschlecht', 'sex', 'gender'],
  sex: ['geschlecht', 'sex', 'gender'],
  age: ['alter', 'altersgruppe', 'age group', 'altersklasse'],
};

function columnsOf({
  required,
  optional,
}: {
  required: readonly string[];
  optional: readonly string[];
}): UploadColumn[] {
  return [...required.map((name) => columnOf(name, true)), ...optional.map((name) => columnOf(name, false))];
}

function columnOf(name: string, isRequired: boolean): UploadColumn {
  const base = name.replace(/_en$/, '');
  const [de = base, en = base, ...synonyms] = labels[base] ?? [];
  if (base === name) return { name, words: { de, en }, isRequired, synonyms };
  return {
    name,
    words: { de: `${de} (englisch)`, en: `${en} (English)` },
    isRequired,
    synonyms: [de, en, ...synonyms].flatMap((word) => [`${word} en`, `${word} englisch`, `${word} english`]),
  };
}
