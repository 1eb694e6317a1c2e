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
