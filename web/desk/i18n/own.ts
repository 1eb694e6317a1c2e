import type { Words } from '../state/language.ts';

export const ownWords: Words<{
  title: string;
  signedInAs: string;
  saved: string;
  password: { title: string; current: string; save: string; says: string; changed: string };
  factor: {
    title: string;
    has: string;
    hasNot: string;
    renew: string;
    start: string;
    codeFirst: string;
    passwordFirst: string;
    codeHint: string;
    go: string;
    changed: string;
  };
  codes: { title: string; left: string; old: string; renew: string; go: string };
  sessions: {
    title: string;
    list: string;
    started: string;
    seen: string;
    this: string;
    action: string;
    end: string;
    endAll: string;
    code: string;
    password: string;
    proof: string;
    says: string;
    none: string;
  };
  signIns: {
    title: string;
    says: string;
    day: string;
    proof: string;
    proofs: Record<'password' | 'app' | 'recovery' | 'link', string>;
    times: string;
    none: string;
  };
  cancel: string;
}> = {
  de: {
    title: 'Mein Konto',
    signedInAs: 'Angemeldet als {email}.',
    saved: 'Gespeichert.',
    password: {
      title: 'Passwort',
      current: 'Jetziges Passwort',
      save: 'Passwort ändern',
      says: 'Alle anderen Sitzungen enden damit.',
      changed: 'Das Passwort ist geändert. Alle anderen Sitzungen sind beendet.',
    },
    factor: {
      title: 'Zweiter Faktor',
      has: 'Eingerichtet. Haben Sie ein neues Telefon, richten Sie ihn hier neu ein; der alte gilt dann nicht mehr.',
      hasNot: 'Nicht eingerichtet. Für Ihre Rolle ist er freiwillig, aber gut.',
      renew: 'Neu einrichten',
      start: 'Einrichten',
      codeFirst: 'Code vom alten Gerät, oder ein Wiederherstellungs-Code',
      passwordFirst: 'Ihr Passwort',
      codeHint: 'Damit steht fest, dass Sie es sind.',
      go: 'Weiter',
      changed: 'Der zweite Faktor ist eingerichtet.',
    },
    codes: {
      title: 'Wiederherstellungs-Codes',
      left: 'Noch {left} von 10 Codes sind unbenutzt. Neue Codes machen alle alten ungültig.',
      old: 'Ihre Codes sind aus einer früheren Fassung des Programms. Sie gelten weiter; neue sind besser geschützt. Erzeugen Sie bitte bei Gelegenheit neue.',
      renew: 'Code aus der App',
      go: 'Neue Codes erzeugen',
    },
    sessions: {
      title: 'Sitzungen',
      list: 'Ihre Sitzungen',
      started: 'Angemeldet',
      seen: 'Zuletzt benutzt',
      this: 'diese hier',
      action: 'Beenden',
      end: 'Beenden',
      endAll: 'Überall abmelden',
      code: 'Code aus der App',
      password: 'Ihr Passwort',
      proof: 'Nötig, um eine andere Sitzung zu beenden oder sich überall abzumelden.',
      says: 'Eine Sitzung endet nach acht Stunden, oder wenn sie 30 Minuten unbenutzt war. Woher Sie sich angemeldet haben, wird nirgends gespeichert. Nach „Überall abmelden“ kennt der Server auch keinen Ihrer Browser mehr.',
      none: 'Keine.',
    },
    signIns: {
      title: 'Anmeldungen der letzten 30 Tage',
      says: 'Das sehen nur Sie: Tage ohne Uhrzeit, danach gelöscht. Ist ein Tag dabei, an dem Sie es nicht waren, ändern Sie Ihr Passwort und sagen Sie der Administration Bescheid.',
      day: 'Tag',
      proof: 'Womit',
      proofs: {
        password: 'Passwort',
        app: 'Passwort und Code aus der App',
        recovery: 'Passwort und Wiederherstellungs-Code',
        link: 'Einmal-Link',
      },
      times: 'Wie oft',
      none: 'Keine.',
    },
    cancel: 'Abbrechen',
  },
  en: {
    title: 'My account',
    signedInAs: 'Signed in as {email}.',
    saved: 'Saved.',
    password: {
      title: 'Password',
      current: 'Current password',
      save: 'Change password',
      says: 'All other sessions end with it.',
      changed: 'The password is changed. All other sessions have ended.',
    },
    factor: {
      title: 'Second factor',
      has: 'Set up. If you have a new phone, set it up anew here; the old one ends then.',
      hasNot: 'Not set up. For your role it is voluntary, but good.',
      renew: 'Set up anew',
      start: 'Set up',
      codeFirst: 'Code from the old device, or a recovery code',
      passwordFirst: 'Your password',
      codeHint: 'So that it is certain it is you.',
      go: 'Continue',
      changed: 'The second factor is set up.',
    },
    codes: {
      title: 'Recovery codes',
      left: '{left} of 10 codes are unused. New codes make all old ones void.',
      old: 'Your codes are from an earlier version of the program. They are still good; new ones are protected better. Please make new ones when you have a moment.',
      renew: 'Code from the app',
      go: 'Make new codes',
    },
    sessions: {
      title: 'Sessions',
      list: 'Your sessions',
      started: 'Signed in',
      seen: 'Last used',
      this: 'this one',
      action: 'End',
      end: 'End',
      endAll: 'Sign out everywhere',
      code: 'Code from the app',
      password: 'Your password',
      proof: 'Needed to end another session or to sign out everywhere.',
      says: 'A session ends after eight hours, or when it was not used for 30 minutes. Where you signed in from is stored nowhere. After “Sign out everywhere” the server knows none of your browsers any more, either.',
      none: 'None.',
    },
    signIns: {
      title: 'Sign-ins of the last 30 days',
      says: 'Only you see this: days without a time, deleted afterwards. If there is a day that was not you, change your password and tell your administrator.',
      day: 'Day',
      proof: 'With',
      proofs: {
        password: 'Password',
        app: 'Password and code from the app',
        recovery: 'Password and recovery code',
        link: 'One-time link',
      },
      times: 'How often',
      none: 'None.',
    },
    cancel: 'Cancel',
  },
};
