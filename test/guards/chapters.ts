import type { Chapter } from './guard.ts';
import { access } from './lists/access.ts';
import { backup } from './lists/backup.ts';
import { badInput } from './lists/badInput.ts';
import { disclosure } from './lists/disclosure.ts';
import { fieldwork } from './lists/fieldwork.ts';
import { house } from './lists/house.ts';
import { knownBrowsers } from './lists/knownBrowsers.ts';
import { load } from './lists/load.ts';
import { nothingLost } from './lists/nothingLost.ts';
import { privacy } from './lists/privacy.ts';
import { residents } from './lists/residents.ts';
import { security } from './lists/security.ts';
import { statistics } from './lists/statistics.ts';

/** All guards, in the order of the page. */
export const chapters: readonly Chapter[] = [
  { title: 'Disclosure', guards: disclosure },
  { title: 'Privacy', guards: privacy },
  { title: 'Nothing lost', guards: nothingLost },
  { title: 'Backup, restore, migration', guards: backup },
  { title: 'Access', guards: access },
  { title: 'Known browsers', guards: knownBrowsers },
  { title: 'Pages, proxies and other sites', guards: security },
  { title: 'Bad input', guards: badInput },
  { title: 'Load and limits', guards: load },
  { title: 'Statistics', guards: statistics },
  { title: 'Fieldwork', guards: fieldwork },
  { title: "Residents' page", guards: residents },
  { title: 'The house', guards: house },
];
