import type { Command } from 'commander';
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
        const { guardedBy } = await import('../accounts/guard.ts');
        const { routes } = createApp({ store, clock: () => new Date() });
        for (const line of describeRoutes(routes, guardedBy)) console.log(line);
      }),
    );
}

/** One line a route. A guard stands in the list as a handler of the same method and path. */
function describeRoutes(
  routes: readonly Route[],
  guardedBy: (handler: object) => string | undefined,
): string[] {
  const who = new Map<string, string>();
  for (const { method, path, handler } of routes) {
    if (method === 'ALL') continue;
    const route = `${method.padEnd(6)} ${path.padEnd(70)}`;
    who.set(route, guardedBy(handler) ?? who.get(route) ?? 'everyone');
  }
  return [...who].map(([route, may]) => `${route} ${may}`);
}
