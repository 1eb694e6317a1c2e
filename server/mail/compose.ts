import type { Mail } from './mailer.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

/** Whom a mail is for. */
export interface Recipient {
  email: string;
  name: string;
  language: 'de' | 'en';
}

export type Renewal = 'password' | 'secondFactor' | 'both';

const words = { de, en };
const zone = 'Europe/Berlin';

/** @param link the whole address; @param expiresAt milliseconds */
export function composeLink(
  to: Recipient,
  given: { link: string; expiresAt: number; isNew: boolean; from: string },
): Mail {
  const { link, unexpectedLink, ...says } = words[to.language];
  const until = new Intl.DateTimeFormat(to.language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(given.expiresAt);
  const { subject, body } = given.isNew ? says.newLink : says.resetLink;
  return letter(to, given.from, subject, [body, fill(link, { link: given.link, until }), unexpectedLink]);
}

export function composeRenewal(to: Recipient, what: Renewal, from: string): Mail {
  const { [what]: says, unexpectedChange } = words[to.language];
  return letter(to, from, says.subject, [says.body, unexpectedChange]);
}

/** That something waits, and where to read it: no figure. */
export function composeProposal(
  to: Recipient,
  given: { town: string; wave: string; address: string; from: string },
): Mail {
  const { subject, body } = words[to.language].proposal;
  return letter(to, given.from, subject, [fill(body, given)]);
}

function letter(to: Recipient, from: string, subject: string, paragraphs: readonly string[]): Mail {
  const { greeting, footer } = words[to.language];
  const text = [fill(greeting, { name: to.name }), ...paragraphs, `-- \n${fill(footer, { address: from })}`];
  return { to: to.email, subject, text: `${text.join('\n\n')}\n` };
}

/** What people typed stays on its line and is as long as a name. */
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) =>
    (values[key] ?? whole).replace(/\p{C}+/gu, ' ').slice(0, 300),
  );
