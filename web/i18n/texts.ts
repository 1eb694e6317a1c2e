/** Forms of a sentence by plural category of the language (CLDR); "other" always exists. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Every sentence the pages speak, once per language: `de.ts` is the original. A file that misses one does not
 * compile. `{name}` marks what is filled in. Adding a language is adding its file; the pages find it by its name.
 */
export interface Texts {
  /** The language's own name for itself, for the language switch. */
  languageName: string;
  direction: 'ltr' | 'rtl';
  /** How dates are written, BCP 47 with a region: "en" alone would write them the American way. */
  locale: string;
  languageSwitch: string;
  /** Names what opens the rest of the languages. */
  moreLanguages: string;
  /** Says that nobody who grew up with the language has read this translation yet; absent once somebody has. */
  unreviewed?: string;
  survey: {
    /** Who asks; {municipality}. */
    who: string;
    /** {minutes} */
    duration: Plural;
    voluntary: string;
    anonymous: string;
    groups: string;
    start: string;
    resume: string;
    staysHere: string;
    /** {contact}: who answers for the survey, in the municipality's own words */
    responsible: string;
    needsScript: string;
  };
  section: {
    /** {number}, {total} */
    progress: string;
    back: string;
    next: string;
    send: string;
    required: string;
    /** {max} */
    upTo: Plural;
    clear: string;
    /** {count} */
    charactersLeft: Plural;
    /** {count} */
    charactersOver: Plural;
    chooseArea: string;
    /** {number}, {label} */
    scaleEnd: string;
  };
  kinds: {
    rankAll: string;
    /** {max} */
    rankSome: Plural;
    yourOrder: string;
    noneRanked: string;
    notRanked: string;
    /** {option}, {place} */
    addTo: string;
    /** {option} */
    up: string;
    down: string;
    remove: string;
    /** {option} */
    removeOption: string;
    /** {option}, {place}, {total} */
    nowAt: string;
    /** {option} */
    removed: string;
    alreadyFirst: string;
    alreadyLast: string;
    /** {max} */
    full: Plural;
    /** {place} */
    place: string;
    noChoice: string;
    requiredRanking: string;
    /** {max} */
    tooManyRanked: Plural;
    twice: string;
    sayMore: string;
  };
  /** While the device works out its proof of work, which keeps programs from flooding a survey. */
  proof: {
    heading: string;
    body: string;
    refusedHeading: string;
    refusedBody: string;
  };
  plainForm: {
    allOnOnePage: string;
    stepByStep: string;
    staysHere: string;
    onlyIf: string;
    onlyIfAll: string;
    onlyIfAny: string;
    allOf: string;
    anyOf: string;
    /** {text}: an answer, in the language's quotation marks */
    quoted: string;
    /** {question}, {answers}: one, or "A or B" */
    chose: string;
    didNotChoose: string;
    choseOther: string;
    /** {question} */
    ticked: string;
    didNotTick: string;
    answered: string;
    didNotAnswer: string;
    /** {question}, {value} */
    more: string;
    notMore: string;
    less: string;
    notLess: string;
    noChoice: string;
    /** {max} */
    longest: Plural;
    /** {max} */
    placesHint: Plural;
    /** {number} */
    place: string;
    whichPlace: string;
    choosePlace: string;
    trap: string;
    trapFilled: string;
    outdated: string;
    busy: string;
    failed: string;
    notStored: string;
    againHeading: string;
    againBody: string;
    leave: string;
    notAForm: string;
    openForm: string;
  };
  /** Ways to say where: by name beside the map, and how to find the area one lives in. */
  where: {
    partLoading: string;
    partFailed: string;
    lead: string;
    search: string;
    list: string;
    loading: string;
    loadFailed: string;
    searchLabel: string;
    searchHelp: string;
    results: string;
    /** {count} */
    found: Plural;
    /** {count} */
    foundMore: string;
    foundNone: string;
    areaLabel: string;
    anyArea: string;
    take: string;
    takeFirst: string;
    /** {area}, {place} */
    near: string;
    /** {name}, {number} */
    added: string;
    /** {number} */
    moving: string;
    undo: string;
    undone: string;
    unknownArea: string;
    areaLead: string;
    areaMapHelp: string;
    areaSearchLabel: string;
    /** {area} */
    areaChosen: string;
    /** {name} */
    areaSeveral: string;
    areaOutside: string;
    /** {max} */
    wayHint: string;
    wayHeading: string;
    earlier: string;
    later: string;
    /** {number} */
    earlierMark: string;
    /** {number} */
    laterMark: string;
    /** {from}, {to} */
    reordered: string;
  };
  keeping: {
    remember: string;
    rememberHint: string;
    remembered: string;
    refused: string;
    pageOnly: string;
    erase: string;
    erased: string;
    elsewhere: string;
    waitsInTab: string;
    languageMissing: string;
    later: string;
    laterHint: string;
    waitsHere: string;
    /** {section} */
    careNext: string;
    careHere: string;
    help: string;
    leave: string;
    /** {button} */
    leaveHint: string;
    /** Said at a screen in a public place only. */
    kiosk: {
      fullScreen: string;
      askHeading: string;
      /** {seconds} */
      ask: Plural;
      stay: string;
      end: string;
      /** {seconds} */
      returns: Plural;
      toStart: string;
      keptHeading: string;
      keptBody: string;
      staysHere: string;
      leaveHint: string;
      erase: string;
    };
  };
  /** Around the questions: footer, reading aloud, what comes after, the town's own pages, the paper form. */
  look: {
    frame: {
      /** Names the links at the end of each page for screen readers. */
      label: string;
      help: string;
      access: string;
      privacy: string;
    };
    readAloud: {
      start: string;
      stop: string;
    };
    /** What happens next, step by step. */
    next: {
      ends: string;
      /** {municipality} */
      evaluated: string;
      /** Where the town has promised nothing of its own. */
      discussed: string;
      published: string;
    };
    help: {
      title: string;
      danger: string;
      dangerBody: string;
      talkHeading: string;
      talkBody: string;
      police: string;
      policeNote: string;
      victims: string;
      victimsNote: string;
      violence: string;
      violenceNote: string;
      surveyHeading: string;
      surveyBody: string;
      back: string;
      /** {municipality} */
      noContact: string;
      phone: string;
      mail: string;
      post: string;
    };
    access: {
      title: string;
      /** {municipality} */
      intro: string;
      statusHeading: string;
      status: string;
      rating: string;
      limitsHeading: string;
      limitMap: string;
      limitSigns: string;
      limitVoice: string;
      feedbackHeading: string;
      feedback: string;
      enforcementHeading: string;
      enforcement: string;
      /** {date} */
      made: string;
    };
    privacy: {
      title: string;
      lead: string;
      storedHeading: string;
      storedAnswers: string;
      storedPlaces: string;
      storedTexts: string;
      storedCounts: string;
      storedProof: string;
      /** Where people were invited by letter. */
      lettersHeading: string;
      /** Where the address comes from (Art. 14 GDPR), unless the town says it in its own words. */
      origin: string;
      /** What is stored of a letter, and until when. */
      letter: string;
      letterSeen: string;
      notHeading: string;
      notPerson: string;
      notCookies: string;
      notOthers: string;
      transport: string;
      deviceHeading: string;
      device: string;
      shownHeading: string;
      shown: string;
      keptHeading: string;
      /** Of a wave that runs: {answers}, {texts}, {proof}, such as "24 months". */
      keptPlan: string;
      /** Of a wave that has closed: {answers}, {texts}, days. */
      keptUntil: string;
      keptBackups: string;
      basisHeading: string;
      basis: string;
      rightsHeading: string;
      rights: string;
      noSearch: string;
      complaint: string;
      responsible: string;
      officer: string;
      imprint: string;
    };
    paper: {
      /** {title} */
      title: string;
      howHeading: string;
      howCross: string;
      howMistake: string;
      howSkip: string;
      howHints: string;
      cross: string;
      corrected: string;
      returnHeading: string;
      /** {municipality} */
      returnTo: string;
      onlineHeading: string;
      online: string;
      onceOnly: string;
      /** {condition} */
      onlyIf: string;
      /** {code}, {option} */
      isTicked: string;
      notTicked: string;
      /** {code} */
      isAnswered: string;
      notAnswered: string;
      /** {code}, {number} */
      isNumber: string;
      notNumber: string;
      above: string;
      below: string;
      notAbove: string;
      notBelow: string;
      oneAnswer: string;
      severalAnswers: string;
      oneEach: string;
      /** {max} */
      ranking: string;
      /** {from}, {to} */
      oneNumber: string;
      writeHere: string;
      /** {number} */
      place: string;
      placeHint: string;
      placeTicks: string;
      toPrint: string;
      thanks: string;
      keyTitle: string;
      keyIntro: string;
      keyFiles: string;
      keyCode: string;
      keyQuestion: string;
      keyAnswers: string;
      /** {from}, {to} */
      keyRange: string;
      keyText: string;
      keyPlace: string;
      keySeveral: string;
      keyRanking: string;
      print: string;
    };
  };
  errors: {
    /** {count} */
    heading: Plural;
    /** {count} */
    softHeading: Plural;
    /** {button}: what the button that goes on is called here */
    softHint: string;
    softQuestion: string;
    requiredArea: string;
    requiredOne: string;
    requiredSome: string;
    /** {option}: the way out, "no answer" */
    requiredAreaOr: string;
    requiredOneOr: string;
    requiredSomeOr: string;
    /** {from}, {to} */
    requiredScale: string;
    requiredNumber: string;
    requiredText: string;
    requiredConsent: string;
    requiredPlace: string;
    /** {max} */
    tooMany: Plural;
    tooManyPlaces: Plural;
    exclusive: string;
    notANumber: string;
    /** {min}, {max} */
    outOfRange: string;
    /** {count} */
    tooLong: Plural;
    unreadable: string;
    prefix: string;
  };
  places: {
    /** {max} */
    hint: Plural;
    open: string;
    loading: string;
    loadFailed: string;
    tryAgain: string;
    map: string;
    mapHelp: string;
    mapKeys: string;
    zoomIn: string;
    zoomOut: string;
    /** {number} */
    mark: string;
    /** {number}, {area} */
    markIn: string;
    /** {area} */
    pointingAt: string;
    pointingOutside: string;
    /** {number}, {area} */
    added: string;
    /** {number} */
    removed: string;
    /** {number} */
    moved: string;
    outside: string;
    /** {max} */
    full: Plural;
    /** {number} */
    alreadyMarked: string;
    listHeading: string;
    /** {number} */
    details: string;
    none: string;
    remove: string;
    /** {number} */
    removeMark: string;
    move: string;
    /** {number} */
    moveMark: string;
    /** {number} */
    moving: string;
    cancelMove: string;
    fineness: string;
  };
  sending: {
    heading: string;
    wait: string;
    offlineHeading: string;
    /** {attempt}, {total} */
    offlineRetry: string;
    offlineStopped: string;
    busyHeading: string;
    /** {attempt}, {total} */
    busyRetry: string;
    busyStopped: string;
    safeHere: string;
    again: string;
    toAnswers: string;
    closedHeading: string;
    closedBody: string;
    tooLargeHeading: string;
    tooLargeBody: string;
    refusedHeading: string;
    refusedBody: string;
  };
  receipt: {
    title: string;
    heading: string;
    body: string;
    arrived: string;
    word: string;
    wordHint: string;
    nextHeading: string;
    /** {municipality} */
    next: string;
    resultsLink: string;
    close: string;
  };
  /** Where letters with codes were sent. */
  invitation: {
    label: string;
    hint: string;
    check: string;
    checking: string;
    accepted: string;
    acceptedHint: string;
    openHint: string;
    openInstead: string;
    /** What it means that code and answers travel together: without scripts, or over plain http. */
    together: string;
    tokenUsed: string;
    faults: {
      empty: string;
      tooShort: string;
      tooLong: string;
      /** {character} */
      character: string;
      check: string;
    };
    refused: {
      unknown: string;
      used: string;
      void: string;
      closed: string;
      offline: string;
      busy: string;
      /** The list of public keys is not the one this page was made with. */
      keys: string;
      failed: string;
    };
    /** Why nobody can link code and answers, in five sentences. */
    why: {
      heading: string;
      exchange: string;
      blind: string;
      apart: string;
      same: string;
      limit: string;
    };
  };
  closed: {
    heading: string;
    /** {title} */
    body: string;
    resultsLink: string;
    invitedHeading: string;
    /** {title} */
    invitedBody: string;
  };
  town: {
    /** Above every page of a wave that is stopped for a while. */
    paused: string;
    /** Above every page of a wave that is only tried out. */
    testing: string;
    /** {municipality} */
    title: string;
    openHeading: string;
    noneOpen: string;
    resultsHeading: string;
    resultsBody: string;
    noResults: string;
    resultsLink: string;
  };
  home: {
    title: string;
    heading: string;
    intro: string;
    none: string;
  };
  results: {
    /** {municipality} */
    title: string;
    needsScript: string;
    /** Link to the report of a wave. */
    report: string;
  };
  notFound: {
    title: string;
    heading: string;
    body: string;
    home: string;
  };
  failed: {
    title: string;
    heading: string;
    body: string;
  };
}
