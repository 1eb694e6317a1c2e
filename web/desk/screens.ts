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

/** One line a screen, in the order of the navigation. */
export const screens: readonly Screen[] = [
  {
    path: 'fragebogen',
    may: 'mayEditQuestionnaires',
    title: { de: 'Fragebogen', en: 'Questionnaires' },
    about: {
      de: 'Fragen auswählen und schreiben, Vorschau ansehen, in eine Befragung übernehmen.',
      en: 'Choose and write questions, see a preview, use them in a survey.',
    },
    load: async () => (await import('./editor/QuestionnairesScreen.tsx')).QuestionnairesScreen,
  },
];
