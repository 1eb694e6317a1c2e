import { under } from './under.ts';

/**
 * Where residents' pages are, seen from the desk: nothing, or "https://umfrage.stadt.de" where staff have another host.
 * Apart from `under`, so that residents load nothing of it.
 */
let residents = typeof document === 'undefined' ? '' : (document.documentElement.dataset.residents ?? '');

/** For the server, before it draws anything. @param origin "" where staff and residents share one */
export function setResidents(origin: string): void {
  residents = origin;
}

/** The origin of residents' pages; "" where it is this one. */
export const residentsOrigin = (): string => residents;

/** The address of a resident's page, for the desk. */
export const underResidents = (path: string): string => residents + under(path);
