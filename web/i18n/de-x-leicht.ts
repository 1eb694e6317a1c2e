import type { Texts } from './texts.ts';

// Leichte Sprache; no group of people with learning difficulties has tested it yet.
export const texts: Texts = {
  languageName: 'Leichte Sprache',
  direction: 'ltr',
  locale: 'de-DE',
  languageSwitch: 'Sprache',
  moreLanguages: 'Mehr Sprachen',
  unreviewed: 'Dieser Text ist in Leichter Sprache. Eine Prüf-Gruppe hat ihn noch nicht geprüft.',
  survey: {
    who: 'Die Verwaltung von {municipality} fragt Sie.',
    duration: {
      one: 'Sie brauchen etwa {minutes} Minute.',
      other: 'Sie brauchen etwa {minutes} Minuten.',
    },
    voluntary: 'Sie entscheiden selbst: Möchten Sie mitmachen? Sie müssen nicht jede Frage beantworten.',
    anonymous:
      'Ihre Antworten sind geheim. Niemand weiß: Diese Antworten sind von Ihnen. Wir speichern nicht Ihren Namen. Wir speichern auch nicht die Adresse von Ihrem Gerät.',
    groups: 'Wir zeigen die Ergebnisse nur für Gruppen. In jeder Gruppe sind 10 oder mehr Menschen.',
    start: 'Umfrage starten',
    resume: 'Umfrage weiter ausfüllen',
    staysHere:
      'Ihre Antworten bleiben erst einmal nur in diesem Fenster. Dann drücken Sie auf „Antworten senden“. Schließen Sie das Fenster vorher? Dann sind Ihre Antworten gelöscht.',
    responsible: 'Hier bekommen Sie Auskunft: {contact}',
    needsScript:
      'Diese Umfrage braucht JavaScript. Das ist ein kleines Programm in Ihrem Browser. Bitte schalten Sie JavaScript ein. Laden Sie die Seite dann noch einmal.',
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
    softHint: 'Möchten Sie noch antworten? Sie müssen nicht. Drücken Sie sonst auf „{button}“.',
    softQuestion: 'Hier fehlt noch eine Antwort. Sie müssen nicht antworten.',
    requiredArea: 'Bitte wählen Sie Ihren Stadt-Teil aus.',
    requiredOne: 'Bitte wählen Sie eine Antwort aus.',
    requiredSome: 'Bitte wählen Sie eine oder mehr Antworten aus.',
    requiredAreaOr: 'Bitte wählen Sie Ihren Stadt-Teil aus. Oder wählen Sie „{option}“.',
    requiredOneOr: 'Bitte wählen Sie eine Antwort aus. Oder wählen Sie „{option}“.',
    requiredSomeOr: 'Bitte wählen Sie eine oder mehr Antworten aus. Oder wählen Sie „{option}“.',
    requiredScale: 'Bitte wählen Sie eine Zahl von {from} bis {to} aus.',
    requiredNumber: 'Bitte schreiben Sie eine Zahl.',
    requiredText: 'Bitte schreiben Sie hier etwas.',
    requiredConsent: 'Sind Sie einverstanden? Dann setzen Sie bitte das Häkchen.',
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
      '„{option}“ passt nicht zu den anderen Antworten. Bitte wählen Sie nur das eine oder das andere.',
    notANumber: 'Bitte schreiben Sie eine ganze Zahl. Schreiben Sie nur Ziffern, zum Beispiel: 12.',
    outOfRange: 'Bitte schreiben Sie eine Zahl von {min} bis {max}.',
    tooLong: {
      one: 'Der Text ist zu lang: {count} Zeichen zu viel. Bitte machen Sie ihn kürzer.',
      other: 'Der Text ist zu lang: {count} Zeichen zu viel. Bitte machen Sie ihn kürzer.',
    },
    unreadable: 'Wir können diese Antwort nicht lesen. Bitte antworten Sie noch einmal.',
    prefix: 'Fehler:',
  },
  places: {
    hint: {
      one: 'Sie können 1 Ort markieren.',
      other: 'Sie können bis zu {max} Orte markieren.',
    },
    open: 'Karte öffnen',
    loading: 'Die Karte kommt gleich …',
    loadFailed: 'Die Karte ist nicht gekommen. Ihre Antworten sind noch da.',
    tryAgain: 'Noch einmal versuchen',
    map: 'Karte zum Markieren',
    mapHelp: 'Tippen oder klicken Sie auf den Ort.',
    mapKeys:
      'So geht es mit der Tastatur: Die Pfeil-Tasten bewegen das Kreuz. Die Eingabe-Taste markiert den Ort. Plus und Minus machen die Karte größer und kleiner.',
    zoomIn: 'Karte größer machen',
    zoomOut: 'Karte kleiner machen',
    mark: 'Ort {number}',
    markIn: 'Ort {number}: {area}',
    pointingAt: 'Das Kreuz ist hier: {area}',
    pointingOutside: 'Das Kreuz ist außerhalb vom Gebiet.',
    added: 'Sie haben Ort {number} markiert. Er liegt hier: {area}.',
    removed: 'Sie haben Ort {number} gelöscht.',
    moved: 'Sie haben Ort {number} verschoben.',
    outside:
      'Dieser Ort liegt außerhalb vom Gebiet. Es geht nur um Orte in den Linien auf der Karte. Bitte wählen Sie einen Ort in den Linien.',
    full: {
      one: 'Sie haben schon 1 Ort markiert. Meinen Sie einen anderen Ort? Dann löschen oder verschieben Sie den alten Ort.',
      other:
        'Sie haben schon {max} Orte markiert. Meinen Sie einen anderen Ort? Dann löschen oder verschieben Sie einen alten Ort.',
    },
    alreadyMarked: 'Diese Stelle haben Sie schon markiert. Es ist Ort {number}.',
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
      'Ihr Gerät sendet nur ein Feld. Das Feld ist 100 Meter breit und 100 Meter lang. Ihr Gerät sendet nicht den genauen Punkt.',
  },
  sending: {
    heading: 'Wir senden Ihre Antworten',
    wait: 'Bitte warten Sie kurz.',
    offlineHeading: 'Keine Verbindung zum Internet',
    offlineRetry: 'Wir versuchen es gleich noch einmal. Das ist Versuch {attempt} von {total}.',
    offlineStopped:
      'Ihre Antworten sind noch nicht bei uns. Bitte prüfen Sie Ihre Verbindung zum Internet. Senden Sie dann noch einmal.',
    busyHeading: 'Gerade antworten sehr viele Menschen',
    busyRetry: 'Wir versuchen es bald noch einmal. Das ist Versuch {attempt} von {total}.',
    busyStopped:
      'Unser Computer hat gerade sehr viel zu tun. Bitte warten Sie ein paar Minuten. Senden Sie dann noch einmal.',
    safeHere:
      'Ihre Antworten sind noch auf diesem Gerät. Sie können auch mehrmals senden. Ihre Antworten zählen trotzdem nur einmal.',
    again: 'Noch einmal senden',
    toAnswers: 'Zurück zu meinen Antworten',
    closedHeading: 'Die Umfrage ist zu Ende',
    closedBody:
      'Die Umfrage ist zu Ende gegangen. Sie haben da noch Fragen beantwortet. Wir können Ihre Antworten nicht mehr annehmen. Das tut uns leid.',
    tooLargeHeading: 'Ihre Antworten sind zu lang',
    tooLargeBody: 'Bitte machen Sie Ihre Texte kürzer. Senden Sie dann noch einmal.',
    refusedHeading: 'Das Senden hat nicht geklappt',
    refusedBody:
      'Unser Computer hat Ihre Antworten nicht angenommen. Wir haben nichts gespeichert. Bitte versuchen Sie es später noch einmal.',
  },
  receipt: {
    title: 'Danke',
    heading: 'Danke, Ihre Antworten sind da',
    body: 'Wir haben Ihre Antworten gespeichert. Niemand weiß, dass die Antworten von Ihnen sind.',
    arrived: 'Angekommen am',
    word: 'Ihr Quittungs-Wort',
    wordHint:
      'Das Wort zeigt Ihnen: Ihre Antworten sind da. Sie senden noch einmal? Dann kommt wieder das gleiche Wort. Wir speichern das Wort nicht. Niemand findet mit dem Wort Ihre Antworten.',
    nextHeading: 'So geht es weiter',
    next: 'Später ist die Umfrage zu Ende. Dann zählt {municipality} die Antworten aus. Danach können alle Menschen die Ergebnisse lesen.',
    resultsLink: 'Hier stehen später die Ergebnisse',
    close: 'Auf diesem Gerät sind Ihre Antworten gelöscht. Sie können die Seite schließen.',
  },
  closed: {
    heading: 'Diese Umfrage ist zu Ende',
    body: 'Die Umfrage heißt „{title}“. Sie können dort nicht mehr antworten. Danke an alle, die mitgemacht haben.',
    resultsLink: 'Zu den Ergebnissen',
    invitedHeading: 'Für diese Umfrage brauchen Sie eine Einladung',
    invitedBody:
      'Die Umfrage heißt „{title}“. Menschen mit einer Einladung können antworten. Ein Zufall hat sie ausgesucht. Sie haben einen Brief bekommen. So passt das Ergebnis zu der ganzen Stadt. Hier im Internet können Sie nicht antworten. Haben Sie einen Brief? Dann lesen Sie im Brief: So können Sie antworten.',
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
      'Die Karte braucht JavaScript. Das ist ein kleines Programm in Ihrem Browser. Sie können die Zahlen auch ohne JavaScript bekommen. Laden Sie dafür diese Tabelle herunter:',
  },
  notFound: {
    title: 'Die Seite ist nicht da',
    heading: 'Diese Seite gibt es nicht',
    body: 'Vielleicht fehlt ein Zeichen in der Adresse. Lesen Sie die Adresse noch einmal in Ihrem Brief oder auf dem Plakat.',
    home: 'Zur Start-Seite',
  },
  failed: {
    title: 'Fehler bei uns',
    heading: 'Bei uns ist etwas kaputt',
    body: 'Bitte warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal.',
  },
};
