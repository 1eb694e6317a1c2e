import { randomUUID } from 'node:crypto';
import type { AccountRow } from '../../db/queries/accounts.ts';
import { composeLink } from './compose.ts';
import type { Mailer } from './mailer.ts';

/** A one-time link, as far as its mail is concerned. */
interface PostedLink {
  path: string;
  /** Milliseconds. */
  expiresAt: number;
}

/** How far the mail with a link has come; where it failed, the link itself, to be handed over in person. */
export type Posting = { state: 'waiting' | 'sent' } | { state: 'failed'; link: PostedLink };

/** Mails with links that are on their way, in memory alone: a restart forgets them, and a new link is made. */
export interface LinkPost {
  /** Puts a link into the mail. @returns what to ask for it by */
  post: (to: AccountRow, link: PostedLink, isNew: boolean, owner: string) => string;
  /** Undefined for a ticket that is not this owner's, or that is over. */
  find: (ticket: string, owner: string) => Posting | undefined;
}

export function createLinkPost(mailer: Mailer, clock: () => Date): LinkPost {
  const posted = new Map<string, { owner: string; link: PostedLink; state: Posting['state'] }>();
  const dropOver = () => {
    for (const [ticket, { link }] of posted) if (link.expiresAt <= clock().getTime()) posted.delete(ticket);
  };
  return {
    post(to, link, isNew, owner) {
      dropOver();
      const ticket = randomUUID();
      const entry = { owner, link, state: 'waiting' as Posting['state'] };
      posted.set(ticket, entry);
      const { publicUrl: from } = mailer;
      const mail = composeLink(to, { link: from + link.path, expiresAt: link.expiresAt, isNew, from });
      void mailer.send(mail).then((outcome) => {
        entry.state = outcome;
      });
      return ticket;
    },
    find(ticket, owner) {
      dropOver();
      const entry = posted.get(ticket);
      if (entry?.owner !== owner) return undefined;
      return entry.state === 'failed' ? { state: 'failed', link: entry.link } : { state: entry.state };
    },
  };
}
