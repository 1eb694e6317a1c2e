import type { Change, ChangedPart, Subject } from '../../../server/questionnaires/describeChanges.ts';
import type { Words } from '../state/language.ts';

/** The words differences between two states are told in. */
export const changeWords: Words<{
  subjects: Record<Subject, string>;
  what: Record<Exclude<Change['what'], 'changed'>, string>;
  parts: Record<ChangedPart, string>;
  inSection: string;
  inQuestion: string;
}> = {
  de: {
    subjects: {
      questionnaire: 'Fragebogen',
      section: 'Abschnitt „{name}“',
      question: 'Frage „{name}“',
      item: 'Zeile „{name}“',
      option: 'Antwort „{name}“',
      indicator: 'Indikator „{name}“',
      table: 'Tabelle „{name}“',
    },
    what: { added: 'hinzugekommen', removed: 'entfernt', moved: 'verschoben' },
    parts: {
      text: 'anderer Text',
      help: 'andere Erklärung',
      short: 'andere Kurzform',
      title: 'anderer Titel',
      intro: 'andere Einleitung',
      purpose: 'anderer Zweck',
      ends: 'andere Worte an den Enden',
      unit: 'andere Einheit',
      score: 'andere Punkte',
      condition: 'andere Bedingung',
      need: 'andere Pflicht',
      kind: 'andere Art von Frage',
      range: 'anderer Umfang',
      counting: 'anderes wird gezählt',
      languages: 'andere Sprachen',
      version: 'andere Fassung',
      sensitive: 'heikel oder nicht mehr heikel',
      missing: 'zählt jetzt anders',
      breakdowns: 'andere Aufgliederung',
      weighting: 'andere Gewichtung',
    },
    inSection: 'in „{name}“',
    inQuestion: 'bei „{name}“',
  },
  en: {
    subjects: {
      questionnaire: 'Questionnaire',
      section: 'Section “{name}”',
      question: 'Question “{name}”',
      item: 'Row “{name}”',
      option: 'Answer “{name}”',
      indicator: 'Indicator “{name}”',
      table: 'Table “{name}”',
    },
    what: { added: 'added', removed: 'removed', moved: 'moved' },
    parts: {
      text: 'text changed',
      help: 'explanation changed',
      short: 'short form changed',
      title: 'title changed',
      intro: 'introduction changed',
      purpose: 'purpose changed',
      ends: 'words at the ends changed',
      unit: 'unit changed',
      score: 'points changed',
      condition: 'condition changed',
      need: 'need changed',
      kind: 'kind of question changed',
      range: 'range changed',
      counting: 'counts something else',
      languages: 'languages changed',
      version: 'version changed',
      sensitive: 'sensitive, or no longer',
      missing: 'counts differently now',
      breakdowns: 'breakdowns changed',
      weighting: 'weighting changed',
    },
    inSection: 'in “{name}”',
    inQuestion: 'at “{name}”',
  },
};
