/** A mail to somebody who works here. Plain text; the subject is one line. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export type Outcome = 'sent' | 'failed';

/** Sends mails about accounts, one after the other and outside of any request. */
export interface Mailer {
  /** Where staff reach this server, "https://umfrage.stadt.de": never taken from a request. */
  publicUrl: string;
  /** Puts a mail into the queue. Never rejects: what fails is told, and nothing else depends on it. */
  send: (mail: Mail) => Promise<Outcome>;
  /** Waits for the mail that is on its way, and lets the others be. */
  stop: () => Promise<void>;
}
