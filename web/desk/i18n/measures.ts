import type { Words } from '../state/language.ts';

export type Step = 'problem' | 'causes' | 'goals' | 'measures' | 'design' | 'evaluation' | 'conclusions';
export type Status = 'planned' | 'running' | 'finished' | 'stopped';

export const measureWords: Words<{
  intro: string;
  list: string;
  none: string;
  add: string;
  edit: string;
  remove: string;
  removeWarning: string;
  title: string;
  titleEn: string;
  key: string;
  keyHint: string;
  areas: string;
  areasHint: string;
  wholeTown: string;
  from: string;
  to: string;
  month: string;
  indicator: string;
  office: string;
  officeEn: string;
  status: string;
  states: Record<Status, string>;
  cost: string;
  costEn: string;
  before: string;
  after: string;
  automatic: string;
  choose: string;
  steps: Record<Step, string>;
  hints: Record<Step, string>;
  stepsTitle: string;
  stepsIntro: string;
  stepsEnglish: string;
  stepEn: string;
  stepEnHint: string;
  save: string;
  cancel: string;
  saved: string;
  otherFault: string;
  action: string;
}> = {
  de: {
    intro:
      'Die Maßnahmen stehen öffentlich neben den Ergebnissen. Jede nennt den Indikator, den sie verändern soll.',
    list: 'Maßnahmen',
    none: 'Noch keine Maßnahme eingetragen.',
    add: 'Neue Maßnahme',
    edit: 'Bearbeiten',
    remove: 'Löschen',
    removeWarning: 'Die Maßnahme verschwindet aus dem Verzeichnis und aus den Ergebnissen.',
    title: 'Bezeichnung',
    titleEn: 'Bezeichnung (englisch)',
    key: 'Kürzel',
    keyHint: 'Kleinbuchstaben, Ziffern und „-“.',
    areas: 'Stadtteile',
    areasHint: 'Ohne Auswahl gilt die Maßnahme für die ganze Stadt.',
    wholeTown: 'Ganze Stadt',
    from: 'Beginn',
    to: 'Ende',
    month: 'Monat als 2025-04',
    indicator: 'Indikator',
    office: 'Zuständig',
    officeEn: 'Zuständig (englisch)',
    status: 'Stand',
    states: { planned: 'Geplant', running: 'Läuft', finished: 'Abgeschlossen', stopped: 'Abgebrochen' },
    cost: 'Kosten',
    costEn: 'Kosten (englisch)',
    before: 'Welle davor',
    after: 'Welle danach',
    automatic: 'von selbst nach dem Datum',
    choose: 'Bitte wählen',
    steps: {
      problem: '1. Problem',
      causes: '2. Ursachen',
      goals: '3. Ziele',
      measures: '4. Maßnahmen',
      design: '5. Umsetzung',
      evaluation: '6. Überprüfung',
      conclusions: '7. Schlüsse',
    },
    hints: {
      problem: 'Was ist wo, seit wann, für wen ein Problem?',
      causes: 'Wodurch entsteht es, und woher weiß man das?',
      goals: 'Was soll bis wann anders sein?',
      measures: 'Was wird getan, und warum sollte es wirken?',
      design: 'Wer macht was mit welchen Mitteln?',
      evaluation: 'Woran wird der Erfolg gemessen?',
      conclusions: 'Was folgt daraus für andere Orte?',
    },
    stepsTitle: 'Die sieben Beccaria-Schritte',
    stepsIntro: 'Pflicht ist nur das Problem. Die übrigen Schritte helfen, die Wirkung später zu beurteilen.',
    stepsEnglish:
      'Rechts steht, was auf den englischen Seiten erscheint. Bleibt ein Feld leer, steht dort der deutsche Text.',
    stepEn: '{step} (englisch)',
    stepEnHint: 'Darf leer bleiben.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    saved: 'Gespeichert.',
    otherFault: 'Maßnahme „{name}“: {fault}',
    action: 'Aktion',
  },
  en: {
    intro: 'Measures stand in public beside the results. Each names the indicator it is meant to change.',
    list: 'Measures',
    none: 'No measure entered yet.',
    add: 'New measure',
    edit: 'Edit',
    remove: 'Delete',
    removeWarning: 'The measure vanishes from the register and from the results.',
    title: 'Title (German)',
    titleEn: 'Title (English)',
    key: 'Key',
    keyHint: 'Lower-case letters, digits and “-”.',
    areas: 'Areas',
    areasHint: 'Without a choice the measure is for the whole town.',
    wholeTown: 'Whole town',
    from: 'From',
    to: 'To',
    month: 'Month as 2025-04',
    indicator: 'Indicator',
    office: 'Responsible office (German)',
    officeEn: 'Responsible office (English)',
    status: 'Status',
    states: { planned: 'Planned', running: 'Running', finished: 'Finished', stopped: 'Stopped' },
    cost: 'Cost (German)',
    costEn: 'Cost (English)',
    before: 'Wave before',
    after: 'Wave after',
    automatic: 'by itself, from the dates',
    choose: 'Please choose',
    steps: {
      problem: '1. Problem',
      causes: '2. Causes',
      goals: '3. Goals',
      measures: '4. Measures',
      design: '5. Design',
      evaluation: '6. Evaluation',
      conclusions: '7. Conclusions',
    },
    hints: {
      problem: 'What is a problem where, since when, for whom?',
      causes: 'What brings it about, and how is that known?',
      goals: 'What should be different, and by when?',
      measures: 'What is done, and why should it work?',
      design: 'Who does what with which means?',
      evaluation: 'How is success measured?',
      conclusions: 'What follows for other places?',
    },
    stepsTitle: 'The seven Beccaria steps',
    stepsIntro: 'Only the problem is required. The other steps help to judge the effect later.',
    stepsEnglish:
      'On the right stands what appears on the English pages. Where a field is empty, the German text stands there.',
    stepEn: '{step} (English)',
    stepEnHint: 'May stay empty.',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved.',
    otherFault: 'Measure “{name}”: {fault}',
    action: 'Action',
  },
};
