import type { MailWords } from './mailWords.ts';

export const en: MailWords = {
  greeting: 'Dear {name},',
  newLink: {
    subject: 'Your access to Umfeld',
    body: 'An account in Umfeld was made for you. With this link you set your password:',
  },
  resetLink: {
    subject: 'New password for Umfeld',
    body: 'With this link you set a new password for Umfeld:',
  },
  link: '{link}\n\nThe link is good until {until} and exactly once. Do not pass it on.',
  unexpectedLink: 'Did you not expect this? Then do not use the link, and ask in your administration.',
  password: {
    subject: 'Your password for Umfeld was changed',
    body: 'The password of your account in Umfeld was changed.',
  },
  secondFactor: {
    subject: 'Your second factor for Umfeld was renewed',
    body: 'The second factor of your account in Umfeld was renewed.',
  },
  both: {
    subject: 'Your access to Umfeld was renewed',
    body: 'The password of your account in Umfeld was changed. The second factor you had is no longer valid.',
  },
  unexpectedChange: 'Was that not you? Then turn at once to the person who looks after the accounts.',
  proposal: {
    subject: 'A release waits for your confirmation',
    body: 'In Umfeld a release waits for a second person: {town}, wave {wave}. Read the report before you confirm:\n\n{address}',
  },
  footer: 'This message comes from {address}. Nobody reads replies to this address.',
};
