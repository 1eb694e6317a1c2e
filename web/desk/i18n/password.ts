import type { Words } from '../state/language.ts';

export const passwordWords: Words<{
  label: string;
  hint: string;
  repeat: string;
  differs: string;
  faults: Record<string, string>;
}> = {
  de: {
    label: 'Neues Passwort',
    hint: 'Mindestens 12 Zeichen. Ein Satz aus vier oder fünf Wörtern ist leicht zu merken und schwer zu erraten.',
    repeat: 'Neues Passwort noch einmal',
    differs: 'Die beiden Eingaben sind verschieden.',
    faults: {
      short: 'Das Passwort ist zu kurz: Nehmen Sie mindestens 12 Zeichen.',
      long: 'Das Passwort ist zu lang: Nehmen Sie höchstens 200 Zeichen.',
      monotonous: 'Das Passwort besteht aus zu wenigen verschiedenen Zeichen: Nehmen Sie andere dazu.',
      email: 'Das Passwort besteht fast nur aus Ihrer E-Mail-Adresse: Nehmen Sie etwas anderes.',
      context:
        'Das Passwort besteht fast nur aus naheliegenden Wörtern, etwa Ihrem Namen, Ihrer Stadt oder „Sicherheit“: Nehmen Sie weitere Wörter dazu, die damit nichts zu tun haben.',
      common:
        'Dieses Passwort oder ein sehr ähnliches steht in Listen gestohlener Passwörter, die Angreifer zuerst ausprobieren: Nehmen Sie vier oder fünf Wörter, die nicht zusammengehören.',
    },
  },
  en: {
    label: 'New password',
    hint: 'At least 12 characters. A sentence of four or five words is easy to remember and hard to guess.',
    repeat: 'New password once more',
    differs: 'The two entries are not the same.',
    faults: {
      short: 'The password is too short: use at least 12 characters.',
      long: 'The password is too long: use at most 200 characters.',
      monotonous: 'The password has too few different characters: add others.',
      email: 'The password is hardly more than your e-mail address: use something else.',
      context:
        'The password is hardly more than obvious words, such as your name, your town or “security”: add words that have nothing to do with them.',
      common:
        'This password, or one much like it, stands in lists of stolen passwords that attackers try first: use four or five words that do not belong together.',
    },
  },
};
