import type { Words } from '../state/language.ts';

/** What the server's problem codes mean to whoever sits at the desk. */
export const problemWords: Words<Record<string, string>> = {
  de: {
    'town.invalid': 'Einige Angaben passen nicht; nichts wurde geändert.',
    'town.incomplete': 'Füllen Sie zuerst die Angaben zur Kommune aus.',
    'areas.invalid': 'Diese Karte lässt sich nicht nehmen; nichts wurde gespeichert.',
    'wave.keyTaken': 'Eine Welle mit diesem Kurznamen gibt es schon.',
    'wave.keyInvalid':
      'So kann eine Welle nicht heißen. Nehmen Sie Kleinbuchstaben, Ziffern und Bindestrich, zum Beispiel 2026.',
    'wave.notRunning': 'Die Welle ist nicht offen. Bitte laden Sie die Seite neu.',
    'wave.notDraft': 'Ausprobieren lässt sich nur, was noch nie offen war.',
    'wave.notReady':
      'Das geht im Moment nicht: Es fehlt noch etwas, oder jemand war schneller. Bitte laden Sie die Seite neu.',
    'wave.planInvalid': 'Diese Angaben passen nicht zusammen.',
    'wave.notFound': 'Diese Welle gibt es nicht.',
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
    'upload.unreadable': 'Die Datei lässt sich nicht lesen.',
    'upload.refused': 'Einige Angaben lassen sich so nicht speichern. Nichts wurde gespeichert.',
    'link.notFound':
      'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte lassen Sie sich einen neuen geben.',
    'password.invalid': 'Dieses Passwort ist zu leicht zu erraten.',
    'planner.uncounted':
      'Für keinen Stadtteil ist bekannt, wie viele Menschen dort leben. Laden Sie zuerst die Bevölkerungszahlen der Befragung hoch.',
    'letters.invalid': 'Der Text hat noch Fehler; er wurde nicht gespeichert.',
    'letter.notFound': 'Diese Briefnummer gibt es nicht.',
    'letter.used':
      'Zu diesem Brief gibt es schon eine Antwort. Legen Sie den Bogen zur Seite: Die erste Antwort zählt.',
    'letter.replaced':
      'Dieser Brief wurde durch einen neuen ersetzt. Nehmen Sie die Nummer des neuen Briefs.',
    'bundle.full': 'Dieser Stapel ist schon ganz eingegeben. Bitte wählen Sie einen anderen.',
    'bundle.tooSmall': 'Ein Stapel braucht mindestens zehn Bögen.',
    'wave.notOpen': 'Die Befragung ist noch nicht eröffnet.',
    'wave.closed': 'Die Befragung ist geschlossen und nimmt nichts mehr an.',
    'answers.invalid': 'Eine Antwort lässt sich so nicht speichern. Gespeichert wurde nichts.',
    'invitation.required': 'Diese Befragung nimmt nur Bögen aus einem Stapel an.',
    'language.unknown': 'In dieser Sprache gibt es den Bogen nicht.',
  },
  en: {
    'town.invalid': 'Some entries do not fit; nothing was changed.',
    'town.incomplete': 'Fill in what the town says about itself first.',
    'areas.invalid': 'This map cannot be taken; nothing was stored.',
    'wave.keyTaken': 'There is a wave with this short name already.',
    'wave.keyInvalid':
      'A wave cannot be called this. Use lower-case letters, digits and hyphens, such as 2026.',
    'wave.notRunning': 'The wave is not open. Please load the page again.',
    'wave.notDraft': 'Only what has never been open can be tried out.',
    'wave.notReady':
      'That is not possible now: something is missing, or somebody was quicker. Please load the page again.',
    'wave.planInvalid': 'These entries do not fit together.',
    'wave.notFound': 'There is no such wave.',
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
    'upload.unreadable': 'The file cannot be read.',
    'upload.refused': 'Some entries cannot be saved like this. Nothing was saved.',
    'link.notFound': 'This link was used before or has run out. Please ask for a new one.',
    'password.invalid': 'This password is too easy to guess.',
    'planner.uncounted':
      'For no area is it known how many people live there. Upload the population counts of the survey first.',
    'letters.invalid': 'The wording has faults still; it was not saved.',
    'letter.notFound': 'There is no letter of this number.',
    'letter.used': 'This letter was answered already. Put the form aside: the first answer counts.',
    'letter.replaced': 'This letter was replaced by a new one. Take the number of the new letter.',
    'bundle.full': 'All forms of this bundle have been typed in. Please choose another one.',
    'bundle.tooSmall': 'A bundle needs at least ten forms.',
    'wave.notOpen': 'The survey has not been opened yet.',
    'wave.closed': 'The survey is closed and takes nothing more.',
    'answers.invalid': 'An answer cannot be stored like this. Nothing was stored.',
    'invitation.required': 'This survey takes forms from a bundle only.',
    'language.unknown': 'The form does not exist in this language.',
  },
};
