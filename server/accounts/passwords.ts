import { hash, verify } from '@node-rs/argon2';

/** argon2id with what OWASP's password storage cheat sheet names first: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
/** A hash of a novel would keep the server busy. */
const longestPassword = 200;

export type PasswordFault = 'short' | 'long' | 'monotonous' | 'email';

/** Length does more than signs and digits (NIST SP 800-63B); only what anybody would try first is refused. */
export function findPasswordFault(password: string, email: string): PasswordFault | undefined {
  if ([...password].length < shortestPassword) return 'short';
  if ([...password].length > longestPassword) return 'long';
  if (new Set(password).size < 5) return 'monotonous';
  const [name = ''] = email.split('@');
  const rest = password.toLowerCase().replaceAll(email, '').replaceAll(name, '');
  return rest.length < shortestPassword / 2 ? 'email' : undefined;
}

/** Runs beside the event loop. The same letters typed on another keyboard are the same password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** Of 32 random bytes nobody kept: so that an unknown address takes as long as a known one. */
export const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$SSuNLwZ72XzHH2Mi2orbCw$BnNSbFfXIpOewq/G37xsAgDxtwnf5FNV84ig+MDVHIU';

/** Takes the same time whether or not there is a password to compare with. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  if (password.length > longestPassword * 2) return false;
  const matches = await verify(stored ?? nobodys, password.normalize('NFKC'));
  return matches && typeof stored === 'string';
}
