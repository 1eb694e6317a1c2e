import type { Texts } from './texts.ts';

export const texts: Texts = {
  languageName: 'Deutsch',
  direction: 'ltr',
  locale: 'de-DE',
  languageSwitch: 'Sprache',
  survey: {
    who: 'Es fragt die Verwaltung von {municipality}.',
    duration: { one: 'Das dauert etwa {minutes} Minute.', other: 'Das dauert etwa {minutes} Minuten.' },
    voluntary: 'Die Teilnahme ist freiwillig, und Fragen dürfen Sie auslassen.',
    anonymous: 'Ihre Antworten sind anonym: ohne Namen und ohne Adresse Ihres Geräts.',
    groups: 'Ergebnisse zeigen wir nur für Gruppen ab zehn Personen.',
    start: 'Umfrage beginnen',
    resume: 'Umfrage fortsetzen',
    staysHere:
      'Bis zum Absenden bleiben Ihre Antworten in diesem Browser-Tab. Schließen Sie ihn, sind sie gelöscht.',
    responsible: 'Verantwortlich: {contact}',
    needsScript:
      'Diese Umfrage braucht JavaScript. Bitte schalten Sie es in Ihrem Browser ein und laden Sie die Seite neu.',
  },
  section: {
    progress: 'Abschnitt {number} von {total}',
    back: 'Zurück',
    next: 'Weiter',
    send: 'Antworten absenden',
    required: 'bitte beantworten',
    upTo: { one: 'Höchstens {max} Antwort', other: 'Höchstens {max} Antworten' },
    clear: 'Auswahl aufheben',
    charactersLeft: { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
    charactersOver: { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
    chooseArea: 'Bitte wählen',
    scaleEnd: '{number} = {label}',
  },
  keeping: {
    remember: 'Auf diesem Gerät merken',
    rememberHint:
      'Ohne Merken sind Ihre Antworten gelöscht, sobald Sie diesen Tab schließen. Gemerkte Antworten können auch andere sehen, die dieses Gerät benutzen.',
    remembered:
      'Ihre Antworten bleiben auf diesem Gerät, bis Sie sie absenden oder löschen. Auch andere, die dieses Gerät benutzen, können sie sehen.',
    refused:
      'Dieses Gerät kann gerade nichts speichern. Sie können trotzdem weiter antworten. Lassen Sie dazu diesen Tab offen.',
    pageOnly:
      'Dieser Browser speichert nichts. Bitte laden Sie die Seite nicht neu, sonst sind Ihre Antworten weg.',
    erase: 'Antworten auf diesem Gerät löschen',
    erased: 'Ihre Antworten sind auf diesem Gerät gelöscht.',
    elsewhere: 'Ihre Antworten wurden in einem anderen Tab abgesendet oder gelöscht.',
    waitsInTab: 'Ihre Antworten warten in diesem Tab. Wenn Sie ihn schließen, sind sie gelöscht.',
    languageMissing:
      'Diese Sprache lässt sich gerade nicht laden, weil die Verbindung fehlt. Ihre Antworten sind noch da.',
    later: 'Später senden',
    laterHint:
      'Dann bewahren wir Ihre Antworten auf diesem Gerät auf und senden sie, wenn Sie diese Seite wieder öffnen. So lange können sie auch andere sehen, die dieses Gerät benutzen.',
    waitsHere:
      'Ihre Antworten sind auf diesem Gerät aufbewahrt. Sie können die Seite jetzt schließen. Öffnen Sie sie wieder, wenn Sie Verbindung haben: Dann werden die Antworten von selbst gesendet.',
    careNext: 'Als Nächstes: „{section}“. Diese Fragen können belasten. Sie können jede davon auslassen.',
    careHere: 'Sie können jede Frage auf dieser Seite auslassen.',
    help: 'Hilfe und Telefonnummern',
    leave: 'Seite schnell verlassen',
    leaveHint:
      '„{button}“ löscht Ihre Antworten auf diesem Gerät und öffnet einen Kalender. Dreimal die Esc-Taste drücken wirkt genauso.',
    kiosk: {
      fullScreen: 'Ganzer Bildschirm',
      askHeading: 'Sind Sie noch da?',
      ask: {
        one: 'In {seconds} Sekunde löschen wir Ihre Antworten und kehren zum Anfang zurück.',
        other: 'In {seconds} Sekunden löschen wir Ihre Antworten und kehren zum Anfang zurück.',
      },
      stay: 'Ja, weiter antworten',
      end: 'Nein, alles löschen',
      returns: {
        one: 'Diese Seite kehrt in {seconds} Sekunde zum Anfang zurück.',
        other: 'Diese Seite kehrt in {seconds} Sekunden zum Anfang zurück.',
      },
      toStart: 'Zum Anfang',
      keptHeading: 'Danke, Ihre Antworten sind aufbewahrt',
      keptBody:
        'Gerade gibt es keine Verbindung. Dieses Gerät sendet Ihre Antworten, sobald sie wieder da ist. Sie müssen nichts weiter tun.',
      staysHere:
        'Wer nach Ihnen kommt, sieht Ihre Antworten nicht. Nach dem Absenden beginnt die Umfrage hier von vorn.',
      leaveHint: '„{button}“ löscht Ihre Antworten und kehrt zum Anfang zurück.',
      erase: 'Abbrechen und alles löschen',
    },
  },
  errors: {
    heading: {
      one: 'Bitte sehen Sie sich eine Frage noch einmal an',
      other: 'Bitte sehen Sie sich {count} Fragen noch einmal an',
    },
    softHeading: { one: 'Eine Frage ist noch offen', other: '{count} Fragen sind noch offen' },
    softHint: 'Möchten Sie noch antworten? Mit „{button}“ geht es auch ohne.',
    softQuestion: 'Noch offen. Sie können die Frage auch auslassen.',
    requiredArea: 'Bitte wählen Sie Ihren Stadtteil.',
    requiredOne: 'Bitte wählen Sie eine Antwort.',
    requiredSome: 'Bitte wählen Sie mindestens eine Antwort.',
    requiredAreaOr: 'Bitte wählen Sie Ihren Stadtteil, oder „{option}“.',
    requiredOneOr: 'Bitte wählen Sie eine Antwort, oder „{option}“.',
    requiredSomeOr: 'Bitte wählen Sie mindestens eine Antwort, oder „{option}“.',
    requiredScale: 'Bitte wählen Sie eine Zahl von {from} bis {to}.',
    requiredNumber: 'Bitte geben Sie eine Zahl ein.',
    requiredText: 'Bitte schreiben Sie hier etwas.',
    requiredConsent: 'Bitte setzen Sie das Häkchen, wenn Sie einverstanden sind.',
    requiredPlace: 'Bitte markieren Sie mindestens einen Ort.',
    tooMany: {
      one: 'Bitte wählen Sie höchstens eine Antwort.',
      other: 'Bitte wählen Sie höchstens {max} Antworten.',
    },
    tooManyPlaces: {
      one: 'Bitte markieren Sie höchstens einen Ort.',
      other: 'Bitte markieren Sie höchstens {max} Orte.',
    },
    exclusive: '„{option}“ passt nicht zu anderen Antworten. Bitte nehmen Sie das eine oder das andere.',
    notANumber: 'Bitte geben Sie eine ganze Zahl ein, nur mit Ziffern.',
    outOfRange: 'Bitte geben Sie eine Zahl von {min} bis {max} ein.',
    tooLong: {
      one: 'Der Text ist {count} Zeichen zu lang. Bitte kürzen Sie ihn.',
      other: 'Der Text ist {count} Zeichen zu lang. Bitte kürzen Sie ihn.',
    },
    unreadable: 'Diese Antwort konnten wir nicht lesen. Bitte geben Sie sie noch einmal ein.',
    prefix: 'Fehler:',
  },
  places: {
    hint: { one: 'Sie können einen Ort markieren.', other: 'Sie können bis zu {max} Orte markieren.' },
    open: 'Karte öffnen',
    loading: 'Die Karte wird geladen …',
    loadFailed: 'Die Karte konnte nicht geladen werden. Ihre Antworten sind noch da.',
    tryAgain: 'Noch einmal versuchen',
    map: 'Karte zum Markieren',
    mapHelp: 'Tippen oder klicken Sie auf den Ort.',
    mapKeys:
      'Mit der Tastatur: Pfeiltasten bewegen das Fadenkreuz, die Eingabetaste markiert, Plus und Minus ändern den Ausschnitt.',
    zoomIn: 'Karte vergrößern',
    zoomOut: 'Karte verkleinern',
    mark: 'Ort {number}',
    markIn: 'Ort {number}: {area}',
    pointingAt: 'Fadenkreuz in {area}',
    pointingOutside: 'Fadenkreuz außerhalb des Befragungsgebiets',
    added: 'Ort {number} in {area} markiert.',
    removed: 'Ort {number} gelöscht.',
    moved: 'Ort {number} versetzt.',
    outside:
      'Dieser Ort liegt außerhalb des Gebiets, um das es hier geht. Bitte wählen Sie einen Ort innerhalb der Umrisse.',
    full: {
      one: 'Sie haben schon einen Ort markiert. Löschen oder versetzen Sie ihn, wenn Sie einen anderen meinen.',
      other:
        'Sie haben schon {max} Orte markiert. Löschen oder versetzen Sie einen, wenn Sie einen anderen meinen.',
    },
    alreadyMarked: 'Diese Stelle ist schon markiert: Ort {number}.',
    listHeading: 'Ihre Orte',
    details: 'Angaben zu Ort {number}',
    none: 'Noch kein Ort markiert.',
    remove: 'Löschen',
    removeMark: 'Ort {number} löschen',
    move: 'Versetzen',
    moveMark: 'Ort {number} versetzen',
    moving: 'Wählen Sie auf der Karte die neue Stelle für Ort {number}.',
    cancelMove: 'Doch nicht versetzen',
    fineness: 'Ihr Gerät überträgt nur das Feld von 100 mal 100 Metern, nicht den genauen Punkt.',
  },
  sending: {
    heading: 'Ihre Antworten werden gesendet',
    wait: 'Einen Augenblick bitte.',
    offlineHeading: 'Keine Verbindung',
    offlineRetry: 'Wir versuchen es gleich noch einmal (Versuch {attempt} von {total}).',
    offlineStopped:
      'Die Antworten sind noch nicht angekommen. Bitte prüfen Sie Ihre Verbindung und senden Sie dann noch einmal.',
    busyHeading: 'Gerade antworten sehr viele',
    busyRetry: 'Wir versuchen es in Kürze noch einmal (Versuch {attempt} von {total}).',
    busyStopped:
      'Der Server war jetzt mehrmals ausgelastet. Bitte senden Sie in ein paar Minuten noch einmal.',
    safeHere:
      'Ihre Antworten sind auf diesem Gerät noch da. Auch wenn Sie mehrmals senden, zählen sie nur einmal.',
    again: 'Noch einmal senden',
    toAnswers: 'Zurück zu meinen Antworten',
    closedHeading: 'Die Umfrage ist zu Ende',
    closedBody:
      'Während Sie ausgefüllt haben, ist die Umfrage zu Ende gegangen. Ihre Antworten konnten wir nicht mehr annehmen. Das tut uns leid.',
    tooLargeHeading: 'Ihre Antworten sind zu lang',
    tooLargeBody: 'Bitte kürzen Sie Ihre Texte und senden Sie dann noch einmal.',
    refusedHeading: 'Das Senden hat nicht geklappt',
    refusedBody:
      'Der Server hat Ihre Antworten nicht angenommen; gespeichert wurde nichts. Bitte versuchen Sie es später noch einmal.',
  },
  receipt: {
    title: 'Danke',
    heading: 'Danke, Ihre Antworten sind angekommen',
    body: 'Sie sind gespeichert, ohne dass jemand sie Ihnen zuordnen kann.',
    arrived: 'Eingegangen am',
    word: 'Ihr Quittungswort',
    wordHint:
      'Ihre Bestätigung: Bei jedem erneuten Senden kommt dasselbe Wort zurück. Es ist nirgends gespeichert und führt niemanden zu Ihren Antworten.',
    nextHeading: 'Wie es weitergeht',
    next: 'Wenn die Umfrage zu Ende ist, wertet {municipality} sie aus. Die Ergebnisse können dann alle lesen.',
    resultsLink: 'Hier werden die Ergebnisse stehen',
    close: 'Auf diesem Gerät sind Ihre Antworten gelöscht. Sie können die Seite schließen.',
  },
  closed: {
    heading: 'Diese Umfrage ist zu Ende',
    body: '„{title}“ nimmt keine Antworten mehr an. Danke an alle, die mitgemacht haben.',
    resultsLink: 'Zu den Ergebnissen',
    invitedHeading: 'Diese Umfrage läuft auf Einladung',
    invitedBody:
      '„{title}“ beantworten Menschen, die zufällig ausgewählt und angeschrieben wurden. So bildet das Ergebnis die ganze Stadt ab. Im Netz können Sie sie hier nicht ausfüllen; bitte nehmen Sie den Weg, der in Ihrem Brief steht.',
  },
  town: {
    title: 'Umfragen in {municipality}',
    openHeading: 'Jetzt mitmachen',
    noneOpen: 'Zurzeit läuft keine Umfrage.',
    resultsHeading: 'Ergebnisse',
    resultsBody: 'Wie sicher sich die Befragten fühlen, Stadtteil für Stadtteil.',
    noResults: 'Noch sind keine Ergebnisse veröffentlicht.',
    resultsLink: 'Ergebnisse ansehen',
  },
  home: {
    title: 'Umfragen zum Umfeld',
    heading: 'Umfragen zum Umfeld',
    intro: 'Hier fragen Städte und Gemeinden, wie sicher sich die Menschen in ihrem Umfeld fühlen.',
    none: 'Hier ist noch keine Stadt oder Gemeinde eingerichtet.',
  },
  results: {
    title: 'Ergebnisse für {municipality}',
    needsScript: 'Die Karte braucht JavaScript. Die Zahlen gibt es auch ohne, als Tabelle zum Herunterladen:',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Diese Seite gibt es nicht',
    body: 'Vielleicht fehlt ein Zeichen in der Adresse. Bitte vergleichen Sie sie mit der auf Ihrem Brief oder Aushang.',
    home: 'Zur Übersicht',
  },
  failed: {
    title: 'Störung',
    heading: 'Da ist bei uns etwas schiefgegangen',
    body: 'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  },
};
