import type { Words } from '../state/language.ts';

export const failedBeforeWords: Words<{
  /** {passwords}, {day} */
  passwords: string;
  /** {passwords}, {codes}, {day} */
  both: string;
  /** {codes}, {day} */
  codes: string;
  knew: string;
  own: string;
  where: string;
}> = {
  de: {
    passwords:
      'Seit Ihrer letzten Anmeldung wurde für Ihr Konto {passwords}-mal ein falsches Passwort eingegeben, zuletzt am {day}.',
    both: 'Seit Ihrer letzten Anmeldung wurde für Ihr Konto {passwords}-mal ein falsches Passwort und {codes}-mal ein falscher Code eingegeben, zuletzt am {day}.',
    codes:
      'Seit Ihrer letzten Anmeldung wurde für Ihr Konto {codes}-mal ein falscher Code eingegeben, zuletzt am {day}.',
    knew: 'Wer den Code falsch eingab, kannte Ihr Passwort.',
    own: 'Waren Sie das selbst, ist nichts zu tun. Sonst ändern Sie Ihr Passwort und sagen Ihrer IT Bescheid.',
    where: 'Mein Konto',
  },
  en: {
    passwords:
      'Since you last signed in, a wrong password was typed for your account (times: {passwords}), the last time on {day}.',
    both: 'Since you last signed in, a wrong password (times: {passwords}) and a wrong code (times: {codes}) were typed for your account, the last time on {day}.',
    codes:
      'Since you last signed in, a wrong code was typed for your account (times: {codes}), the last time on {day}.',
    knew: 'Whoever typed the wrong code knew your password.',
    own: 'If that was you, there is nothing to do. Otherwise change your password and tell your IT department.',
    where: 'My account',
  },
};
