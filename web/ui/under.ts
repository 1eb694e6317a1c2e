/**
 * What stands in front of every address of this installation: nothing, or "/umfrage" where it has a folder of a larger
 * site. The server is told once, at its start; a page carries it for its scripts.
 */
let base = typeof document === 'undefined' ? '' : (document.documentElement.dataset.base ?? '');

/** For the server, before it draws anything. @param path "" or "/umfrage", without a slash at the end */
export function setBase(path: string): void {
  base = path;
}

/** The address of something of ours: "/m/meissen" is "/umfrage/m/meissen" there. @param path begins with a slash, or is empty */
export const under = (path: string): string => base + path;

/** The path of an address as the program knows it, the other way round. */
export const pathBelow = (pathname: string): string =>
  base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
