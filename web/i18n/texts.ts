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
