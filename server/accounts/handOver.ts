import { findAccount } from '../../db/queries/accounts.ts';
import type { Deps } from '../deps.ts';
import type { LinkPost } from '../mail/linkPost.ts';
import type { Actor } from './changeRoles.ts';
import type { CreatedAccount } from './createAccount.ts';
import type { Link } from './links.ts';

/** A link to show; or, where mail is on, what to ask by how far its mail has come. */
export type HandedLink = { link: Link } | { mail: string };

/** Neither link nor mail: the person had an account already and keeps the password. */
export type AddedAccount = Omit<CreatedAccount, 'link'> & Partial<{ link: Link; mail: string }>;

/** Whoever made a link may ask after its mail, and nobody else. */
export const ownerOf = ({ municipality, account }: Actor): string => `${municipality} ${account}`;

/** Gives a link to the desk, or puts it into the mail where mail is on: then nobody but its owner sees it. */
export async function handOver(
  { store }: Deps,
  post: LinkPost | undefined,
  actor: Actor,
  account: string,
  link: Link,
  isNew: boolean,
): Promise<HandedLink> {
  const row = post && (await findAccount(store, account));
  return post && row ? { mail: post.post(row, link, isNew, ownerOf(actor)) } : { link };
}
