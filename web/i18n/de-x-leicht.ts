import type { Texts } from './texts.ts';

// No group of people with learning difficulties has tested it yet.
export const texts: Texts = {
  languageName: 'Leichte Sprache',
  direction: 'ltr',
  locale: 'de-DE',
  languageSwitch: 'Sprache',
  moreLanguages: 'Mehr Sprachen',
  unreviewed: 'Dieser Text ist in Leichter Sprache.\nEine Prüf-Gruppe hat ihn noch nicht geprüft.',
  survey: {
    who: 'Die Verwaltung von {municipality} fragt Sie.',
    duration: {
      one: 'Sie brauchen etwa {minutes} Minute.',
      other: 'Sie brauchen etwa {minutes} Minuten.',
    },
    voluntary: 'Sie entscheiden selbst: Möchten Sie mitmachen?\nSie müssen nicht jede Frage beantworten.',
    anonymous:
      'Ihre Antworten sind geheim.\nNiemand weiß: Diese Antworten sind von Ihnen.\nWir speichern nicht Ihren Namen.\nWir speichern auch nicht die Adresse von Ihrem Gerät.',
    groups: 'Wir zeigen die Ergebnisse nur für Gruppen.\nIn jeder Gruppe sind 10 oder mehr Menschen.',
    start: 'Umfrage starten',
    resume: 'Umfrage weiter ausfüllen',
    staysHere:
      'Ihre Antworten bleiben erst einmal nur in diesem Fenster.\nSchließen Sie das Fenster?\nDann sind Ihre Antworten gelöscht.\nMöchten Sie Ihre Antworten abgeben?\nDann drücken Sie am Ende auf „Antworten senden“.',
    responsible: 'Hier bekommen Sie Auskunft: {contact}',
    needsScript:
      'Diese Umfrage braucht JavaScript.\nDas ist ein kleines Programm in Ihrem Browser.\nBitte schalten Sie JavaScript ein.\nLaden Sie die Seite dann noch einmal.',
  },
  section: {
    progress: 'Teil {number} von {total}',
    back: 'Zurück',
    next: 'Weiter',
    send: 'Antworten senden',
    required: 'bitte antworten',
    upTo: {
      one: 'Sie dürfen {max} Antwort auswählen.',
      other: 'Sie dürfen bis zu {max} Antworten auswählen.',
    },
    clear: 'Auswahl löschen',
    charactersLeft: {
      one: 'Sie können noch {count} Zeichen schreiben.',
      other: 'Sie können noch {count} Zeichen schreiben.',
    },
    charactersOver: {
      one: 'Das ist {count} Zeichen zu viel.',
      other: 'Das sind {count} Zeichen zu viel.',
    },
    chooseArea: 'Bitte auswählen',
    scaleEnd: '{number} = {label}',
  },
  errors: {
    heading: {
      one: 'Bitte sehen Sie 1 Frage noch einmal an.',
      other: 'Bitte sehen Sie {count} Fragen noch einmal an.',
    },
    softHeading: {
      one: '1 Frage hat noch keine Antwort.',
      other: '{count} Fragen haben noch keine Antwort.',
    },
    softHint: 'Möchten Sie noch antworten?\nSie müssen nicht.\nDrücken Sie sonst auf „{button}“.',
    softQuestion: 'Hier fehlt noch eine Antwort.\nSie müssen nicht antworten.',
    requiredArea: 'Bitte wählen Sie Ihren Stadt-Teil aus.',
    requiredOne: 'Bitte wählen Sie eine Antwort aus.',
    requiredSome: 'Bitte wählen Sie eine oder mehr Antworten aus.',
    requiredAreaOr: 'Bitte wählen Sie Ihren Stadt-Teil aus.\nOder wählen Sie „{option}“.',
    requiredOneOr: 'Bitte wählen Sie eine Antwort aus.\nOder wählen Sie „{option}“.',
    requiredSomeOr: 'Bitte wählen Sie eine oder mehr Antworten aus.\nOder wählen Sie „{option}“.',
    requiredScale: 'Bitte wählen Sie eine Zahl von {from} bis {to} aus.',
    requiredNumber: 'Bitte schreiben Sie eine Zahl.',
    requiredText: 'Bitte schreiben Sie hier etwas.',
    requiredConsent: 'Sind Sie einverstanden?\nDann setzen Sie bitte das Häkchen.',
    requiredPlace: 'Bitte markieren Sie einen Ort oder mehr Orte.',
    tooMany: {
      one: 'Bitte wählen Sie nur eine Antwort aus.',
      other: 'Bitte wählen Sie nicht mehr als {max} Antworten aus.',
    },
    tooManyPlaces: {
      one: 'Bitte markieren Sie nur einen Ort.',
      other: 'Bitte markieren Sie nicht mehr als {max} Orte.',
    },
    exclusive:
      '„{option}“ passt nicht zu den anderen Antworten.\nBitte wählen Sie nur das eine oder das andere.',
    notANumber: 'Bitte schreiben Sie eine ganze Zahl.\nSchreiben Sie nur Ziffern, zum Beispiel: 12.',
    outOfRange: 'Bitte schreiben Sie eine Zahl von {min} bis {max}.',
    tooLong: {
      one: 'Der Text ist zu lang: {count} Zeichen zu viel.\nBitte machen Sie ihn kürzer.',
      other: 'Der Text ist zu lang: {count} Zeichen zu viel.\nBitte machen Sie ihn kürzer.',
    },
    unreadable: 'Wir können diese Antwort nicht lesen.\nBitte antworten Sie noch einmal.',
    prefix: 'Fehler:',
  },
  places: {
    hint: {
      one: 'Sie können 1 Ort markieren.',
      other: 'Sie können bis zu {max} Orte markieren.',
    },
    open: 'Karte öffnen',
    loading: 'Die Karte kommt gleich …',
    loadFailed: 'Die Karte ist nicht gekommen.\nIhre Antworten sind noch da.',
    tryAgain: 'Noch einmal versuchen',
    map: 'Karte zum Markieren',
    mapHelp: 'Tippen oder klicken Sie auf den Ort.',
    mapKeys:
      'So geht es mit der Tastatur: Die Pfeil-Tasten bewegen das Kreuz.\nDie Eingabe-Taste markiert den Ort.\nPlus und Minus machen die Karte größer und kleiner.',
    zoomIn: 'Karte größer machen',
    zoomOut: 'Karte kleiner machen',
    mark: 'Ort {number}',
    markIn: 'Ort {number}: {area}',
    pointingAt: 'Das Kreuz ist hier: {area}',
    pointingOutside: 'Das Kreuz ist außerhalb vom Gebiet.',
    added: 'Sie haben Ort {number} markiert.\nEr liegt hier: {area}.',
    removed: 'Sie haben Ort {number} gelöscht.',
    moved: 'Sie haben Ort {number} verschoben.',
    outside:
      'Dieser Ort liegt außerhalb vom Gebiet.\nEs geht nur um Orte in den Linien auf der Karte.\nBitte wählen Sie einen Ort in den Linien.',
    full: {
      one: 'Sie haben schon 1 Ort markiert.\nMeinen Sie einen anderen Ort?\nDann löschen oder verschieben Sie den alten Ort.',
      other:
        'Sie haben schon {max} Orte markiert.\nMeinen Sie einen anderen Ort?\nDann löschen oder verschieben Sie einen alten Ort.',
    },
    alreadyMarked: 'Diese Stelle haben Sie schon markiert.\nEs ist Ort {number}.',
    listHeading: 'Ihre Orte',
    details: 'Fragen zu Ort {number}',
    none: 'Sie haben noch keinen Ort markiert.',
    remove: 'Löschen',
    removeMark: 'Ort {number} löschen',
    move: 'Verschieben',
    moveMark: 'Ort {number} verschieben',
    moving: 'Wählen Sie auf der Karte die neue Stelle für Ort {number}.',
    cancelMove: 'Nicht verschieben',
    fineness:
      'Ihr Gerät sendet nur ein Feld.\nDas Feld ist 100 Meter breit und 100 Meter lang.\nIhr Gerät sendet nicht den genauen Punkt.',
  },
  sending: {
    heading: 'Wir senden Ihre Antworten',
    wait: 'Bitte warten Sie kurz.',
    offlineHeading: 'Keine Verbindung zum Internet',
    offlineRetry: 'Wir versuchen es gleich noch einmal.\nDas ist Versuch {attempt} von {total}.',
    offlineStopped:
      'Ihre Antworten sind noch nicht bei uns.\nBitte prüfen Sie Ihre Verbindung zum Internet.\nSenden Sie dann noch einmal.',
    busyHeading: 'Gerade antworten sehr viele Menschen',
    busyRetry: 'Wir versuchen es bald noch einmal.\nDas ist Versuch {attempt} von {total}.',
    busyStopped:
      'Unser Computer hat gerade sehr viel zu tun.\nBitte warten Sie ein paar Minuten.\nSenden Sie dann noch einmal.',
    safeHere:
      'Ihre Antworten sind noch auf diesem Gerät.\nSie können auch mehrmals senden.\nIhre Antworten zählen trotzdem nur einmal.',
    again: 'Noch einmal senden',
    toAnswers: 'Zurück zu meinen Antworten',
    closedHeading: 'Die Umfrage ist zu Ende',
    closedBody:
      'Die Umfrage ist zu Ende gegangen.\nSie haben da noch Fragen beantwortet.\nWir können Ihre Antworten nicht mehr annehmen.\nDas tut uns leid.',
    tooLargeHeading: 'Ihre Antworten sind zu lang',
    tooLargeBody: 'Bitte machen Sie Ihre Texte kürzer.\nSenden Sie dann noch einmal.',
    refusedHeading: 'Das Senden hat nicht geklappt',
    refusedBody:
      'Unser Computer hat Ihre Antworten nicht angenommen.\nWir haben nichts gespeichert.\nBitte versuchen Sie es später noch einmal.',
  },
  receipt: {
    title: 'Danke',
    heading: 'Danke, Ihre Antworten sind da',
    body: 'Wir haben Ihre Antworten gespeichert.\nNiemand weiß, dass die Antworten von Ihnen sind.',
    arrived: 'Angekommen am',
    word: 'Ihr Quittungs-Wort',
    wordHint:
      'Das Wort zeigt Ihnen: Ihre Antworten sind da.\nSie senden noch einmal?\nDann kommt wieder das gleiche Wort.\nWir speichern das Wort nicht.\nNiemand findet mit dem Wort Ihre Antworten.',
    nextHeading: 'So geht es weiter',
    next: 'Später ist die Umfrage zu Ende.\nDann zählt {municipality} die Antworten aus.\nDanach können alle Menschen die Ergebnisse lesen.',
    resultsLink: 'Hier stehen später die Ergebnisse',
    close: 'Auf diesem Gerät sind Ihre Antworten gelöscht.\nSie können die Seite schließen.',
  },
  closed: {
    heading: 'Diese Umfrage ist zu Ende',
    body: 'Die Umfrage heißt „{title}“.\nSie können dort nicht mehr antworten.\nDanke an alle, die mitgemacht haben.',
    resultsLink: 'Zu den Ergebnissen',
    invitedHeading: 'Für diese Umfrage brauchen Sie eine Einladung',
    invitedBody:
      'Die Umfrage heißt „{title}“.\nMenschen mit einer Einladung können antworten.\nEin Zufall hat sie ausgesucht.\nSie haben einen Brief bekommen.\nSo passt das Ergebnis zu der ganzen Stadt.\nHier im Internet können Sie nicht antworten.\nHaben Sie einen Brief?\nDann lesen Sie im Brief: So können Sie antworten.',
  },
  town: {
    title: 'Umfragen in {municipality}',
    openHeading: 'Jetzt mitmachen',
    noneOpen: 'Im Moment gibt es keine Umfrage.',
    resultsHeading: 'Ergebnisse',
    resultsBody: 'Sie können lesen: So sicher fühlen sich die Menschen in jedem Stadt-Teil.',
    noResults: 'Es gibt noch keine Ergebnisse.',
    resultsLink: 'Ergebnisse ansehen',
  },
  home: {
    title: 'Umfragen zu Ihrer Wohn-Gegend',
    heading: 'Umfragen zu Ihrer Wohn-Gegend',
    intro: 'Hier fragen Städte und Gemeinden: Wie sicher fühlen Sie sich dort, wo Sie wohnen?',
    none: 'Hier ist noch keine Stadt und keine Gemeinde.',
  },
  results: {
    title: 'Ergebnisse für {municipality}',
    needsScript:
      'Die Karte braucht JavaScript.\nDas ist ein kleines Programm in Ihrem Browser.\nSie können die Zahlen auch ohne JavaScript bekommen.\nLaden Sie dafür diese Tabelle herunter:',
  },
  notFound: {
    title: 'Die Seite ist nicht da',
    heading: 'Diese Seite gibt es nicht',
    body: 'Vielleicht fehlt ein Zeichen in der Adresse.\nLesen Sie die Adresse noch einmal in Ihrem Brief oder auf dem Plakat.',
    home: 'Zur Start-Seite',
  },
  failed: {
    title: 'Fehler bei uns',
    heading: 'Bei uns ist etwas kaputt',
    body: 'Bitte warten Sie ein paar Minuten.\nVersuchen Sie es dann noch einmal.',
  },
};
