import type { AreaFaultCode } from '../../../server/areas/areaFault.ts';
import type { Words } from '../state/language.ts';

const de = {
  exportAgain: 'In QGIS: Layer > Speichern als …, Format GeoJSON, KBS „EPSG:4326 - WGS 84“.',
  swap: 'In QGIS: Verarbeitung > „X- und Y-Koordinaten vertauschen“, dann neu speichern.',
};
const en = {
  exportAgain: 'In QGIS: Layer > Save Features As..., format GeoJSON, CRS “EPSG:4326 - WGS 84”.',
  swap: 'In QGIS: Processing > “Swap X and Y coordinates”, then export again.',
};

/** What is wrong with a file of areas. Those of one shape stand behind its number and name. */
export const areaFaultWords: Words<Record<AreaFaultCode, string>> = {
  de: {
    'file.tooLarge':
      'Die Datei hat {megabytes} MB; möglich sind 50 MB. Vereinfachen Sie die Umrisse im GIS (auf 1 m genau reicht).',
    'file.empty': 'Die Datei ist leer.',
    'file.zip': `Die Datei ist ein Zip-Archiv (ein gepacktes Shapefile?), kein GeoJSON. ${de.exportAgain}`,
    'file.xml': `Die Datei ist XML (KML oder GML?), kein GeoJSON. ${de.exportAgain}`,
    'file.broken': `Die Datei ist kein gültiges JSON; vielleicht ist sie abgeschnitten. ${de.exportAgain}`,
    'file.brokenAt': `Die Datei ist kein gültiges JSON (Zeile {line}, Spalte {column}); vielleicht ist sie abgeschnitten. ${de.exportAgain}`,
    'file.topology': `Die Datei ist TopoJSON, kein GeoJSON. ${de.exportAgain}`,
    'file.otherJson': `Die Datei ist kein GeoJSON; gebraucht wird eine „FeatureCollection“ mit einem Objekt je Stadtteil. ${de.exportAgain}`,
    'file.otherGeoJson': `Die Datei ist ein GeoJSON der Art „{type}“; gebraucht wird eine „FeatureCollection“ mit einem Objekt je Stadtteil. ${de.exportAgain}`,
    'file.noFeatures': 'Die Datei enthält kein Objekt: Es gibt nichts zu übernehmen.',
    'file.tooMany':
      'Die Datei hat {features} Objekte; eine Kommune kann höchstens {most} Stadtteile haben. Ist das der richtige Layer (Baublöcke oder Gebäude statt Stadtteile)?',
    'file.system': `Die Koordinaten stehen in {system}, nicht in WGS 84 (Länge und Breite in Grad). ${de.exportAgain}`,
    'file.unnamedSystem': `Die Koordinaten stehen in einem unbenannten System, nicht in WGS 84 (Länge und Breite in Grad). ${de.exportAgain}`,
    'file.layer':
      'Alle Objekte der Datei ({features}) sind von der Art {type}; Stadtteile brauchen Umrisse (Polygon oder MultiPolygon). Ist das der richtige Layer?',
    'placing.utm': `Die Koordinaten ({example}) sind Meter einer Projektion (wohl ETRS89/UTM, EPSG:25832 oder EPSG:25833), keine Grad. ${de.exportAgain}`,
    'placing.utmZone': `Die Koordinaten ({example}) sind Meter einer Projektion (wohl ETRS89/UTM mit vorangestellter Zone, EPSG:4647 oder EPSG:5650), keine Grad. ${de.exportAgain}`,
    'placing.gaussKrueger': `Die Koordinaten ({example}) sind Meter einer Projektion (wohl Gauß-Krüger, EPSG:31466 bis EPSG:31469), keine Grad. ${de.exportAgain}`,
    'placing.metres': `Die Koordinaten ({example}) sind Meter einer Projektion (Web Mercator, EPSG:3857, oder ein Landesnetz?), keine Grad. ${de.exportAgain}`,
    'placing.projected': `Die Koordinaten ({example}) gehören zu einer Projektion und sind keine Grad. ${de.exportAgain}`,
    'placing.latitude': `Eine geografische Breite von {latitude} gibt es nicht: Breite und Länge sind wohl vertauscht; GeoJSON schreibt die Länge zuerst. ${de.swap}`,
    'placing.africa': `Die Koordinaten ({example}) liegen vor dem Horn von Afrika, umgedreht aber in Deutschland: Breite und Länge sind wohl vertauscht; GeoJSON schreibt die Länge zuerst. ${de.swap}`,
    'placing.antarctica': `Die Koordinaten ({example}) liegen in der Antarktis: Breite und Länge sind wohl vertauscht; GeoJSON schreibt die Länge zuerst. ${de.swap}`,
    'placing.sea':
      'Die Stadtteile liegen bei {example}, im Meer vor Afrika. Bitte prüfen Sie die Koordinaten.',
    'property.key': 'Kein Objekt hat eine Spalte „{asked}“ für das Kürzel. Gefunden: {found}.',
    'property.name': 'Kein Objekt hat eine Spalte „{asked}“ für den Namen. Gefunden: {found}.',
    'property.district': 'Kein Objekt hat eine Spalte „{asked}“ für den Bezirk. Gefunden: {found}.',
    'property.none': 'Kein Objekt hat eine Spalte „{asked}“. Die Objekte haben überhaupt keine Spalten.',
    'name.none':
      'Die Objekte haben keinen Namen: Geben Sie unten an, in welcher Spalte er steht. Gefunden: {found}.',
    'name.noProperties': 'Die Objekte haben keinen Namen und überhaupt keine Spalten.',
    'name.missing': 'Der Name fehlt: Die Spalte „{property}“ ist leer oder nicht vorhanden.',
    'name.broken': 'Im Namen sind Buchstaben zerstört. Speichern Sie die Datei als UTF-8.',
    'name.control': 'Im Namen stehen unsichtbare Steuerzeichen.',
    'name.tooLong': 'Der Name hat mehr als {most} Zeichen.',
    'key.missing': 'Das Kürzel fehlt: Die Spalte „{property}“ ist leer oder nicht vorhanden.',
    'key.noLetter':
      'Es lässt sich kein Kürzel bilden: „{text}“ enthält weder lateinische Buchstaben noch Ziffern. Geben Sie unten eine andere Spalte für das Kürzel an.',
    'district.missing':
      'Der Bezirk fehlt: Die Spalte „{property}“ ist leer oder nicht vorhanden. Entweder haben alle Stadtteile einen Bezirk oder keiner.',
    'twice.key':
      'Das Kürzel „{key}“ steht für mehrere Stadtteile (Objekte {features} und {last}). Geben Sie jedem ein eigenes, oder nennen Sie unten eine andere Spalte für das Kürzel.',
    'twice.keyMore':
      'Das Kürzel „{key}“ steht für mehrere Stadtteile (Objekte {features} und {more} weitere). Geben Sie jedem ein eigenes, oder nennen Sie unten eine andere Spalte für das Kürzel.',
    'twice.name':
      'Der Name „{name}“ steht für mehrere Stadtteile (Objekte {features} und {last}). Niemand könnte sie unterscheiden: Fassen Sie die Umrisse zusammen, oder benennen Sie einen um.',
    'twice.nameMore':
      'Der Name „{name}“ steht für mehrere Stadtteile (Objekte {features} und {more} weitere). Niemand könnte sie unterscheiden: Fassen Sie die Umrisse zusammen, oder benennen Sie einen um.',
    'twice.outline': '„{one}“ und „{other}“ haben genau denselben Umriss. Nehmen Sie einen heraus.',
    'twice.district': 'Der Bezirk „{district}“ hat zwei Namen, „{one}“ und „{other}“. Nehmen Sie einen.',
    'outline.none': 'Der Umriss fehlt. Zeichnen Sie ihn, oder nehmen Sie das Objekt heraus.',
    'outline.otherKind': 'Das ist ein {type}; ein Stadtteil braucht ein Polygon oder MultiPolygon.',
    'outline.unknownKind':
      'Die Art des Umrisses ist unbekannt; ein Stadtteil braucht ein Polygon oder MultiPolygon.',
    'outline.noPolygon': 'Der Umriss ist leer: Er enthält kein Polygon.',
    'outline.noRing': 'Der Umriss ist leer: Das Polygon enthält keinen Ring.',
    'outline.tiny': 'Die Fläche ist kleiner als ein Meter. Bitte prüfen Sie den Umriss.',
    'ring.empty': 'Der Ring ist leer.',
    'ring.position': 'Der Punkt Nummer {position} besteht nicht aus zwei Zahlen.',
    'ring.short': 'Der Ring hat {positions} Punkte; ein geschlossener braucht mindestens 4.',
    'ring.open': 'Der Ring ist nicht geschlossen: Der letzte Punkt muss der erste sein.',
    'ring.noArea': 'Der Ring umschließt keine Fläche.',
    'ring.crossing':
      'Der Umriss kreuzt sich selbst bei {place}. Reparieren Sie ihn (in QGIS: Verarbeitung > „Geometrien reparieren“).',
    'ring.hole': 'Das Loch ragt über den Umriss hinaus.',
    'districts.one':
      'Die Stadtteile bilden einen Bezirk; mit drei bis sechs sind Zahlen nach Geschlecht und Alter möglich.',
    'districts.many':
      'Die Stadtteile bilden {districts} Bezirke; mit drei bis sechs sind Zahlen nach Geschlecht und Alter möglich.',
    overlap:
      '„{one}“ und „{other}“ überlappen sich (bei {place}). Ein Ort in beiden zählt zu dem, der in der Datei zuerst steht.',
    'overlap.itself':
      'Teile von „{one}“ überlappen sich (bei {place}). Ein Ort in beiden zählt zu dem, der in der Datei zuerst steht.',
    'overlap.more': '… und {more} weitere Paare überlappen sich.',
    more: '… und {more} weitere.',
  },
  en: {
    'file.tooLarge':
      'The file has {megabytes} MB; 50 MB are the most. Simplify the outlines in your GIS (1 m is fine enough).',
    'file.empty': 'The file is empty.',
    'file.zip': `The file is a zip archive (a zipped shapefile?), not GeoJSON. ${en.exportAgain}`,
    'file.xml': `The file is XML (KML or GML?), not GeoJSON. ${en.exportAgain}`,
    'file.broken': `The file is not valid JSON; it may be cut off. ${en.exportAgain}`,
    'file.brokenAt': `The file is not valid JSON (line {line}, column {column}); it may be cut off. ${en.exportAgain}`,
    'file.topology': `The file is TopoJSON, not GeoJSON. ${en.exportAgain}`,
    'file.otherJson': `The file is no GeoJSON; a “FeatureCollection” with one feature per area is needed. ${en.exportAgain}`,
    'file.otherGeoJson': `The file is a GeoJSON “{type}”; a “FeatureCollection” with one feature per area is needed. ${en.exportAgain}`,
    'file.noFeatures': 'The file holds no feature: there is nothing to take.',
    'file.tooMany':
      'The file has {features} features; a town may have at most {most} areas. Is this the right layer (blocks or buildings instead of areas)?',
    'file.system': `The coordinates are in {system}, not in WGS 84 (longitude and latitude in degrees). ${en.exportAgain}`,
    'file.unnamedSystem': `The coordinates are in an unnamed system, not in WGS 84 (longitude and latitude in degrees). ${en.exportAgain}`,
    'file.layer':
      'All features of the file ({features}) are of the kind {type}; areas need outlines (Polygon or MultiPolygon). Is this the right layer?',
    'placing.utm': `The coordinates ({example}) are projected metres (probably ETRS89/UTM, EPSG:25832 or EPSG:25833), not degrees. ${en.exportAgain}`,
    'placing.utmZone': `The coordinates ({example}) are projected metres (probably ETRS89/UTM with the zone in front, EPSG:4647 or EPSG:5650), not degrees. ${en.exportAgain}`,
    'placing.gaussKrueger': `The coordinates ({example}) are projected metres (probably Gauss-Krüger, EPSG:31466 to EPSG:31469), not degrees. ${en.exportAgain}`,
    'placing.metres': `The coordinates ({example}) are projected metres (Web Mercator, EPSG:3857, or a national grid?), not degrees. ${en.exportAgain}`,
    'placing.projected': `The coordinates ({example}) are projected, not degrees. ${en.exportAgain}`,
    'placing.latitude': `A latitude of {latitude} does not exist: latitude and longitude look swapped; GeoJSON writes longitude first. ${en.swap}`,
    'placing.africa': `The coordinates ({example}) lie off the Horn of Africa, and in Germany when turned round: latitude and longitude look swapped; GeoJSON writes longitude first. ${en.swap}`,
    'placing.antarctica': `The coordinates ({example}) lie in Antarctica: latitude and longitude look swapped; GeoJSON writes longitude first. ${en.swap}`,
    'placing.sea': 'The areas lie at {example}, in the sea off Africa. Please check the coordinates.',
    'property.key': 'No feature has a property “{asked}” for the key. Found: {found}.',
    'property.name': 'No feature has a property “{asked}” for the name. Found: {found}.',
    'property.district': 'No feature has a property “{asked}” for the district. Found: {found}.',
    'property.none': 'No feature has a property “{asked}”. The features have no properties at all.',
    'name.none': 'The features have no name: say below which property holds it. Found: {found}.',
    'name.noProperties': 'The features have no name, and no properties at all.',
    'name.missing': 'The name is missing: the property “{property}” is empty or not there.',
    'name.broken': 'Letters of the name are broken. Save the file as UTF-8.',
    'name.control': 'There are invisible control characters in the name.',
    'name.tooLong': 'The name has more than {most} characters.',
    'key.missing': 'The key is missing: the property “{property}” is empty or not there.',
    'key.noLetter':
      'No key can be made: “{text}” has neither a Latin letter nor a digit. Name another property for the key below.',
    'district.missing':
      'The district is missing: the property “{property}” is empty or not there. Either every area has a district or none.',
    'twice.key':
      'The key “{key}” stands for several areas (features {features} and {last}). Give each its own, or name another property for the key below.',
    'twice.keyMore':
      'The key “{key}” stands for several areas (features {features} and {more} more). Give each its own, or name another property for the key below.',
    'twice.name':
      'The name “{name}” stands for several areas (features {features} and {last}). Nobody could tell them apart: join their outlines or rename one.',
    'twice.nameMore':
      'The name “{name}” stands for several areas (features {features} and {more} more). Nobody could tell them apart: join their outlines or rename one.',
    'twice.outline': '“{one}” and “{other}” have the very same outline. Remove one.',
    'twice.district': 'The district “{district}” has two names, “{one}” and “{other}”. Use one.',
    'outline.none': 'The outline is missing. Draw it, or leave the feature out.',
    'outline.otherKind': 'This is a {type}; an area needs a Polygon or MultiPolygon.',
    'outline.unknownKind': 'The outline is of an unknown kind; an area needs a Polygon or MultiPolygon.',
    'outline.noPolygon': 'The outline is empty: it holds no polygon.',
    'outline.noRing': 'The outline is empty: its polygon holds no ring.',
    'outline.tiny': 'The area is smaller than a metre. Please check its outline.',
    'ring.empty': 'The ring is empty.',
    'ring.position': 'Position number {position} is not a pair of numbers.',
    'ring.short': 'The ring has {positions} positions; a closed one needs at least 4.',
    'ring.open': 'The ring is not closed: its last position must equal its first.',
    'ring.noArea': 'The ring encloses no area.',
    'ring.crossing':
      'The outline crosses itself near {place}. Repair it (in QGIS: Processing > “Fix geometries”).',
    'ring.hole': 'The hole reaches outside the outline.',
    'districts.one': 'The areas form one district; three to six give figures by sex and age.',
    'districts.many': 'The areas form {districts} districts; three to six give figures by sex and age.',
    overlap:
      '“{one}” and “{other}” overlap (near {place}). A place in both counts for the one that stands first in the file.',
    'overlap.itself':
      'Parts of “{one}” overlap (near {place}). A place in both counts for the one that stands first in the file.',
    'overlap.more': '… and {more} more pairs overlap.',
    more: '… and {more} more.',
  },
};

/** In front of a fault: which shape, and where in its outline. */
export const areaFaultPlaces: Words<Record<'feature' | 'named' | 'part' | 'ring', string>> = {
  de: {
    feature: 'Objekt {feature}',
    named: 'Objekt {feature} („{name}“)',
    part: 'Teil {part}',
    ring: 'Ring {ring}',
  },
  en: {
    feature: 'Feature {feature}',
    named: 'Feature {feature} (“{name}”)',
    part: 'part {part}',
    ring: 'ring {ring}',
  },
};
