import { isCommon } from './commonPasswords.ts';
import { contextWords, isHardlyMoreThan, type Person } from './contextWords.ts';

const shortestPassword = 12;
/** A hash of a novel would keep the server busy. */
export const longestPassword = 200;

export type PasswordFault = 'short' | 'long' | 'monotonous' | 'email' | 'context' | 'common';

/** Length does more than signs and digits (NIST SP 800-63B); only what anybody would try first is refused. */
export async function findPasswordFault(
  password: string,
  person: Person,
): Promise<PasswordFault | undefined> {
  if ([...password].length < shortestPassword) return 'short';
  if ([...password].length > longestPassword) return 'long';
  if (new Set(password).size < 5) return 'monotonous';
  if (isHardlyMoreThanAddress(password, person.email)) return 'email';
  if (isHardlyMoreThan(contextWords(person), password)) return 'context';
  return (await isCommon(password)) ? 'common' : undefined;
}

function isHardlyMoreThanAddress(password: string, email: string): boolean {
  const [name = ''] = email.split('@');
  return password.toLowerCase().replaceAll(email, '').replaceAll(name, '').length < shortestPassword / 2;
}
