import { Hono } from 'hono';
import { type GuardedEnv, guard } from '../accounts/guard.ts';
import { mayAdminister } from '../accounts/predicates.ts';
import type { Deps } from '../deps.ts';
import { viewBackups } from './viewBackups.ts';

/** Whether the nightly backup works, for those who have to see that it does. */
export const backupDeskRoutes = (deps: Deps) =>
  new Hono<GuardedEnv>().get(
    '/municipalities/:municipality/backups',
    guard(deps, mayAdminister),
    async function sendBackups(c) {
      const { store, backup, clock } = deps;
      return c.json(await viewBackups(store.folder, backup?.nightly, clock()));
    },
  );
