import type { Command } from 'commander';
import { withStore } from './withStore.ts';

/** routes: every route with who may use it. There are no accounts yet: all routes are public. */
export function addRoutes(program: Command): void {
  program
    .command('routes')
    .description('Lists every route: method, path, who may use it.')
    .action((_options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { createApp } = await import('../app.ts');
        const { routes } = createApp({ store, clock: () => new Date() });
        const lines = routes
          .filter(({ method }) => method !== 'ALL')
          .map(({ method, path }) => `${method.padEnd(5)} ${path.padEnd(70)} everyone`);
        for (const line of new Set(lines)) console.log(line);
      }),
    );
}
