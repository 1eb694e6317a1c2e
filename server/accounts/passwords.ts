import { hash, verify } from '@node-rs/argon2';
import { longestPassword } from './newPassword/findPasswordFault.ts';

/** argon2id with what OWASP's password storage cheat sheet names first: 19 MiB, two passes, one lane. */
export const argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Runs beside the event loop. The same letters typed on another keyboard are the same password. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), argon2Cost);

/** Of 32 random bytes nobody kept: so that an unknown address takes as long as a known one. */
export const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$SSuNLwZ72XzHH2Mi2orbCw$BnNSbFfXIpOewq/G37xsAgDxtwnf5FNV84ig+MDVHIU';

/** Takes the same time whether or not there is a password to compare with. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  if (password.length > longestPassword * 2) return false;
  const matches = await verify(stored ?? nobodys, password.normalize('NFKC'));
  return matches && typeof stored === 'string';
}
