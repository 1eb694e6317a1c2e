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
      'Ihr Browser benutzt kein JavaScript.\nJavaScript ist ein kleines Programm im Browser.\nEs geht auch ohne JavaScript.\nSie bekommen dann alle Fragen auf einer Seite.',
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
  kinds: {
    rankAll:
      'Was kommt für Sie auf Platz 1?\nTippen Sie das zuerst an.\nTippen Sie dann das Nächste an.\nSie können die Reihenfolge später ändern.',
    rankSome: {
      one: 'Was kommt für Sie auf Platz 1?\nBitte wählen Sie es aus.',
      other:
        'Sie können bis zu {max} Plätze vergeben.\nWas kommt für Sie auf Platz 1?\nTippen Sie das zuerst an.\nTippen Sie dann das Nächste an.',
    },
    yourOrder: 'Ihre Reihenfolge',
    noneRanked: 'Sie haben noch keinen Platz vergeben.',
    notRanked: 'Das können Sie auswählen',
    addTo: '{option}: auf Platz {place} setzen',
    up: '{option}: nach oben',
    down: '{option}: nach unten',
    remove: 'Wegnehmen',
    removeOption: '{option}: wegnehmen',
    nowAt: '{option} ist jetzt auf Platz {place} von {total}.',
    removed: '{option} hat jetzt keinen Platz mehr.',
    alreadyFirst: '{option} ist schon ganz oben.',
    alreadyLast: '{option} ist schon ganz unten.',
    full: {
      one: 'Sie haben den Platz schon vergeben.\nMöchten Sie etwas anderes auswählen?\nDann nehmen Sie zuerst die Antwort weg.',
      other:
        'Sie haben schon alle {max} Plätze vergeben.\nMöchten Sie etwas anderes auswählen?\nDann nehmen Sie zuerst eine Antwort weg.',
    },
    place: 'Platz {place}',
    noChoice: 'Nichts auswählen',
    requiredRanking: 'Bitte geben Sie einer Antwort einen Platz.\nSie können auch mehr Plätze vergeben.',
    tooManyRanked: {
      one: 'Bitte vergeben Sie nur einen Platz.',
      other: 'Bitte vergeben Sie nicht mehr als {max} Plätze.',
    },
    twice: 'Bitte geben Sie jeder Antwort nur einen Platz.',
    sayMore: 'Was meinen Sie?\nBitte schreiben Sie keine Namen.',
  },
  proof: {
    heading: 'Gleich ist es geschafft',
    body: 'Ihr Gerät rechnet noch ein paar Sekunden.\nManche Computer-Programme senden sehr viele falsche Antworten.\nDas Rechnen hält diese Programme fern.\nDanach sendet Ihr Gerät Ihre Antworten.\nSie müssen nichts tun.',
    refusedHeading: 'Das Senden hat nicht geklappt',
    refusedBody:
      'Ihr Gerät muss vor dem Senden etwas rechnen.\nDas hat nicht geklappt.\nBitte senden Sie noch einmal.\nKlappt es wieder nicht?\nDann nehmen Sie bitte einen anderen Browser.\nEin Browser ist ein Programm für Internet-Seiten.',
  },
  plainForm: {
    allOnOnePage: 'Hier stehen alle Fragen auf einer Seite.\nGanz unten senden Sie Ihre Antworten.',
    stepByStep:
      'Mit JavaScript sehen Sie immer nur einen Teil.\nJavaScript ist ein kleines Programm in Ihrem Browser.',
    staysHere:
      'Ihre Antworten stehen erst einmal nur auf dieser Seite.\nVerlassen Sie die Seite?\nDann sind Ihre Antworten weg.\nMöchten Sie Ihre Antworten abgeben?\nDann drücken Sie am Ende auf „Antworten senden“.',
    onlyIf: 'Antworten Sie nur, wenn das stimmt:',
    onlyIfAll: 'Antworten Sie nur, wenn das alles stimmt:',
    onlyIfAny: 'Antworten Sie nur, wenn ein Punkt oder mehr Punkte stimmen:',
    allOf: 'Das alles:',
    anyOf: 'Ein Punkt oder mehr Punkte:',
    quoted: '„{text}“',
    chose: 'Bei „{question}“ haben Sie {answers} ausgewählt.',
    didNotChoose: 'Bei „{question}“ haben Sie nicht {answers} ausgewählt.',
    choseOther: 'Bei „{question}“ haben Sie etwas anderes ausgewählt als {answers}.',
    ticked: 'Bei „{question}“ haben Sie das Häkchen gesetzt.',
    didNotTick: 'Bei „{question}“ haben Sie kein Häkchen gesetzt.',
    answered: 'Sie haben auf „{question}“ geantwortet.',
    didNotAnswer: 'Sie haben auf „{question}“ nicht geantwortet.',
    more: 'Ihre Zahl bei „{question}“ ist größer als {value}.',
    notMore: 'Ihre Zahl bei „{question}“ ist nicht größer als {value}.',
    less: 'Ihre Zahl bei „{question}“ ist kleiner als {value}.',
    notLess: 'Ihre Zahl bei „{question}“ ist nicht kleiner als {value}.',
    noChoice: 'Nicht antworten',
    longest: {
      one: 'Sie können bis zu {max} Zeichen schreiben.',
      other: 'Sie können bis zu {max} Zeichen schreiben.',
    },
    placesHint: {
      one: 'Sie können 1 Ort aus der Liste auswählen.\nWir speichern nur den Namen von dem Ort.',
      other:
        'Sie können bis zu {max} Orte aus der Liste auswählen.\nWir speichern nur die Namen von den Orten.',
    },
    place: 'Ort {number}',
    whichPlace: 'Welcher Ort ist das?',
    choosePlace: 'Bitte wählen Sie den Ort aus der Liste aus.',
    trap: 'Bitte frei lassen',
    trapFilled:
      'In dem Feld „Bitte frei lassen“ steht etwas.\nVielleicht hat Ihr Browser das Feld ausgefüllt.\nDarum haben wir noch nichts gespeichert.\nBitte machen Sie das Feld leer.\nSenden Sie dann noch einmal.',
    outdated:
      'Etwas hat nicht zu der Umfrage gepasst.\nDarum haben wir noch nichts gespeichert.\nBitte prüfen Sie Ihre Antworten.\nSenden Sie dann noch einmal.',
    busy: 'Wir können im Moment nichts speichern.\nIhre Antworten stehen noch hier.\nBitte warten Sie ein paar Minuten.\nSenden Sie dann noch einmal.',
    failed:
      'Bei uns ist etwas kaputt.\nIhre Antworten stehen noch hier.\nBitte warten Sie ein paar Minuten.\nSenden Sie dann noch einmal.',
    notStored: 'Wir haben noch nichts gespeichert.',
    againHeading: 'Ihre Antworten sind schon da',
    againBody:
      'Sie haben schon einmal gesendet.\nDiese Antworten zählen.\nHaben Sie danach etwas geändert?\nDas zählt nicht mehr.',
    leave:
      'Benutzen auch andere Menschen dieses Gerät?\nDann schließen Sie jetzt das Fenster.\nDann kann niemand Ihre Antworten sehen.',
    notAForm:
      'Etwas Falsches ist bei uns angekommen.\nEs war nicht diese Umfrage.\nWir haben nichts gespeichert.',
    openForm: 'Zu den Fragen',
  },
  where: {
    partLoading: 'Bitte warten Sie kurz …',
    partFailed: 'Dieser Teil von der Frage ist nicht gekommen.\nIhre Antworten sind noch da.',
    lead: 'Wie möchten Sie den Ort nennen?',
    search: 'Namen suchen',
    list: 'Aus einer Liste auswählen',
    loading: 'Die Liste kommt gleich …',
    loadFailed: 'Die Liste ist nicht gekommen.\nIhre Antworten sind noch da.',
    searchLabel: 'Straße oder Ort',
    searchHelp: 'Nur Ihr Gerät sucht.\nIhr Gerät sendet nicht, was Sie hier schreiben.',
    results: 'Das haben wir gefunden',
    found: { one: 'Wir haben {count} Namen gefunden.', other: 'Wir haben {count} Namen gefunden.' },
    foundMore:
      'Wir haben viele Namen gefunden.\nSie sehen die ersten {count} Namen.\nSchreiben Sie mehr Buchstaben.\nDann sind es weniger Namen.',
    foundNone:
      'Wir haben nichts gefunden.\nHaben Sie alles richtig geschrieben?\nSie können auch die Karte nehmen.',
    areaLabel: 'Stadt-Teil',
    anyArea: 'Alle Stadt-Teile',
    take: 'Diesen Ort nehmen',
    takeFirst: 'Bitte wählen Sie zuerst etwas aus der Liste aus: eine Straße oder einen Ort.',
    near: '{area}, in der Nähe von {place}',
    added: 'Sie haben Ort {number} markiert.\nEr heißt: {name}.',
    moving: 'Wählen Sie die neue Stelle für Ort {number}.',
    undo: 'Rückgängig machen',
    undone: 'Es ist wieder so wie vorher.',
    unknownArea: 'Ich kenne meinen Stadt-Teil nicht',
    areaLead: 'Wie möchten Sie Ihren Stadt-Teil finden?',
    areaMapHelp:
      'Wo wohnen Sie?\nTippen oder klicken Sie auf diese Stelle.\nIhr Gerät sendet nur den Stadt-Teil.',
    areaSearchLabel: 'Ihre Straße',
    areaChosen: 'Sie haben ausgewählt: {area}.',
    areaSeveral:
      '{name} gehört nicht nur zu einem Stadt-Teil.\nBitte nehmen Sie die Karte.\nTippen Sie auf die Stelle, wo Sie wohnen.',
    areaOutside:
      'Diese Stelle liegt außerhalb vom Gebiet.\nEs geht nur um die Stadt-Teile in den Linien.\nBitte tippen Sie auf eine Stelle in den Linien.',
    wayHint:
      'Denken Sie an Ihren Weg.\nWählen Sie bis zu {max} Orte an diesem Weg.\nWo sind Sie zuerst?\nDas ist Ort 1.\nDann kommt der nächste Ort.',
    wayHeading: 'Ihr Weg',
    earlier: 'Nach oben',
    later: 'Nach unten',
    earlierMark: 'Ort {number} nach oben',
    laterMark: 'Ort {number} nach unten',
    reordered: 'Sie haben den Ort verschoben.\nEr war Ort {from}.\nJetzt ist er Ort {to}.',
  },
  keeping: {
    remember: 'Auf diesem Gerät merken',
    rememberHint:
      'Möchten Sie später weitermachen?\nDann kann sich dieses Gerät Ihre Antworten merken.\nSonst sind Ihre Antworten gelöscht, wenn Sie das Fenster schließen.\nVorsicht: Benutzen auch andere Menschen dieses Gerät?\nDann können sie die gemerkten Antworten sehen.',
    remembered:
      'Ihre Antworten bleiben auf diesem Gerät.\nSie bleiben, bis Sie senden oder löschen.\nVorsicht: Benutzen auch andere Menschen dieses Gerät?\nDann können sie Ihre Antworten sehen.',
    refused:
      'Dieses Gerät kann gerade nichts speichern.\nSie können trotzdem weiter antworten.\nLassen Sie dieses Fenster offen.',
    pageOnly:
      'Dieser Browser speichert nichts.\nBitte laden Sie die Seite nicht neu.\nSonst sind Ihre Antworten weg.',
    erase: 'Antworten auf diesem Gerät löschen',
    erased: 'Ihre Antworten sind auf diesem Gerät gelöscht.',
    elsewhere:
      'Es gibt noch ein anderes Fenster mit dieser Umfrage.\nDort haben Sie die Antworten gesendet oder gelöscht.',
    waitsInTab:
      'Ihre Antworten warten in diesem Fenster.\nSchließen Sie das Fenster?\nDann sind Ihre Antworten gelöscht.',
    languageMissing:
      'Diese Sprache kommt gerade nicht.\nDie Verbindung zum Internet fehlt.\nIhre Antworten sind noch da.',
    later: 'Später senden',
    laterHint:
      'Dann bleiben Ihre Antworten auf diesem Gerät.\nÖffnen Sie diese Seite später wieder.\nDann senden wir Ihre Antworten.\nVorsicht: Benutzen auch andere Menschen dieses Gerät?\nDann können sie Ihre Antworten so lange sehen.',
    waitsHere:
      'Ihre Antworten sind auf diesem Gerät gespeichert.\nSie können die Seite jetzt schließen.\nÖffnen Sie die Seite später wieder.\nSie brauchen dann eine Verbindung zum Internet.\nDann senden wir Ihre Antworten.',
    careNext:
      'Jetzt kommt dieser Teil: „{section}“.\nVielleicht machen die Fragen Sie traurig.\nOder sie machen Ihnen Angst.\nSie müssen keine Frage beantworten.',
    careHere: 'Sie müssen auf dieser Seite keine Frage beantworten.',
    help: 'Hilfe und Telefon-Nummern',
    leave: 'Seite schnell verlassen',
    leaveHint:
      'Müssen Sie schnell weg von dieser Seite?\nDann drücken Sie auf „{button}“.\nDann sind Ihre Antworten auf diesem Gerät gelöscht.\nEin Kalender geht auf.\nSie können auch 3-mal die Esc-Taste drücken.',
    kiosk: {
      fullScreen: 'Ganzer Bildschirm',
      askHeading: 'Sind Sie noch da?',
      ask: {
        one: 'In {seconds} Sekunde löschen wir Ihre Antworten.\nDann sehen Sie wieder die erste Seite.',
        other: 'In {seconds} Sekunden löschen wir Ihre Antworten.\nDann sehen Sie wieder die erste Seite.',
      },
      stay: 'Ja, weiter antworten',
      end: 'Nein, alles löschen',
      returns: {
        one: 'In {seconds} Sekunde sehen Sie wieder die erste Seite.',
        other: 'In {seconds} Sekunden sehen Sie wieder die erste Seite.',
      },
      toStart: 'Zur ersten Seite',
      keptHeading: 'Danke, Ihre Antworten sind gespeichert',
      keptBody:
        'Im Moment gibt es keine Verbindung zum Internet.\nDieses Gerät sendet Ihre Antworten später.\nSie müssen nichts mehr tun.',
      staysHere:
        'Nach Ihnen benutzen andere Menschen dieses Gerät.\nSie sehen Ihre Antworten nicht.\nHaben Sie Ihre Antworten gesendet?\nDann beginnt die Umfrage wieder neu.',
      leaveHint:
        'Müssen Sie schnell weg von dieser Seite?\nDann drücken Sie auf „{button}“.\nDann sind Ihre Antworten gelöscht.\nSie sehen wieder die erste Seite.',
      erase: 'Aufhören und alles löschen',
    },
  },
  look: {
    frame: {
      label: 'Hilfe und Hinweise',
      help: 'Hilfe und Telefon-Nummern',
      access: 'Barriere-Freiheit',
      privacy: 'Daten-Schutz und Impressum',
    },
    readAloud: { start: 'Vorlesen', stop: 'Vorlesen beenden' },
    next: {
      ends: 'Die Umfrage läuft noch.\nErst am Ende gibt es Ergebnisse.\nVorher sieht sie niemand.',
      evaluated:
        'Danach zählt {municipality} alle Antworten aus.\nWir zeigen die Ergebnisse nur für Gruppen.\nIn jeder Gruppe sind 10 oder mehr Menschen.',
      discussed: 'Dann spricht der Stadt-Rat oder der Gemeinde-Rat darüber: Was soll besser werden?',
      published: 'Danach können alle Menschen die Ergebnisse lesen.',
    },
    help: {
      title: 'Hilfe und Telefon-Nummern',
      danger: 'In Gefahr: 110 anrufen',
      dangerBody:
        'Sind Sie gerade in Gefahr?\nOder ist ein anderer Mensch in Gefahr?\nRufen Sie sofort die Polizei an.\nDer Anruf kostet kein Geld.\nDie Umfrage holt keine Hilfe.\nWir lesen Ihre Antworten erst viel später.',
      talkHeading: 'Mit jemandem sprechen',
      talkBody:
        'Hier hört Ihnen jemand zu.\nVielleicht ist es schon lange her.\nSie können trotzdem anrufen.\nSie müssen Ihren Namen nicht sagen.',
      police: 'Notruf von der Polizei',
      policeNote: 'am Tag und in der Nacht, kostet kein Geld',
      victims: 'Opfer-Telefon vom WEISSEN RING',
      victimsNote: 'jeden Tag von 7 Uhr bis 22 Uhr, kostet kein Geld',
      violence: 'Hilfe-Telefon „Gewalt gegen Frauen“',
      violenceNote: 'am Tag und in der Nacht, kostet kein Geld, in vielen Sprachen',
      surveyHeading: 'Fragen zu der Umfrage',
      surveyBody: 'Haben Sie Fragen zu der Umfrage?\nDann bekommen Sie hier Hilfe:',
      back: 'Zu den Umfragen',
      noContact: '{municipality} hat hier noch keine Adresse und keine Telefon-Nummer genannt.',
      phone: 'Telefon',
      mail: 'E-Mail',
      post: 'Adresse',
    },
    access: {
      title: 'Erklärung zur Barriere-Freiheit',
      intro:
        '{municipality} möchte: Alle Menschen können mitmachen.\nAuch Menschen mit Behinderung können die Seiten benutzen.\nDas heißt Barriere-Freiheit.\nDiese Erklärung ist für alle Seiten von den Umfragen hier.',
      statusHeading: 'So barriere-frei sind die Seiten',
      status:
        'Für Barriere-Freiheit gibt es Regeln.\nDie Regeln heißen BITV 2.0 und WCAG 2.2 (Stufe AA).\nWir haben die Seiten nach diesen Regeln gemacht.\nWir haben die Seiten auch geprüft:\nmit einem Prüf-Programm,\nmit der Tastatur,\nmit großer Schrift,\nmit starker Vergrößerung,\nmit dunklen Farben\nund mit selbst ausgesuchten Farben.',
      rating:
        'Eine unabhängige Stelle hat die Seiten noch nicht geprüft.\nUnabhängig heißt: Die Stelle gehört nicht zu uns.\nDarum sind wir vorsichtig und sagen: Die Seiten erfüllen einen Teil von den Regeln.\nIm Gesetz heißt das: teilweise vereinbar.',
      limitsHeading: 'Das fehlt noch',
      limitMap:
        'Die Karte ist ein Bild.\nNicht alle Menschen können die Karte sehen.\nEs geht auch ohne Karte.\nSie können Orte mit der Tastatur markieren.\nSie können Orte auch aus einer Liste auswählen.',
      limitSigns: 'Es gibt noch kein Video in Deutscher Gebärden-Sprache.',
      limitVoice:
        'Die Seite kann Texte vorlesen.\nDas geht nur, wenn Ihr Gerät eine eigene Stimme hat.\nWir schicken keine Texte an andere Firmen.',
      feedbackHeading: 'Haben Sie eine Barriere gefunden?',
      feedback:
        'Eine Barriere ist zum Beispiel: Sie können etwas nicht lesen oder nicht benutzen.\nBitte sagen Sie es uns.\nBrauchen Sie die Umfrage anders, zum Beispiel in großer Schrift?\nSagen Sie uns das bitte auch.',
      enforcementHeading: 'Wenn wir Ihnen nicht helfen',
      enforcement:
        'Haben wir nach einem Monat nicht geantwortet?\nOder hilft Ihnen unsere Antwort nicht?\nDann können Sie sich an diese Stelle wenden.\nSie heißt Durchsetzungs-Stelle.\nDie Hilfe kostet kein Geld.\nSie brauchen keinen Anwalt und keine Anwältin.',
      made: 'Wir haben diese Erklärung am {date} gemacht.\nWir haben die Seiten dafür selbst geprüft.',
    },
    privacy: {
      title: 'Daten-Schutz und Impressum',
      lead: 'Das ist das Wichtigste:\nWir speichern Ihre Antworten.\nWir speichern nicht Ihren Namen.\nWir speichern nicht die Adresse von Ihrem Gerät.\nWir speichern nicht die Uhrzeit.',
      storedHeading: 'Das speichern wir',
      storedAnswers:
        'Wir speichern Ihre Antworten.\nJede Antwort zum Auswählen hat eine Nummer.\nWir speichern die Nummern.\nWir mischen Ihre Antworten unter die anderen Antworten.\nEs steht kein Datum und keine Uhrzeit dabei.',
      storedPlaces:
        'Vielleicht markieren Sie Orte.\nDann speichern wir ein Feld oder einen Namen.\nDas Feld ist 100 Meter breit und 100 Meter lang.\nWir speichern die Orte getrennt von den anderen Antworten.',
      storedTexts:
        'Vielleicht schreiben Sie einen Text.\nAuch den Text speichern wir getrennt.\nBitte schreiben Sie keine Namen in den Text.',
      storedCounts:
        'Wir speichern auch Zahlen:\nWie viele Antworten kamen an einem Tag?\nAuf welchem Weg kamen sie?\nIn welcher Sprache waren sie?\nDie Zahlen gehören zu keiner einzelnen Antwort.',
      storedProof:
        'Ihr Gerät sendet mit Ihren Antworten eine zufällige Zahl.\nWir machen aus dieser Zahl eine andere Zahl.\nDie andere Zahl heißt Prüf-Summe.\nWir speichern die Prüf-Summe.\nWir speichern auch den Tag, aber niemand kann ihn lesen.\nKommen Ihre Antworten 2-mal an?\nDann zählen sie so nur einmal.\nNiemand findet mit der Prüf-Summe Ihre Antworten.',
      lettersHeading: 'Briefe und Adressen',
      origin:
        'Haben Sie einen Brief bekommen?\nDann kommt Ihre Adresse aus dem Melde-Register.\nDas ist eine Liste von allen Menschen, die hier wohnen.\nDer Zufall hat Sie ausgewählt.\nDas erlaubt das Bundes-Melde-Gesetz (Paragraf 34, 37 oder 46).',
      letter:
        'Jeder Brief hat eine Nummer.\nWir speichern die Nummer und den Stadtteil.\nWir speichern auch: Was ist mit dem Brief passiert?\nZum Beispiel: Der Code ist benutzt.\nOder: Der Brief ist nicht angekommen.\nOder: Sie möchten nicht mitmachen.\nEs steht kein Datum dabei.\nAm Ende von der Umfrage löschen wir das alles.',
      letterSeen:
        'In diesem Programm steht Ihre Adresse nicht.\nManche bei uns haben Ihre Adresse für die Briefe.\nSie können sehen: Diese Person hat mitgemacht.\nSie können nicht sehen: Das hat die Person geantwortet.\nAm Ende bleiben nur Summen.',
      notHeading: 'Das speichern wir nicht',
      notPerson:
        'Wir speichern nicht Ihren Namen.\nWir speichern nicht die IP-Adresse: Das ist die Adresse von Ihrem Gerät im Internet.\nWir speichern nicht die Uhrzeit.\nWir speichern nichts über Ihr Gerät und Ihren Browser.',
      notCookies:
        'Die Seiten benutzen keine Cookies.\nCookies sind kleine Dateien auf Ihrem Gerät.\nDie Seiten beobachten nicht, was Sie machen.',
      notOthers: 'Die Seiten holen nichts von fremden Computern.',
      transport:
        'Ihr Gerät sendet seine IP-Adresse.\nSonst kann die Seite nicht zu Ihnen kommen.\nDas ist überall im Internet so.\nUnsere Umfrage schreibt die IP-Adresse nicht auf.',
      deviceHeading: 'Das liegt auf Ihrem Gerät',
      device:
        'Vor dem Senden sind Ihre Antworten nur in Ihrem Browser.\nSind die Antworten bei uns angekommen?\nDann löscht der Browser sie.\nDie leeren Seiten darf der Browser behalten.\nDann sind sie beim nächsten Mal schneller da.',
      shownHeading: 'Das zeigen wir allen',
      shown:
        'Wir zeigen die Ergebnisse nur für Gruppen.\nIn jeder Gruppe sind 10 oder mehr Menschen.\nNiemand kann daraus etwas über einen einzelnen Menschen ausrechnen.\nIhre Texte zeigen wir nicht.',
      keptHeading: 'So lange bleiben die Antworten',
      keptPlan:
        'Nach dem Ende von der Umfrage behalten wir noch:\nIhre Antworten {answers},\nIhre Texte {texts},\ndie Prüf-Summen {proof}.\nDann löscht unser Computer das alles.',
      keptUntil:
        'Wir behalten Ihre Antworten bis zum {answers}.\nWir behalten Ihre Texte bis zum {texts}.\nDann löscht unser Computer sie.',
      keptBackups:
        'Es gibt auch Sicherungs-Kopien.\nIn alten Kopien steht noch alles.\nSpäter werden die Kopien überschrieben.',
      basisHeading: 'Sie entscheiden selbst',
      basis:
        'Sie müssen nicht mitmachen.\nSie müssen auch nicht jede Frage beantworten.\nSie haben dann keinen Nachteil.',
      rightsHeading: 'Ihre Rechte',
      rights:
        'Es gibt ein Gesetz für den Daten-Schutz.\nEs heißt Datenschutz-Grundverordnung.\nIhre Rechte stehen in den Artikeln 15 bis 21.\nSie dürfen uns fragen: Was wissen Sie über mich?\nSie dürfen sagen: Das ist falsch, bitte ändern Sie es.\nSie dürfen sagen: Bitte löschen Sie das.\nSie dürfen sagen: Bitte benutzen Sie das nur noch wenig.\nSie dürfen auch widersprechen: Dann sagen Sie Nein.',
      noSearch:
        'Haben Sie Ihre Antworten schon gesendet?\nDann wissen wir nicht: Welche Antworten sind von Ihnen?\nDarum können wir Ihre Antworten nicht suchen.\nWir können sie auch nicht einzeln löschen.\nDas steht in Artikel 11 von diesem Gesetz.',
      complaint:
        'Sie können sich auch beschweren.\nIn jedem Bundes-Land gibt es eine Stelle dafür.\nSie heißt Daten-Schutz-Aufsicht.',
      responsible: 'Hier bekommen Sie Auskunft',
      officer: 'Fragen zum Daten-Schutz',
      imprint: 'Impressum: Von wem sind diese Seiten?',
    },
    paper: {
      title: '{title}: Frage-Bogen auf Papier',
      howHeading: 'So füllen Sie den Frage-Bogen aus',
      howCross: 'Nehmen Sie einen Kugelschreiber.\nMachen Sie ein Kreuz in das Kästchen.',
      howMistake:
        'Haben Sie ein falsches Kreuz gemacht?\nMalen Sie das falsche Kästchen ganz aus.\nMachen Sie dann ein Kreuz in das richtige Kästchen.',
      howSkip: 'Möchten Sie eine Frage nicht beantworten?\nDann lassen Sie die Frage frei.',
      howHints: 'Manche Fragen sind nicht für alle Menschen.\nDas steht dann über der Frage.',
      cross: 'angekreuzt',
      corrected: 'verbessert',
      returnHeading: 'Wohin kommt der Frage-Bogen?',
      returnTo: 'Bitte geben Sie den Frage-Bogen hier ab.\nOder schicken Sie ihn hierher:\n{municipality}',
      onlineHeading: 'Möchten Sie lieber im Internet antworten?',
      online:
        'Im Internet stehen die gleichen Fragen.\nHier steht die Adresse.\nSie können auch das Bild mit dem Handy fotografieren.\nDann kommen Sie zu der Seite.',
      onceOnly: 'Bitte antworten Sie nur einmal: auf Papier oder im Internet.',
      onlyIf: 'Antworten Sie hier nur, wenn das stimmt:\n{condition}.',
      isTicked: 'bei {code} haben Sie „{option}“ angekreuzt',
      notTicked: 'bei {code} haben Sie „{option}“ nicht angekreuzt',
      isAnswered: 'bei {code} haben Sie geantwortet',
      notAnswered: 'bei {code} haben Sie nicht geantwortet',
      isNumber: 'bei {code} steht die Zahl {number}',
      notNumber: 'bei {code} steht nicht die Zahl {number}',
      above: 'bei {code} ist die Zahl größer als {number}',
      below: 'bei {code} ist die Zahl kleiner als {number}',
      notAbove: 'bei {code} ist die Zahl nicht größer als {number}',
      notBelow: 'bei {code} ist die Zahl nicht kleiner als {number}',
      oneAnswer: 'Bitte machen Sie 1 Kreuz.',
      severalAnswers: 'Sie können mehrere Kreuze machen.',
      oneEach: 'Bitte machen Sie in jeder Zeile 1 Kreuz.',
      ranking:
        'Bitte schreiben Sie Zahlen in die Kästchen.\nDie 1 ist für den ersten Platz.\nDann geht es weiter bis {max}.',
      oneNumber: 'Bitte schreiben Sie eine ganze Zahl von {from} bis {to}.',
      writeHere: 'Bitte schreiben Sie auf die Linien.',
      place: 'Ort {number}',
      placeHint:
        'Das können Sie schreiben: Straße und Haus-Nummer, einen Platz, einen Park oder eine Halte-Stelle.',
      placeTicks: 'Was stimmt für diesen Ort?\nMachen Sie dort ein Kreuz.',
      toPrint: 'Frage-Bogen zum Drucken',
      thanks: 'Danke, dass Sie mitgemacht haben!',
      keyTitle: 'Liste zum Abtippen',
      keyIntro:
        'Diese Liste ist für Menschen, die Frage-Bögen abtippen.\nJede Nummer auf dem Frage-Bogen steht hier.\nSie sehen: Welche Frage gehört zu der Nummer?\nWas bedeuten die Zahlen?\nEin leeres Feld heißt: Hier gibt es keine Antwort.',
      keyFiles:
        'Die erste Datei ist eine leere Tabelle.\nSie hat eine Spalte für jede Nummer.\nDie zweite Datei zeigt: So gehören die Nummern zu den Fragen.\nDie Dateien sind für „responses import“:',
      keyCode: 'Nummer',
      keyQuestion: 'Kurzer Name von der Frage',
      keyAnswers: 'Antworten',
      keyRange: 'Zahl von {from} bis {to}',
      keyText: 'Text',
      keyPlace: 'Name von dem Ort',
      keyRanking: 'in der Reihenfolge von den Plätzen, mit einem Leer-Zeichen dazwischen',
      keySeveral: 'mehrere möglich, mit einem Leer-Zeichen dazwischen',
      print:
        'So drucken Sie: Wählen Sie im Browser „Drucken“.\nNehmen Sie Papier in der Größe A4.\nStellen Sie den Rand auf „Standard“.',
    },
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
  invitation: {
    label: 'Code aus Ihrem Brief',
    hint: 'Der Code hat 10 Zeichen. Zum Beispiel: K7MNP-4XWRA. Große und kleine Buchstaben sind egal. Bitte antworten Sie danach auf dem gleichen Gerät.',
    check: 'Weiter mit diesem Code',
    checking: 'Wir prüfen den Code …',
    accepted: 'Ihr Code ist richtig',
    acceptedHint:
      'Der Code geht nur 1 Mal. Bitte antworten Sie jetzt auf diesem Gerät. Oder: Lassen Sie das Gerät Ihre Antworten merken. Sie machen die Seite vorher zu? Oder Sie löschen Ihre Antworten? Dann können Sie nicht mehr mit Code antworten. Es gibt keinen neuen Code. Denn: Niemand sieht, ob Sie schon geantwortet haben.',
    openHint:
      'Sie haben keinen Brief bekommen? Sie können trotzdem mitmachen. Ihre Antworten zählen wir getrennt.',
    openInstead: 'Ohne Code mitmachen',
    together:
      'Auf dieser Seite kommen Code und Antworten zusammen zu uns. Wir haken den Code ab. Die Antworten speichern wir ohne den Code. Das müssen Sie uns hier glauben. Mit JavaScript und https ist es sicherer. Dann kann auch unser Computer Code und Antworten nicht verbinden.',
    tokenUsed:
      'Mit Ihrem Code hat schon jemand geantwortet. Darum können wir diese Antworten nicht nehmen. Haben Sie Fragen? Die Telefon-Nummer steht in Ihrem Brief.',
    faults: {
      empty: 'Bitte schreiben Sie den Code aus Ihrem Brief.',
      tooShort: 'Der Code ist zu kurz. Er hat 10 Zeichen.',
      tooLong: 'Der Code ist zu lang. Er hat 10 Zeichen.',
      character:
        'Das Zeichen „{character}“ gibt es in keinem Code. Bitte schauen Sie noch einmal in Ihren Brief. 1, I und L gibt es nicht.',
      check:
        'Ein Zeichen ist falsch. Oder 2 Zeichen sind vertauscht. Bitte schauen Sie noch einmal in Ihren Brief.',
    },
    refused: {
      unknown: 'Diesen Code gibt es nicht. Bitte schauen Sie noch einmal in Ihren Brief.',
      used: 'Der Code wurde schon benutzt. Hat ein Gerät Ihre Antworten gemerkt? Dann machen Sie bitte dort weiter. Es gibt keinen neuen Code. Denn: Niemand sieht, ob Sie schon geantwortet haben. Haben Sie Fragen? Die Telefon-Nummer steht in Ihrem Brief.',
      void: 'Sie haben einen neuen Code bekommen. Bitte nehmen Sie den neuen Code.',
      closed: 'Die Umfrage ist zu Ende.',
      offline:
        'Es gibt gerade kein Internet. Nichts ist verloren. Bitte versuchen Sie es noch einmal mit dem gleichen Code.',
      busy: 'Gerade wollen sehr viele mitmachen. Bitte warten Sie kurz. Dann versuchen Sie es noch einmal.',
      keys: 'Etwas passt nicht zusammen. Bitte laden Sie die Seite neu. Hilft das nicht? Dann antworten Sie besser auf Papier.',
      failed: 'Das hat nicht geklappt. Ihr Code ist nicht verloren. Bitte versuchen Sie es noch einmal.',
    },
    why: {
      heading: 'Warum weiß niemand, was ich geantwortet habe?',
      exchange: 'Der Code zeigt nur: Sie sind eingeladen. Ihr Gerät tauscht den Code gegen eine Marke.',
      blind:
        'Ihr Gerät denkt sich die Marke aus und packt sie ein. Wir stempeln sie, aber wir sehen sie nicht.',
      apart:
        'Später schickt Ihr Gerät die Antworten mit der Marke. Wir erkennen den Stempel, aber nicht Ihren Code.',
      same: 'Alle Briefe aus einem Stadtteil haben den gleichen Stempel. Bei Ihren Antworten steht nur der Stadtteil.',
      limit:
        'Wir speichern keine Uhrzeit und keine Internet-Adresse. Nur wer 2 Sicherungs-Kopien vergleicht oder heimlich einen Computer bei uns verändert, könnte etwas herausfinden.',
    },
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
    paused:
      'Die Umfrage macht gerade Pause.\nIhre Antworten bleiben auf Ihrem Gerät.\nSie werden später gesendet.',
    testing: 'Das ist nur eine Probe.\nIhre Antworten werden gelöscht.',
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
    report: 'Bericht lesen',
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
