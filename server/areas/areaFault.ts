/**
 * What is wrong with a file of areas, or worth a look: of what kind, where, and the words of the file that belong to it.
 * The command line says it in English (`sayAreaFault`), the desk in its own language (`web/desk/i18n/areaFaults.ts`).
 */
export interface AreaFault {
  code: AreaFaultCode;
  /** Place of the feature in the file, from 1; absent where the file as a whole is meant. */
  feature?: number;
  /** What the feature is called, as far as that is known. */
  name?: string;
  /** Of the outline, from 1. */
  part?: number;
  ring?: number;
  parts?: Readonly<Record<string, string | number>>;
}

const exportAgain = 'In QGIS: Layer > Save Features As..., format GeoJSON, CRS "EPSG:4326 - WGS 84".';
const swapped = 'latitude and longitude look swapped; GeoJSON writes longitude first.';
const swap = 'In QGIS: Processing > "Swap X and Y coordinates", then export again.';

/** Those of one feature go on after its name: "has no outline ...". */
const sentences = {
  'file.tooLarge':
    'The file has {megabytes} MB; at most 50 MB are read. Simplify the outlines in your GIS (1 m is fine enough).',
  'file.empty': 'The file is empty.',
  'file.zip': `The file is a zip archive (a zipped shapefile?), not GeoJSON. ${exportAgain}`,
  'file.xml': `The file is XML (KML or GML?), not GeoJSON. ${exportAgain}`,
  'file.broken': `The file is not valid JSON; it may be cut off. ${exportAgain}`,
  'file.brokenAt': `The file is not valid JSON (line {line}, column {column}); it may be cut off. ${exportAgain}`,
  'file.topology': `The file is TopoJSON, not GeoJSON. ${exportAgain}`,
  'file.otherJson': `The file is no GeoJSON; areas come as a "FeatureCollection" with one feature per area. ${exportAgain}`,
  'file.otherGeoJson': `The file is a GeoJSON "{type}"; areas come as a "FeatureCollection" with one feature per area. ${exportAgain}`,
  'file.noFeatures': 'The FeatureCollection has no features: there is nothing to import.',
  'file.tooMany':
    'The file has {features} features; a town may have at most {most} areas. Is this the right layer (blocks or buildings instead of areas)?',
  'file.system': `The coordinates are in {system}, not in WGS 84 (longitude and latitude in degrees). ${exportAgain}`,
  'file.unnamedSystem': `The coordinates are in an unnamed system, not in WGS 84 (longitude and latitude in degrees). ${exportAgain}`,
  'file.layer':
    'All features of the file ({features}) are of the kind {type}; areas need outlines (Polygon or MultiPolygon): is this the right layer?',
  'placing.utm': `The coordinates ({example}) are projected metres (they look like ETRS89/UTM, EPSG:25832 or EPSG:25833), not degrees. ${exportAgain}`,
  'placing.utmZone': `The coordinates ({example}) are projected metres (they look like ETRS89/UTM with the zone in front, EPSG:4647 or EPSG:5650), not degrees. ${exportAgain}`,
  'placing.gaussKrueger': `The coordinates ({example}) are projected metres (they look like Gauss-Krüger, EPSG:31466 to EPSG:31469), not degrees. ${exportAgain}`,
  'placing.metres': `The coordinates ({example}) are projected metres (Web Mercator, EPSG:3857, or a national grid?), not degrees. ${exportAgain}`,
  'placing.projected': `The coordinates ({example}) are projected, not degrees. ${exportAgain}`,
  'placing.latitude': `A latitude of {latitude} does not exist: ${swapped} ${swap}`,
  'placing.africa': `The coordinates ({example}) lie off the Horn of Africa, and in Germany when turned round: ${swapped} ${swap}`,
  'placing.antarctica': `The coordinates ({example}) lie in Antarctica: ${swapped} ${swap}`,
  'placing.sea': 'The areas lie at {example}, in the sea off Africa: please check the coordinates.',
  'property.key': 'No feature has the property "{asked}" asked for as key; found: {found}.',
  'property.name': 'No feature has the property "{asked}" asked for as name; found: {found}.',
  'property.district': 'No feature has the property "{asked}" asked for as district; found: {found}.',
  'property.none': 'No feature has the property "{asked}" asked for; found: none at all.',
  'name.none':
    'The features have no name: say which property holds it with --name PROPERTY (found: {found}).',
  'name.noProperties':
    'The features have no name: say which property holds it with --name PROPERTY (they have no properties at all).',
  'name.missing': 'has no name: its "{property}" is missing or empty',
  'name.broken': 'has broken letters in its name; save the file as UTF-8',
  'name.control': 'has control characters in its name',
  'name.tooLong': 'has a name of more than {most} characters',
  'key.missing': 'has no key: its "{property}" is missing or empty',
  'key.noLetter':
    'has no key: "{text}" has neither a Latin letter nor a digit; name a property that has, with --key PROPERTY',
  'district.missing':
    'has no district: its "{property}" is missing; either every area has a district or none',
  'twice.key':
    'The key "{key}" stands for several areas (features {features} and {last}): give each its own, or name another property with --key PROPERTY.',
  'twice.keyMore':
    'The key "{key}" stands for several areas (features {features} and {more} more): give each its own, or name another property with --key PROPERTY.',
  'twice.name':
    'The name "{name}" stands for several areas (features {features} and {last}): residents could not tell them apart; join their outlines or rename one.',
  'twice.nameMore':
    'The name "{name}" stands for several areas (features {features} and {more} more): residents could not tell them apart; join their outlines or rename one.',
  'twice.outline': '"{one}" and "{other}" have the very same outline: remove one.',
  'twice.district': 'The district "{district}" has two names, "{one}" and "{other}": use one.',
  'outline.none': 'has no outline (its geometry is empty): draw it or leave it out',
  'outline.otherKind': 'is a {type}; an area needs a Polygon or MultiPolygon',
  'outline.unknownKind': 'is of no known kind; an area needs a Polygon or MultiPolygon',
  'outline.noPolygon': 'has an empty outline: it holds no polygon',
  'outline.noRing': 'has an empty outline: its polygon holds no ring',
  'outline.tiny': 'is smaller than a metre: please check its outline',
  'ring.empty': 'is empty',
  'ring.position': 'has a position (number {position}) that is not a pair of numbers',
  'ring.short': 'has {positions} positions; a closed ring needs at least 4',
  'ring.open': 'is not closed; its last position must equal its first',
  'ring.noArea': 'encloses no area',
  'ring.crossing': 'crosses itself near {place}; repair it (QGIS: Processing > "Fix geometries")',
  'ring.hole': 'is a hole that reaches outside it',
  'districts.one':
    'The areas form 1 district; three to six give districts large enough for figures by sex and age.',
  'districts.many':
    'The areas form {districts} districts; three to six give districts large enough for figures by sex and age.',
  overlap:
    '"{one}" and "{other}" overlap (near {place}): a place in both counts for the one that stands first in the file.',
  'overlap.itself':
    'Parts of "{one}" overlap (near {place}): a place in both counts for the one that stands first in the file.',
  'overlap.more': '... and {more} more pairs overlap.',
  more: '... and {more} more.',
} as const satisfies Record<string, string>;

export type AreaFaultCode = keyof typeof sentences;
export const areaFaultCodes = Object.keys(sentences) as AreaFaultCode[];

/** What a template of the command line is filled with; the desk's words take the same. */
export const areaFaultPlaceholders = (code: AreaFaultCode): string[] =>
  [...sentences[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** "Feature 2 ("Plossen") has a faulty outline: ring 1 is not closed; its last position must equal its first." */
export function sayAreaFault(fault: AreaFault): string {
  const { feature, name } = fault;
  if (feature === undefined) return fillIn(fault);
  return `Feature ${feature}${name ? ` ("${name}")` : ''} ${sayOfFeature(fault)}.`;
}

/** The same without the name of the feature and the full stop. */
export function sayOfFeature(fault: AreaFault): string {
  const part = fault.part === undefined ? '' : `part ${fault.part}, `;
  if (fault.ring !== undefined) return `has a faulty outline: ${part}ring ${fault.ring} ${fillIn(fault)}`;
  if (fault.code === 'outline.noRing' && part) return `has an empty outline: ${part}holds no ring`;
  return fillIn(fault);
}

const fillIn = ({ code, parts = {} }: AreaFault): string =>
  sentences[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
