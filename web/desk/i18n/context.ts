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
  noteEn: string;
  crimeHint: string;
  addYear: string;
  yearThere: string;
  takenYears: string;
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
      'Tragen Sie Zahlen je Stadtteil und Jahr ein. Kleine Zahlen (1 bis 4) werden gespeichert, aber nirgends gezeigt; hier steht dann „<5“.',
    series: 'Reihe',
    fresh: 'Neue Reihe',
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
    noteEn: 'Anmerkung (englisch)',
    crimeHint:
      'Erfasst ist, was angezeigt oder von der Polizei entdeckt wurde. Die Zahlen zählen Taten am Tatort, nicht Menschen, die dort wohnen, und sagen nicht, wie sicher sich jemand fühlt.',
    addYear: 'Jahr hinzufügen',
    yearThere: 'Dieses Jahr steht schon in der Tabelle.',
    takenYears:
      'Unter diesem Kürzel gibt es für {years} schon Zahlen mit anderen Angaben. Beim Speichern treten diese hier an ihre Stelle.',
    counts: 'Zahlen',
    countsHint:
      'Stadtteile ohne Eintrag bleiben weg. Tab, Enter und die Pfeiltasten führen von Feld zu Feld; einen Block aus einer Tabelle können Sie einfügen. Gespeichert wird alles oder nichts.',
    area: 'Stadtteil',
    wholeTown: 'Ganze Stadt',
    count: 'Anzahl',
    denominator: 'Bezugsgröße',
    cellLabel: '{column}, {area}, {year}',
    save: 'Speichern',
    saved: 'Gespeichert: {added} neu, {changed} geändert, {removed} entfernt.',
    noAreas: 'Die Stadt hat noch keine Stadtteile.',
    nothing: 'Tragen Sie mindestens eine Zahl ein.',
  },
  en: {
    intro:
      'Enter counts per area and year. Small counts (1 to 4) are saved but shown nowhere; “<5” stands here instead.',
    series: 'Series',
    fresh: 'New series',
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
    note: 'Note (German)',
    noteEn: 'Note (English)',
    crimeHint:
      'Recorded is what was reported or found by the police. The numbers count offences where they happened, not people who live there, and do not say how safe anybody feels.',
    addYear: 'Add year',
    yearThere: 'This year stands in the table already.',
    takenYears:
      'Under this key there are numbers for {years} already, of another description. Saving puts these in their place.',
    counts: 'Counts',
    countsHint:
      'Areas without an entry are left out. Tab, Enter and the arrow keys lead from field to field; a block from a spreadsheet can be pasted. Everything is stored or nothing.',
    area: 'Area',
    wholeTown: 'Whole town',
    count: 'Count',
    denominator: 'Denominator',
    cellLabel: '{column}, {area}, {year}',
    save: 'Save',
    saved: 'Saved: {added} new, {changed} changed, {removed} removed.',
    noAreas: 'The town has no areas yet.',
    nothing: 'Enter at least one count.',
  },
};
