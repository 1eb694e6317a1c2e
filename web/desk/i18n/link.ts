import type { Words } from '../state/language.ts';

export const linkWords: Words<{
  title: string;
  for: string;
  renews: string;
  set: string;
  toSignIn: string;
}> = {
  de: {
    title: 'Passwort setzen',
    for: 'Für das Konto {email}.',
    renews: 'Danach richten Sie auch den zweiten Faktor neu ein. Der alte gilt dann nicht mehr.',
    set: 'Passwort setzen',
    toSignIn: 'Zur Anmeldung',
  },
  en: {
    title: 'Set your password',
    for: 'For the account {email}.',
    renews: 'After this you also set up the second factor anew. The old one ends then.',
    set: 'Set password',
    toSignIn: 'To sign-in',
  },
};
