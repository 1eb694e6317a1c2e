import type { Words } from '../state/language.ts';

export const signInWords: Words<{
  title: string;
  ended: string;
  email: string;
  password: string;
  signIn: string;
  forgotten: string;
  insecure: string;
  code: { title: string; label: string; hint: string; send: string; recovery: string; recoveryHint: string };
  enrol: {
    title: string;
    why: string;
    scan: string;
    qr: string;
    byHand: string;
    label: string;
    confirm: string;
    lost: string;
  };
  recovery: { title: string; why: string; copy: string; print: string; kept: string; go: string };
  back: string;
}> = {
  de: {
    title: 'Anmelden',
    ended: 'Ihre Sitzung ist zu Ende. Nach dem Anmelden sind Sie wieder dort, wo Sie waren.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    signIn: 'Anmelden',
    forgotten:
      'Passwort vergessen? Wer Ihre Konten verwaltet, gibt Ihnen einen Link, mit dem Sie ein neues setzen.',
    insecure: 'Diese Seite ist nicht über https geöffnet. Der Browser nimmt die Anmeldung so nicht an.',
    code: {
      title: 'Zweiter Faktor',
      label: 'Code',
      hint: 'Sechs Ziffern aus Ihrer Authenticator-App.',
      send: 'Weiter',
      recovery: 'Telefon nicht zur Hand?',
      recoveryHint: 'Dann geben Sie hier einen Ihrer Wiederherstellungs-Codes ein. Jeder gilt einmal.',
    },
    enrol: {
      title: 'Zweiten Faktor einrichten',
      why: 'Wer hier arbeitet, meldet sich mit Passwort und einem Code vom Telefon an. Das richten Sie jetzt einmal ein.',
      scan: 'Öffnen Sie eine Authenticator-App auf Ihrem Telefon und scannen Sie dieses Bild.',
      qr: 'QR-Code für die Authenticator-App',
      byHand: 'Scannen geht nicht? Tippen Sie diesen Schlüssel in die App:',
      label: 'Code, den die App jetzt zeigt',
      confirm: 'Einrichten',
      lost: 'Abbrechen und abmelden',
    },
    recovery: {
      title: 'Ihre Wiederherstellungs-Codes',
      why: 'Mit jedem dieser zehn Codes melden Sie sich einmal ohne Telefon an. Sie werden nur jetzt gezeigt: Drucken Sie sie aus oder schreiben Sie sie ab.',
      copy: 'Kopieren',
      print: 'Drucken',
      kept: 'Ich habe die Codes aufbewahrt',
      go: 'Weiter',
    },
    back: 'Mit anderem Konto anmelden',
  },
  en: {
    title: 'Sign in',
    ended: 'Your session has ended. After signing in you are back where you were.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    forgotten: 'Forgotten your password? Whoever manages your accounts gives you a link to set a new one.',
    insecure: 'This page was not opened over https. The browser will not accept the sign-in.',
    code: {
      title: 'Second factor',
      label: 'Code',
      hint: 'Six digits from your authenticator app.',
      send: 'Continue',
      recovery: 'No phone at hand?',
      recoveryHint: 'Then type one of your recovery codes here. Each is good once.',
    },
    enrol: {
      title: 'Set up your second factor',
      why: 'Whoever works here signs in with a password and a code from their phone. You set this up now, once.',
      scan: 'Open an authenticator app on your phone and scan this picture.',
      qr: 'QR code for the authenticator app',
      byHand: 'Scanning does not work? Type this key into the app:',
      label: 'The code the app shows now',
      confirm: 'Set up',
      lost: 'Cancel and sign out',
    },
    recovery: {
      title: 'Your recovery codes',
      why: 'Each of these ten codes signs you in once without your phone. They are shown only now: print them or write them down.',
      copy: 'Copy',
      print: 'Print',
      kept: 'I have kept the codes',
      go: 'Continue',
    },
    back: 'Sign in with another account',
  },
};
