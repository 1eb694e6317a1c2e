import type { Store } from '../db/store.ts';
import type { BackupSettings } from './backup/backupSettings.ts';
import type { Attending } from './http/attend.ts';
import type { Site } from './http/site.ts';
import type { Mailer } from './mail/mailer.ts';
import type { TileSource } from './tiles/tileSource.ts';

/** What every capability is handed: nothing here is global. */
export interface Deps {
  store: Store;
  /** The present moment; tests hold it still. */
  clock: () => Date;
  /** Absent unless whoever runs the server names one. */
  tiles?: TileSource;
  /** Absent unless whoever runs the server names an SMTP server. */
  mail?: Mailer;
  /** Absent in tests; without `nightly` no backup is made by itself. */
  backup?: BackupSettings;
  /** Against floods; without it everything is let in, as in most tests. */
  protection?: Protection;
  /** Absent in most tests: then it is the host of each request. */
  site?: Site;
  /** Hears of what breaks; without it that is printed. */
  report?: NonNullable<Attending['report']>;
  countRefusal?: NonNullable<Attending['countRefusal']>;
  countReply?: NonNullable<Attending['countReply']>;
  /** Megabytes the disk should have left. */
  freeMegabytes?: number;
  /** Set by the demo alone: its accounts may sign in, and without a second factor. */
  isDemo?: boolean;
}

/** How much may come in from people nobody has invited. Nothing here looks at who they are. */
export interface Protection {
  /** Whether a device has to solve a small task for each submission. */
  proof: boolean;
  /** New submissions a minute and wave; as many may come at once. 0: no limit. */
  submissionsPerMinute: number;
  /** The same for the form without JavaScript, which solves no task. */
  formsPerMinute: number;
  /** Wrong codes tried a minute and wave. 0 or absent: no limit. */
  codesPerMinute?: number;
  /** Answers and codes the server works on at once; whoever comes then is asked to come again. 0 or absent: no bound. */
  atOnce?: number;
}
