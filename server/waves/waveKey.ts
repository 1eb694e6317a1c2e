/** Pages that stand beside the waves under a town's address. */
const takenAddresses = ['ergebnisse', 'hilfe', 'barrierefreiheit', 'datenschutz', 'einbetten', 'bericht'];

/** Under this name waves are tried out; a real one never begins with it. */
export const testPrefix = 'probe-';

/** Why a word cannot be a wave's key, or undefined when it can. */
export function findKeyFault(key: string): string | undefined {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(key))
    return `"${key.slice(0, 60)}" cannot be a wave's key: use lower-case letters, digits or "-", e.g. 2026.`;
  if (takenAddresses.includes(key) || key.startsWith(testPrefix))
    return `"${key}" is the address of another page of the town: choose another key.`;
  return undefined;
}
