import type { Command } from 'commander';
import { guardedBy } from '../accounts/guard.ts';
import { withStore } from './withStore.ts';

interface Route {
  method: string;
  path: string;
  handler: object;
}

/** routes: every route with who may use it, as its own guard says. */
export function addRoutes(program: Command): void {
  program
    .command('routes')
    .description('Lists every route: method, path, who may use it.')
    .action((_options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const { createApp } = await import('../app.ts');
        for (const line of describeRoutes(createApp({ store, clock: () => new Date() }).routes))
          console.log(line);
      }),
    );
}

/** One line a route. A guard stands in the list as a handler of the same method and path. */
export function describeRoutes(routes: readonly Route[]): string[] {
  const who = new Map<string, string>();
  for (const { method, path, handler } of routes) {
    if (method === 'ALL') continue;
    const route = `${method.padEnd(6)} ${path.padEnd(70)}`;
    who.set(route, guardedBy(handler) ?? who.get(route) ?? 'everyone');
  }
  return [...who].map(([route, may]) => `${route} ${may}`);
}
