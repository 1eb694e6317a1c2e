import type { ComponentType } from 'preact';
import type { PredicateName } from '../../server/accounts/predicates.ts';
import type { SessionReply } from '../../server/accounts/sessionReply.ts';
import type { Words } from './state/language.ts';

/** What every screen is handed. */
export interface ScreenProps {
  town: SessionReply['towns'][number];
  account: SessionReply['account'];
  /** What stands behind the screen's path: ".../wellen/2026/rueckmeldungen" gives ["2026", "rueckmeldungen"]. */
  rest: readonly string[];
}

export interface Screen {
  /** In the address, behind the town. */
  path: string;
  /** Who is offered it; what it may ask of the server, the server decides. */
  may: PredicateName;
  title: Words<string>;
  /** One sentence for the tile on the home screen; without it there is no tile. */
  about?: Words<string>;
  load: () => Promise<ComponentType<ScreenProps>>;
}

/** One entry a screen, in the order of the navigation. What a screen needs beyond its title comes with it. */
export const screens: readonly Screen[] = [
  {
    path: 'planung',
    may: 'mayPlan',
    title: { de: 'Planung', en: 'Planning' },
    about: {
      de: 'Wie viele Briefe eine gewünschte Genauigkeit braucht, und was sie kosten.',
      en: 'How many letters a wished precision takes, and what they cost.',
    },
    load: async () => (await import('./planner/PlannerScreen.tsx')).PlannerScreen,
  },
  {
    path: 'wellen',
    may: 'mayRunWaves',
    title: { de: 'Wellen', en: 'Waves' },
    about: {
      de: 'Befragungen anlegen, ausprobieren, öffnen, anhalten und schließen.',
      en: 'Create, try out, open, pause and close surveys.',
    },
    load: () => import('./waves/WavesScreen.tsx').then(({ WavesScreen }) => WavesScreen),
  },
  {
    path: 'fragebogen',
    may: 'mayEditQuestionnaires',
    title: { de: 'Fragebogen', en: 'Questionnaires' },
    about: {
      de: 'Fragen auswählen und schreiben, Vorschau ansehen, in eine Befragung übernehmen.',
      en: 'Choose and write questions, see a preview, use them in a survey.',
    },
    load: () =>
      import('./editor/QuestionnairesScreen.tsx').then(({ QuestionnairesScreen }) => QuestionnairesScreen),
  },
  {
    path: 'codes',
    may: 'maySeeCodes',
    title: { de: 'Codes', en: 'Codes' },
    about: {
      de: 'Codes ziehen, an Unbeantwortetes erinnern, am Telefon helfen.',
      en: 'Draw codes, remind, help on the phone.',
    },
    load: () => import('./codes/CodesScreen.tsx').then(({ CodesScreen }) => CodesScreen),
  },
  {
    path: 'briefe',
    may: 'maySeeCodes',
    title: { de: 'Briefe', en: 'Letters' },
    about: {
      de: 'Brieftext schreiben, Briefe mit Zugangscode als PDF machen, erinnern.',
      en: 'Write the letter, make letters with their codes as PDF, remind.',
    },
    load: async () => (await import('./letters/LettersScreen.tsx')).LettersScreen,
  },
  {
    path: 'ruecklauf',
    may: 'maySeeReturns',
    title: { de: 'Rücklauf', en: 'Returns' },
    about: {
      de: 'Wie viele geantwortet haben, wer fehlt und wie genau die Ergebnisse werden.',
      en: 'How many have answered, who is missing and how precise the results will be.',
    },
    load: () => import('./returns/ReturnsScreen.tsx').then(({ ReturnsScreen }) => ReturnsScreen),
  },
  {
    path: 'papier',
    may: 'maySeeCodes',
    title: { de: 'Papierrücklauf', en: 'Paper returns' },
    about: {
      de: 'Abgetrennte Karten abhaken und Bögen zu Stapeln binden.',
      en: 'Tick off tear-off cards and bind forms in bundles.',
    },
    load: () => import('./paper/PaperScreen.tsx').then(({ PaperScreen }) => PaperScreen),
  },
  {
    path: 'erfassung',
    may: 'mayEnterPaper',
    title: { de: 'Papierbögen eingeben', en: 'Type in paper forms' },
    about: {
      de: 'Ausgefüllte Bögen mit der Tastatur erfassen.',
      en: 'Take in filled-in forms by keyboard.',
    },
    load: () => import('./entry/EntryScreen.tsx').then(({ EntryScreen }) => EntryScreen),
  },
  {
    path: 'freigaben',
    may: 'mayRelease',
    title: { de: 'Veröffentlichen', en: 'Release' },
    about: {
      de: 'Zahlen einer geschlossenen Befragung rechnen, prüfen und mit zweiter Person freigeben.',
      en: 'Calculate the figures of a closed survey, check them, and release them with a second person.',
    },
    load: () => import('./release/ReleaseScreen.tsx').then(({ ReleaseScreen }) => ReleaseScreen),
  },
  {
    path: 'freitexte',
    may: 'mayReadTexts',
    title: { de: 'Freitexte', en: 'Free texts' },
    about: {
      de: 'Lesen, was Befragte in eigenen Worten geschrieben haben, und Namen schwärzen.',
      en: 'Read what people wrote in their own words, and black out names.',
    },
    load: () => import('./freetext/TextScreen.tsx').then(({ TextScreen }) => TextScreen),
  },
  {
    path: 'rat',
    may: 'maySeeCouncilReleases',
    title: { de: 'Für den Rat', en: 'For the council' },
    about: {
      de: 'Ergebnisse, die der Rat liest, bevor sie öffentlich sind.',
      en: 'Results the council reads before they are public.',
    },
    load: () => import('./council/CouncilScreen.tsx').then(({ CouncilScreen }) => CouncilScreen),
  },
  {
    path: 'dateien',
    may: 'mayUploadData',
    title: { de: 'Dateien hochladen', en: 'Upload files' },
    about: {
      de: 'Bevölkerungszahlen, Umfelddaten, Maßnahmen und Orte aus Excel oder CSV.',
      en: 'Population counts, context data, measures and places from Excel or CSV.',
    },
    load: () => import('./uploads/UploadScreen.tsx').then(({ UploadScreen }) => UploadScreen),
  },
  {
    path: 'umfelddaten',
    may: 'mayUploadData',
    title: { de: 'Umfelddaten', en: 'Context data' },
    about: {
      de: 'Erfasste Kriminalität und andere Zahlen je Stadtteil und Jahr eintragen.',
      en: 'Enter recorded crime and other counts per area and year.',
    },
    load: () => import('./context/ContextScreen.tsx').then(({ ContextScreen }) => ContextScreen),
  },
  {
    path: 'massnahmen',
    may: 'mayUploadData',
    title: { de: 'Maßnahmen', en: 'Measures' },
    about: {
      de: 'Was die Stadt wo und wann getan hat, nach den Beccaria-Schritten.',
      en: 'What the town did, where and when, in the Beccaria steps.',
    },
    load: () => import('./measures/MeasuresScreen.tsx').then(({ MeasuresScreen }) => MeasuresScreen),
  },
  {
    path: 'kommune',
    may: 'mayEditTown',
    title: { de: 'Kommune', en: 'Town' },
    about: {
      de: 'Name, Wappen, Farben, Datenschutz, Impressum und Barrierefreiheit.',
      en: 'Name, crest, colours, data protection, imprint and accessibility.',
    },
    load: () => import('./town/TownScreen.tsx').then(({ TownScreen }) => TownScreen),
  },
  {
    path: 'stadtteile',
    may: 'mayEditTown',
    title: { de: 'Stadtteile', en: 'Areas' },
    about: {
      de: 'Karte hochladen, ansehen und für die nächsten Wellen übernehmen.',
      en: 'Upload a map, look at it, and take it for the next waves.',
    },
    load: () => import('./areas/AreasScreen.tsx').then(({ AreasScreen }) => AreasScreen),
  },
  {
    path: 'loeschfristen',
    may: 'mayRunWaves',
    title: { de: 'Löschfristen', en: 'Retention' },
    about: {
      de: 'Was wann gelöscht wird, und was schon gelöscht ist.',
      en: 'What is deleted when, and what has been.',
    },
    load: () => import('./retention/RetentionScreen.tsx').then(({ RetentionScreen }) => RetentionScreen),
  },
  {
    path: 'konten',
    may: 'mayAdminister',
    title: { de: 'Konten', en: 'Accounts' },
    about: {
      de: 'Wer hier arbeitet, mit welcher Rolle, und Links für neue Passwörter.',
      en: 'Who works here, in which role, and links for new passwords.',
    },
    load: () => import('./accounts/AccountsScreen.tsx').then(({ AccountsScreen }) => AccountsScreen),
  },
  {
    path: 'protokoll',
    may: 'mayAdminister',
    title: { de: 'Protokoll', en: 'Audit log' },
    about: {
      de: 'Wer wann etwas geändert oder veröffentlicht hat.',
      en: 'Who changed or published what, and when.',
    },
    load: () => import('./audit/AuditScreen.tsx').then(({ AuditScreen }) => AuditScreen),
  },
];
