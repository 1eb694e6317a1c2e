/** What mails say. In braces what is filled in: never anything about residents or figures. */
export interface MailWords {
  /** {name} */
  greeting: string;
  newLink: { subject: string; body: string };
  resetLink: { subject: string; body: string };
  /** {link}, {until} */
  link: string;
  unexpectedLink: string;
  password: { subject: string; body: string };
  secondFactor: { subject: string; body: string };
  both: { subject: string; body: string };
  unexpectedChange: string;
  /** {town}, {wave}, {address} */
  proposal: { subject: string; body: string };
  /** {address} */
  footer: string;
}
