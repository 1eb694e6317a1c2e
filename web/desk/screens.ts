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
    path: 'codes',
    may: 'maySeeCodes',
    title: { de: 'Briefe und Codes', en: 'Letters and codes' },
    about: {
      de: 'Codes ziehen, an Unbeantwortetes erinnern, am Telefon helfen.',
      en: 'Draw codes, remind, help on the phone.',
    },
    load: () => import('./codes/CodesScreen.tsx').then(({ CodesScreen }) => CodesScreen),
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
