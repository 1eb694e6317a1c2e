import type { Words } from '../state/language.ts';

/** What the server's problem codes mean to whoever sits at the desk. */
export const problemWords: Words<Record<string, string>> = {
  de: {
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
    'wave.notFound': 'Diese Befragung gibt es nicht.',
    'wave.notClosed': 'Die Befragung ist noch nicht geschlossen. Vorher liest niemand die Antworten.',
    'wave.noIndicators': 'Der Fragebogen erklärt keine Kennzahlen. Es gibt nichts zu rechnen.',
    'answers.deleted':
      'Die Antworten dieser Befragung sind gelöscht. Neue Zahlen lassen sich nicht mehr rechnen.',
    'release.notFound': 'Diese Veröffentlichung gibt es nicht, oder niemand kann sie lesen.',
    'release.changed':
      'Inzwischen hat sich etwas geändert. Bitte laden Sie die Seite neu und lesen Sie noch einmal.',
    'release.superseded':
      'Eine neuere Veröffentlichung dieser Befragung ist schon zu lesen. Niemand soll zu älteren Zahlen zurück.',
    'release.damaged':
      'Die Zahlen sind nicht mehr die, die eingefroren wurden. Bitte rechnen Sie neu und sagen Sie der IT Bescheid.',
    'release.sameAccount': 'Bestätigen muss eine andere Person als die, die vorgeschlagen hat.',
    'release.badDate': 'Bitte wählen Sie einen Tag nach heute.',
    'release.withdrawn': 'Diese Veröffentlichung wurde zurückgezogen.',
    'confirmation.invalid': 'Der eingegebene Name stimmt nicht.',
    'retention.longer':
      'Diese Befragung war schon offen. Eine Frist, die den Menschen genannt wurde, darf kürzer werden, aber nicht länger.',
    'text.changed': 'Dieser Text wurde inzwischen geändert. Bitte laden Sie die Seite neu.',
    'text.tooLong': 'Der geschwärzte Text ist länger, als die Frage erlaubt. Bitte kürzen Sie ihn.',
    'job.running': 'Es wird schon gerechnet. Bitte warten Sie, bis das fertig ist.',
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
    unreachable: 'The server does not answer. Please check the connection and try again.',
    unexpected: 'That did not work. Please try again.',
    'session.required': 'Your session has ended. Please sign in again.',
    'session.refused': 'The e-mail address or the password is not right.',
    'session.codeRefused': 'This code is not right or was used before. Please take the next one.',
    'session.forbidden': 'Your role does not allow this.',
    'session.foreign': 'The request did not come from this page. Please load the page again.',
    'session.tooMany': 'Too many attempts. Please wait a few minutes.',
    'wave.notFound': 'There is no such survey.',
    'wave.notClosed': 'The survey is not closed yet. Until then nobody reads its answers.',
    'wave.noIndicators': 'The questionnaire declares no indicators. There is nothing to calculate.',
    'answers.deleted': 'The answers of this survey were deleted. No new figures can be calculated.',
    'release.notFound': 'There is no such release, or nobody can read it.',
    'release.changed': 'Something has changed meanwhile. Please load the page again and read once more.',
    'release.superseded':
      'A newer release of this survey can be read already. Nobody should go back to older figures.',
    'release.damaged':
      'The figures are not those that were frozen. Please calculate again and tell your IT department.',
    'release.sameAccount': 'Somebody else than the person who proposed has to confirm.',
    'release.badDate': 'Please choose a day after today.',
    'release.withdrawn': 'This release was withdrawn.',
    'confirmation.invalid': 'The name you typed is not right.',
    'retention.longer':
      'This survey has been open. A period that people were told may become shorter, but never longer.',
    'text.changed': 'This text was changed meanwhile. Please load the page again.',
    'text.tooLong': 'The redacted text is longer than the question allows. Please shorten it.',
    'job.running': 'A calculation is running already. Please wait until it is done.',
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
