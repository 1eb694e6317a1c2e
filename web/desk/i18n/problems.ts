import type { Words } from '../state/language.ts';

/** What the server's problem codes mean to whoever sits at the desk. */
export const problemWords: Words<Record<string, string>> = {
  de: {
    'codes.refused': 'Diese Briefe lassen sich nicht ziehen, vermerken oder ersetzen.',
    unreachable:
      'Der Server antwortet nicht. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    unexpected: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    'session.required': 'Ihre Sitzung ist zu Ende. Bitte melden Sie sich wieder an.',
    'session.refused': 'E-Mail-Adresse oder Passwort stimmt nicht.',
    'session.codeRefused':
      'Dieser Code stimmt nicht oder wurde schon benutzt. Bitte nehmen Sie den nächsten.',
    'session.forbidden': 'Dafür reicht Ihre Rolle nicht.',
    'session.foreign': 'Die Anfrage kam nicht von dieser Seite. Bitte laden Sie die Seite neu.',
    'session.tooMany': 'Zu viele Versuche. Bitte warten Sie einige Minuten.',
    'request.notFound': 'Das gibt es nicht mehr.',
    'request.invalid': 'Die Angaben sind unvollständig oder lassen sich nicht lesen.',
    'request.tooLarge': 'Die Datei ist zu groß.',
    'store.busy': 'Im Moment wird anderes gespeichert. Bitte versuchen Sie es gleich noch einmal.',
    'store.failing': 'Im Moment kann nichts gespeichert werden. Bitte sagen Sie der IT Bescheid.',
    'session.passwordRefused': 'Das Passwort stimmt nicht.',
    'account.elsewhere':
      'Dieses Konto arbeitet auch für eine andere Kommune. Bitte wenden Sie sich an die Stelle, die den Server betreibt.',
    'account.lastAdmin':
      'Ohne dieses Konto hätte die Kommune niemanden, der Konten verwaltet. Geben Sie die Rolle zuerst einer zweiten Person.',
    'account.taken': 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
    'account.separation':
      'Diese Rollen sollen getrennt sein. Bitte bestätigen Sie, dass eine Person sie gemeinsam hat.',
    'account.invalid': 'Die Angaben zum Konto lassen sich so nicht speichern.',
    'link.notFound':
      'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte lassen Sie sich einen neuen geben.',
    'password.invalid': 'Dieses Passwort ist zu leicht zu erraten.',
  },
  en: {
    'codes.refused': 'These letters cannot be drawn, noted or replaced.',
    unreachable: 'The server does not answer. Please check the connection and try again.',
    unexpected: 'That did not work. Please try again.',
    'session.required': 'Your session has ended. Please sign in again.',
    'session.refused': 'The e-mail address or the password is not right.',
    'session.codeRefused': 'This code is not right or was used before. Please take the next one.',
    'session.forbidden': 'Your role does not allow this.',
    'session.foreign': 'The request did not come from this page. Please load the page again.',
    'session.tooMany': 'Too many attempts. Please wait a few minutes.',
    'request.notFound': 'This does not exist any more.',
    'request.invalid': 'Something is missing or cannot be read.',
    'request.tooLarge': 'The file is too large.',
    'store.busy': 'Something else is being saved. Please try again in a moment.',
    'store.failing': 'Nothing can be saved at the moment. Please tell your IT department.',
    'session.passwordRefused': 'The password is not right.',
    'account.elsewhere': 'This account works for another town, too. Please ask whoever runs the server.',
    'account.lastAdmin':
      'Without this account nobody could manage accounts. Give the role to a second person first.',
    'account.taken': 'There is an account with this e-mail address already.',
    'account.separation':
      'These roles are meant to be apart. Please confirm that one person holds them together.',
    'account.invalid': 'The account cannot be saved like this.',
    'link.notFound': 'This link was used before or has run out. Please ask for a new one.',
    'password.invalid': 'This password is too easy to guess.',
  },
};
