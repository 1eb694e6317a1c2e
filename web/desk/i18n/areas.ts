import type { Words } from '../state/language.ts';

export const areaWords: Words<{
  intro: string;
  now: string;
  none: string;
  choose: string;
  chooseHint: string;
  looked: string;
  property: Record<'key' | 'name' | 'district', string>;
  propertyHint: string;
  attribution: string;
  attributionHint: string;
  again: string;
  take: string;
  taken: string;
  cancel: string;
  warnings: string;
  faults: string;
  column: Record<'name' | 'key' | 'district', string>;
  noDistrict: string;
  list: string;
  map: string;
  counts: string;
}> = {
  de: {
    intro:
      'Aus den Stadtteilen werden die Antworten auf die Frage „Wo wohnen Sie?“ und die Flächen der Karten. Wellen, die schon offen waren, behalten ihre Stadtteile.',
    now: 'Zurzeit gilt Fassung {version}',
    none: 'Noch keine Stadtteile. Laden Sie eine Karte hoch.',
    choose: 'Karte hochladen',
    chooseHint:
      'GeoJSON in Länge und Breite (WGS 84), eine Fläche je Stadtteil. Gespeichert wird erst nach einem Blick darauf.',
    looked: 'So wird die Datei verstanden. Noch ist nichts gespeichert.',
    property: {
      key: 'Spalte mit dem Kürzel',
      name: 'Spalte mit dem Namen',
      district: 'Spalte mit dem Bezirk',
    },
    propertyHint: 'Leer: wird erkannt.',
    attribution: 'Quelle',
    attributionHint: 'Steht unter jeder Karte, wie es die Lizenz verlangt.',
    again: 'Neu lesen',
    take: 'Übernehmen',
    taken: 'Fassung {version} ist gespeichert. Sie gilt für Wellen, die ab jetzt öffnen.',
    cancel: 'Verwerfen',
    warnings: 'Bitte prüfen:',
    faults: 'Diese Datei lässt sich nicht übernehmen; nichts wurde gespeichert. Der Grund:',
    column: { name: 'Name', key: 'Kürzel', district: 'Bezirk' },
    noDistrict: '–',
    list: 'Stadtteile',
    map: 'Karte der Stadtteile',
    counts: '{areas} Stadtteile, {districts} Bezirke',
  },
  en: {
    intro:
      'The areas become the answers to “Where do you live?” and the shapes of the maps. Waves that have been open keep their areas.',
    now: 'Version {version} is in use',
    none: 'No areas yet. Upload a map.',
    choose: 'Upload a map',
    chooseHint:
      'GeoJSON in longitude and latitude (WGS 84), one shape an area. Nothing is stored before you have looked at it.',
    looked: 'This is how the file is understood. Nothing is stored yet.',
    property: {
      key: 'Property with the key',
      name: 'Property with the name',
      district: 'Property with the district',
    },
    propertyHint: 'Empty: found by itself.',
    attribution: 'Source',
    attributionHint: 'Stands under every map, as the licence asks.',
    again: 'Read again',
    take: 'Take it',
    taken: 'Version {version} is stored. It holds for waves that open from now on.',
    cancel: 'Discard',
    warnings: 'Please check:',
    faults: 'This file cannot be taken; nothing was stored. The reason:',
    column: { name: 'Name', key: 'Key', district: 'District' },
    noDistrict: '–',
    list: 'Areas',
    map: 'Map of the areas',
    counts: '{areas} areas, {districts} districts',
  },
};
