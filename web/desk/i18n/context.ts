import type { Words } from '../state/language.ts';

export const contextWords: Words<{
  intro: string;
  series: string;
  fresh: string;
  about: string;
  layer: string;
  layerHint: string;
  kind: string;
  kinds: Record<'crime' | 'incidents' | 'faults' | 'population' | 'other', string>;
  title: string;
  titleEn: string;
  year: string;
  denominatorLabel: string;
  denominatorLabelEn: string;
  per: string;
  source: string;
  licence: string;
  note: string;
  counts: string;
  countsHint: string;
  area: string;
  wholeTown: string;
  count: string;
  denominator: string;
  cellLabel: string;
  save: string;
  saved: string;
  noAreas: string;
  nothing: string;
}> = {
  de: {
    intro:
      'Tragen Sie Zahlen je Stadtteil und Jahr ein. Zahlen von 1 bis 4 werden gespeichert, aber nirgends gezeigt; hier steht dann „<5“.',
    series: 'Reihe und Jahr',
    fresh: 'Neue Reihe oder neues Jahr',
    about: 'Worum es geht',
    layer: 'Kürzel',
    layerHint: 'Kleinbuchstaben, Ziffern und „-“, über die Jahre gleich, zum Beispiel „diebstahl“.',
    kind: 'Art',
    kinds: {
      crime: 'Erfasste Kriminalität',
      incidents: 'Vorfälle',
      faults: 'Mängelmeldungen',
      population: 'Bevölkerung',
      other: 'Sonstiges',
    },
    title: 'Bezeichnung',
    titleEn: 'Bezeichnung (englisch)',
    year: 'Jahr',
    denominatorLabel: 'Bezugsgröße, zum Beispiel „Einwohner“',
    denominatorLabelEn: 'Bezugsgröße (englisch)',
    per: 'Angabe je',
    source: 'Quelle',
    licence: 'Lizenz',
    note: 'Anmerkung',
    counts: 'Zahlen',
    countsHint: 'Stadtteile ohne Eintrag bleiben weg. Mit Tab kommen Sie zum nächsten Feld.',
    area: 'Stadtteil',
    wholeTown: 'Ganze Stadt',
    count: 'Anzahl',
    denominator: 'Bezugsgröße',
    cellLabel: '{column}, {area}',
    save: 'Speichern',
    saved: 'Gespeichert: {added} neu, {changed} geändert, {removed} entfernt.',
    noAreas: 'Die Stadt hat noch keine Stadtteile.',
    nothing: 'Tragen Sie mindestens eine Zahl ein.',
  },
  en: {
    intro:
      'Enter counts per area and year. Counts from 1 to 4 are saved but shown nowhere; “<5” stands here instead.',
    series: 'Series and year',
    fresh: 'New series or year',
    about: 'What it is about',
    layer: 'Key',
    layerHint: 'Lower-case letters, digits and “-”, the same over the years, such as “theft”.',
    kind: 'Kind',
    kinds: {
      crime: 'Recorded crime',
      incidents: 'Incidents',
      faults: 'Fault reports',
      population: 'Population',
      other: 'Other',
    },
    title: 'Title (German)',
    titleEn: 'Title (English)',
    year: 'Year',
    denominatorLabel: 'Denominator in German, such as “Einwohner”',
    denominatorLabelEn: 'Denominator in English',
    per: 'Rate per',
    source: 'Source',
    licence: 'Licence',
    note: 'Note',
    counts: 'Counts',
    countsHint: 'Areas without an entry are left out. Tab leads to the next field.',
    area: 'Area',
    wholeTown: 'Whole town',
    count: 'Count',
    denominator: 'Denominator',
    cellLabel: '{column}, {area}',
    save: 'Save',
    saved: 'Saved: {added} new, {changed} changed, {removed} removed.',
    noAreas: 'The town has no areas yet.',
    nothing: 'Enter at least one count.',
  },
};
